package org.couplet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.couplet.text.Bitext;

/**
 * What one run took, from the files to the beads in memory.
 *
 * @param times how much more of the texts it was than there is
 * @param lines of both sides
 * @param pairs of sentences found: two-sided beads
 * @param cpuSeconds of all cores and of all that Java does: what counts where other programs want the cores too
 * @param peak of the heap, in bytes, as {@link HeapPeak} has it
 */
record ScaleRun(
        int times, int documents, int lines, Mode mode, long pairs, double seconds, double cpuSeconds, long peak) {
    static final String HEAD = "times   docs    lines  mode    seconds    cpu s  pairs/s  peak MiB";

    private static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static ScaleRun of(int times, Path folder, SetLanguages languages, Aligning aligning, Mode mode)
            throws IOException {
        HeapPeak.reset();
        long start = System.nanoTime();
        long cpuStart = CPU.getProcessCpuTime();
        GoldSet set = GoldSet.read(folder, folder.toString(), languages);
        List<Bitext> bitexts = aligning.align(set.pairs(), mode);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (CPU.getProcessCpuTime() - cpuStart) / 1e9;
        long peak = HeapPeak.bytes();
        long pairs = bitexts.stream()
                .mapToLong(bitext -> bitext.sentences().twoSided())
                .sum();
        return new ScaleRun(times, bitexts.size(), set.lines(), mode, pairs, seconds, cpuSeconds, peak);
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%5d  %5d  %7d  %-6s %8.2f %8.2f  %7.0f  %8.0f",
                times,
                documents,
                lines,
                mode,
                seconds,
                cpuSeconds,
                pairs / seconds,
                peak / (double) (1 << 20));
    }
}
