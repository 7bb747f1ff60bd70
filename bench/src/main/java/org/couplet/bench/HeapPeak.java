package org.couplet.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * How full the heap was at its fullest, which is when a collection begins. What the collector had yet to take counts, so
 * the figure grows with {@code -Xmx} as well as with the work: the least {@code -Xmx} that does says more.
 */
final class HeapPeak {
    private static final List<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .toList();

    private static final AtomicLong FULLEST = new AtomicLong(); // bytes
    private static final AtomicLong SINCE = new AtomicLong(); // milliseconds of Java's uptime

    static {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((event, nothing) -> take(event), null, null);
        }
    }

    private HeapPeak() {}

    /** Takes out the garbage and counts from here. */
    static void reset() {
        System.gc();
        SINCE.set(ManagementFactory.getRuntimeMXBean().getUptime());
        FULLEST.set(0);
    }

    static long bytes() {
        note(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        return FULLEST.get();
    }

    private static void note(long used) {
        FULLEST.accumulateAndGet(used, Math::max);
    }

    /** Events come late: some are of collections before the reset. */
    private static void take(Notification event) {
        if (event.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            GcInfo collection = GarbageCollectionNotificationInfo.from((CompositeData) event.getUserData())
                    .getGcInfo();
            if (collection.getStartTime() >= SINCE.get()) {
                note(usedBefore(collection));
            }
        }
    }

    private static long usedBefore(GcInfo collection) {
        return collection.getMemoryUsageBeforeGc().entrySet().stream()
                .filter(pool -> POOLS.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }
}
