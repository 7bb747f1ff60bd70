package org.couplet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.format.TmxOptions;
import org.couplet.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What goes into a TMX and how its languages are called: {@code --min-confidence} and {@code --tmx-lang}. */
final class TmxChoices {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private double minConfidence;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            description =
                    "Leave units below this confidence, 0 to 1, out of the TMX; they are counted, and stay in TSV "
                            + "(default: 0).")
    void setMinConfidence(double asked) {
        if (!(asked >= 0 && asked <= 1)) {
            throw new ParameterException(
                    command.commandLine(), "--min-confidence %s is not in [0, 1]".formatted(asked));
        }
        minConfidence = asked;
    }

    @Option(
            names = "--tmx-lang",
            paramLabel = "LANG=TAG",
            description = "Call a language so in the TMX, as zh=zh-Hans; repeatable. "
                    + "Without it en is en-US, zh-Hans zh-CN and zh-Hant zh-TW, as translation tools expect.")
    private List<String> asked = new ArrayList<>();

    @Option(
            names = "--neighbours",
            description = "Tell in each unit of a TMX the source texts before and after it, as x-context-pre and "
                    + "x-context-post.")
    private boolean neighbours;

    TmxOptions options() {
        Map<String, String> tags = new LinkedHashMap<>();
        try {
            for (String tag : asked) {
                String[] parts = tag.split("=", 2);
                if (parts.length < 2) {
                    throw new IllegalArgumentException("'%s' is not LANG=TAG, as zh=zh-Hans is".formatted(tag));
                }
                tags.put(Language.of(parts[0]).tag(), known(parts[1]));
            }
            return TmxOptions.DEFAULT
                    .withTags(tags)
                    .withMinConfidence(minConfidence)
                    .withNeighbours(neighbours);
        } catch (IllegalArgumentException noTag) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--tmx-lang': " + noTag.getMessage(), noTag);
        }
    }

    /** As the user wrote it: tools compare tags letter by letter, and none of them takes {@code _}. */
    private static String known(String tag) {
        if (tag.contains("_")) {
            throw new IllegalArgumentException("'%s' is not written with '-', as zh-Hans is".formatted(tag));
        }
        Language.of(tag);
        return tag;
    }
}
