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

    /** A bar that only says how long it has taken. */
    private static final int UNKNOWN = -1;

    private static final long MILLIS_BETWEEN_LINES = 60_000;

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
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(pace.task())
                .setInitialMax(pace.oneByOne() ? pace.all() : UNKNOWN)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, COLUMNS))
                .clearDisplayOnFinish();
        ProgressBar bar = (pace.oneByOne() ? builder.showSpeed() : builder).build();
        return new Progress(bar::step, bar::close);
    }

    /** A line a minute. */
    static Progress told(Pace pace, Consumer<String> lines) {
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
                MILLIS_BETWEEN_LINES,
                MILLIS_BETWEEN_LINES);
        return new Progress(done::incrementAndGet, clock::cancel);
    }

    void step() {
        step.run();
    }

    @Override
    public void close() {
        end.run();
    }
}
