package org.couplet.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.couplet.format.BitextWriter;
import org.couplet.format.Tmx;
import org.couplet.format.TmxOptions;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Evidence;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench memory}: how fast a translation memory is written and read, beside Okapi. */
@Command(
        name = "memory",
        description = "Writes a translation memory and reads it, with Couplet's reader and with Okapi's filter.",
        sortOptions = false,
        footer = {"", "The memory that is needed does not grow with the units: java -Xmx64m -jar bench.jar memory"})
final class MemoryCommand implements Callable<Integer> {
    private static final int UNITS_OF_BITEXT = 1000;

    @Spec
    private CommandSpec command;

    @Option(
            names = "--units",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many units, in whole thousands (default: ${DEFAULT-VALUE}).")
    private int units;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often the file is read by each (default: ${DEFAULT-VALUE}); the first warms Java up.")
    private int rounds;

    /** Returns how many units there were. */
    private interface Work {
        long run() throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        Path file = Files.createTempFile("couplet", ".tmx");
        try {
            command.commandLine().getOut().println("what             units     wall s    cpu s   units/cpu s  heap MB");
            time("Couplet writes", () -> write(file));
            command.commandLine().getOut().println(String.format(Locale.ROOT, "%,d bytes", Files.size(file)));
            for (int i = 0; i < rounds; i++) {
                time("Couplet reads", () -> read(file));
                time("Okapi reads", () -> readByOkapi(file));
            }
        } finally {
            Files.delete(file);
        }
        return 0;
    }

    private void time(String what, Work work) throws IOException {
        HeapPeak.reset();
        long wall = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long done = work.run();
        double cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        PrintWriter out = command.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%-14s %,9d %8.1f %8.1f %,12.0f %8d",
                what,
                done,
                wallSeconds,
                cpuSeconds,
                done / cpuSeconds,
                HeapPeak.bytes() >> 20));
    }

    private long write(Path file) throws IOException {
        Bitext bitext = bitext();
        long written = 0;
        try (BitextWriter writer = Tmx.writer(file, TmxOptions.DEFAULT)) {
            while (written < units) {
                written += writer.write(bitext).written();
            }
            writer.commit();
        }
        return written;
    }

    private static long read(Path file) throws IOException {
        long[] read = {0};
        Tmx.read(file, unit -> read[0] += unit.variants().size() / 2);
        return read[0];
    }

    private static long readByOkapi(Path file) {
        long read = 0;
        try (TmxFilter filter = new TmxFilter();
                RawDocument document = new RawDocument(
                        file.toUri(), "UTF-8", LocaleId.fromString("zh-CN"), LocaleId.fromString("en-US"))) {
            filter.open(document);
            while (filter.hasNext()) {
                read += filter.next().isTextUnit() ? 1 : 0;
            }
        }
        return read;
    }

    /** Sentences of the usual length, all different. */
    private static Bitext bitext() {
        Document chinese = document("a.zh.txt", Language.SIMPLIFIED, "上周六，河边的集市关了三年以后重新开门，一天里来了大约%d人。");
        Document english = document(
                "a.en.txt",
                Language.ENGLISH,
                "Last Saturday the riverside market opened its gates again after three years, and about %d people came.");
        List<Bead> beads = IntStream.range(0, UNITS_OF_BITEXT)
                .mapToObj(i -> new Bead(
                        new Span(i, i + 1),
                        new Span(i, i + 1),
                        0.97,
                        List.of(new Evidence(Evidence.Kind.NUMBER, String.valueOf(i), String.valueOf(i)))))
                .toList();
        Alignment alignment = new Alignment(UNITS_OF_BITEXT, UNITS_OF_BITEXT, beads);
        Alignment paragraph = new Alignment(1, 1, List.of(new Bead(new Span(0, 1), new Span(0, 1), 1, List.of())));
        return new Bitext(chinese, english, paragraph, alignment);
    }

    private static Document document(String id, Language language, String sentence) {
        List<Sentence> sentences = IntStream.range(0, UNITS_OF_BITEXT)
                .mapToObj(i -> new Sentence(new Span(i * 200, i * 200 + 100), sentence.formatted(i)))
                .toList();
        return new Document(id, language, sentences, List.of(new Span(0, UNITS_OF_BITEXT)));
    }
}
