package org.couplet.cli;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a command has come. */
final class Progress implements AutoCloseable {
    /** Fits every terminal, and spares asking it, which takes a native library. */
    private static final int COLUMNS = 79;

    private final Runnable step;
    private final Runnable end;

    private Progress(Runnable step, Runnable end) {
        this.step = step;
        this.end = end;
    }

    static Progress hidden() {
        return new Progress(() -> {}, () -> {});
    }

    /** On stderr; the line goes away at the end. */
    static Progress shown(Pace pace) {
        return pace.oneByOne()
                ? bar(pace)
                : told(pace, 1000, line -> System.err.print(overLine(line)), () -> System.err.print(overLine("")));
    }

    private static Progress bar(Pace pace) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(pace.task())
                .setInitialMax(pace.all())
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, COLUMNS))
                .clearDisplayOnFinish()
                .build();
        return new Progress(bar::step, bar::close);
    }

    /** In place of what stands on the terminal's line. */
    private static String overLine(String line) {
        return "\r" + " ".repeat(COLUMNS) + "\r" + line;
    }

    /** A line a minute. */
    static Progress told(Pace pace, Consumer<String> lines) {
        return told(pace, 60_000, lines, () -> {});
    }

    private static Progress told(Pace pace, long everyMillis, Consumer<String> lines, Runnable end) {
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        Timer clock = new Timer("progress", true);
        clock.scheduleAtFixedRate(
                new TimerTask() {
                    @Override
                    public void run() {
                        lines.accept(pace.line(done.get(), Duration.ofNanos(System.nanoTime() - start)));
                    }
                },
                everyMillis,
                everyMillis);
        return new Progress(done::incrementAndGet, () -> {
            clock.cancel();
            end.run();
        });
    }

    /** The same, and at its end the time that it took. */
    Progress timed(Consumer<Duration> time) {
        long start = System.nanoTime();
        return new Progress(step, () -> {
            end.run();
            time.accept(Duration.ofNanos(System.nanoTime() - start));
        });
    }

    void step() {
        step.run();
    }

    @Override
    public void close() {
        end.run();
    }
}
