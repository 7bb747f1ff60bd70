package org.couplet.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.couplet.format.TmxOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What goes into a TMX and how its languages are called: {@code --min-confidence} and {@code --tmx-lang}. */
final class TmxChoices {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description =
                    "Leave units below this confidence, 0 to 1, out of the TMX; they are counted, and stay in TSV "
                            + "(default: ${DEFAULT-VALUE}).")
    private double minConfidence;

    @Option(
            names = "--tmx-lang",
            paramLabel = "LANG=TAG",
            description = "Call a language so in the TMX, as zh=zh-Hans; repeatable. "
                    + "Without it en is en-US, zh-Hans zh-CN and zh-Hant zh-TW, as translation tools expect.")
    private Map<String, String> tags = new LinkedHashMap<>();

    TmxOptions options(Instant created) {
        try {
            return new TmxOptions(tags, created, minConfidence);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
        }
    }

    double minConfidence() {
        return minConfidence;
    }

    Map<String, String> tags() {
        return tags;
    }
}
