package org.couplet.format;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.omegat.util.Language;
import org.omegat.util.TMXReader2;

/**
 * OmegaT's own reader, as a program of its own: it takes whatever parser is registered, and reads no languages with the
 * one that Okapi brings along.
 */
final class OmegatReader {
    private static final String JDK_PARSERS = "com.sun.xml.internal.stream.XMLInputFactoryImpl";

    private OmegatReader() {}

    /** @param arguments where to write, and for each file its path, source and target language */
    public static void main(String... arguments) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < arguments.length; i += 3) {
            String file = arguments[i];
            new TMXReader2()
                    .readTMX(
                            new File(file),
                            new Language(arguments[i + 1]),
                            new Language(arguments[i + 2]),
                            false,
                            false,
                            true,
                            false,
                            (unit, source, target, paragraphs) -> lines.add(line(file, source, target)));
        }
        Files.write(Path.of(arguments[0]), lines);
    }

    private static String line(String file, TMXReader2.ParsedTuv source, TMXReader2.ParsedTuv target) {
        return file + "\t" + (source == null ? "\t" : source.lang + "\t" + Cells.escape(source.text)) + "\t"
                + (target == null ? "\t" : target.lang + "\t" + Cells.escape(target.text));
    }

    /** Runs the program in a JVM of its own; a line for each unit: file, language, text, language, text. */
    static List<List<String>> read(Path folder, List<String> filesAndLanguages) throws IOException {
        Path out = folder.resolve("omegat.tsv");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djavax.xml.stream.XMLInputFactory=" + JDK_PARSERS,
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                OmegatReader.class.getName(),
                out.toString()));
        command.addAll(filesAndLanguages);
        run(command, folder.resolve("omegat.log"));
        return Files.readAllLines(out).stream()
                .map(line -> List.of(line.split("\t", -1)).stream()
                        .map(Cells::unescape)
                        .toList())
                .toList();
    }

    private static void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(Files.readString(log));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            process.destroy();
        }
    }
}
