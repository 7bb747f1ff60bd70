package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrxOptionTest {
    private static final String RULES =
            """
            <srx xmlns="http://www.lisa.org/srx20" version="2.0">
            <header segmentsubflows="yes" cascade="no"/>
            <body><languagerules><languagerule languagerulename="Semicolons">
            <rule break="yes"><beforebreak>[;；]</beforebreak><afterbreak></afterbreak></rule>
            </languagerule></languagerules>
            <maprules><languagemap languagepattern="(zh|en).*" languagerulename="Semicolons"/></maprules></body></srx>
            """;

    @TempDir
    private Path folder;

    private Path srx;

    @BeforeEach
    void write() throws IOException {
        srx = Files.writeString(folder.resolve("rules.srx"), RULES);
        Files.writeString(folder.resolve("a.zh"), "\uFEFF老桥修好了。产(chǎn)业(yè)很大；镇上的人都来看。", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("a.en"), "The old bridge is mended. Trade is good; the town came to look.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void sentencesAreThoseOfTheRules(String encoding) throws IOException {
        String text = "老桥修好了。产(chǎn)业(yè)很大；镇上的人都来看。";
        Path chinese = Files.write(folder.resolve("b.zh"), text.getBytes(Charset.forName(encoding)));
        Path english = Files.writeString(
                folder.resolve("b.en"),
                "The old bridge is mended. Trade is good; the town came to look.",
                Charset.forName(encoding));
        Path out = folder.resolve("x.tsv");
        Ran ran =
                Ran.couplet("align", chinese, english, "-o", out, "--srx", srx, "--from", "zh", "--encoding", encoding);
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(out))
                .contains("老桥修好了。产业很大；", "镇上的人都来看。", "The old bridge is mended. Trade is good;");
    }

    @Test
    void everyCommandThatReadsTextHasIt() {
        Path out = folder.resolve("out");
        assertThat(Ran.couplet("align", "--by-name", folder, "-o", out, "--srx", srx)
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Ran.couplet("pair", folder.resolve("a.zh"), folder.resolve("a.en"), "--srx", srx)
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Ran.couplet(
                                "run",
                                folder.resolve("a.zh"),
                                folder.resolve("a.en"),
                                "-o",
                                folder.resolve("run"),
                                "--srx",
                                srx)
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatIsWrongInTheFileIsOneLineWithItsPlace() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.srx"), RULES.replace("[;；]", "[;；"));
        assertThat(Ran.couplet("run", folder, "-o", folder.resolve("out"), "--srx", wrong)
                        .complaint())
                .isEqualTo("couplet: " + wrong + ":4: '[;；' is no regular expression: Unclosed character class. "
                        + "Write it as Java's regular expressions are.");
        assertThat(Ran.couplet("run", folder, "-o", folder.resolve("out"), "--srx", folder.resolve("none"))
                        .complaint())
                .isEqualTo("couplet: " + folder.resolve("none") + ": there is no such file or folder. Check the name.");
    }

    @Test
    void segmentedLinesAreNotCut() {
        Ran ran = Ran.couplet("pair", folder, "--srx", srx, "--segmented");
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.complaint()).contains("--srx and --segmented exclude each other: lines are not cut");
    }

    @Test
    void aLanguageWithoutRulesIsLeftOutByName() throws IOException {
        Files.writeString(
                folder.resolve("a.fr"), "Le vieux pont est réparé, et tous les gens de la ville sont venus le voir.");
        Ran ran = Ran.couplet("run", folder, "-o", folder.resolve("out"), "--srx", srx);
        assertThat(ran.err()).contains("no <languagemap> matches 'fr'");
    }
}
