package org.couplet.cli;

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
    static Progress shown(String task, long steps) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, COLUMNS))
                .clearDisplayOnFinish()
                .build();
        return new Progress(bar::step, bar::close);
    }

    void step() {
        step.run();
    }

    @Override
    public void close() {
        end.run();
    }
}
