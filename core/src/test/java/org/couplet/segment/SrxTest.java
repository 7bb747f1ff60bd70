package org.couplet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.loomchild.segment.srx.SrxDocument;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SrxTest {
    @TempDir
    private Path folder;

    private Path file(String cascade, String rules, String maps) throws IOException {
        return written(
                """
                <srx xmlns="http://www.lisa.org/srx20" version="2.0">
                <header segmentsubflows="yes" cascade="%s"/>
                <body><languagerules>
                %s
                </languagerules><maprules>
                %s
                </maprules></body></srx>
                """
                        .formatted(cascade, rules, maps));
    }

    private Path written(String xml) throws IOException {
        return Files.writeString(folder.resolve("rules.srx"), xml);
    }

    private static String rules(String name, String... rules) {
        return "<languagerule languagerulename=\"%s\">%s</languagerule>".formatted(name, String.join("\n", rules));
    }

    private static String rule(String breaks, String before, String after) {
        return "<rule break=\"%s\"><beforebreak>%s</beforebreak><afterbreak>%s</afterbreak></rule>"
                .formatted(breaks, before, after);
    }

    private static String map(String pattern, String name) {
        return "<languagemap languagepattern=\"%s\" languagerulename=\"%s\"/>".formatted(pattern, name);
    }

    private static List<String> cut(Splitter splitter, String text) {
        return splitter.sentences(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void anExceptionThatStandsBeforeABreakForbidsIt() throws IOException {
        Path file = file(
                "no",
                rules("E", rule("no", "\\bMr\\.", "\\s"), rule("yes", "[.?!]+", "\\s"), rule("no", "!", "\\s")),
                map("en.*", "E"));
        assertThat(cut(Srx.read(file).splitter(Language.ENGLISH), "Mr. Lee! Come.  Now."))
                .containsExactly("Mr. Lee!", "Come.", "Now.");
    }

    @Test
    void withCascadeAllMapsThatMatchCount() throws IOException {
        String rules = rules("Dots", rule("yes", "\\.", "\\s")) + rules("Asks", rule("yes", "\\?", "\\s"));
        String maps = map("en", "Dots") + map(".*", "Asks");
        assertThat(cut(Srx.read(file("yes", rules, maps)).splitter(Language.ENGLISH), "A? B. C"))
                .containsExactly("A?", "B.", "C");
        assertThat(cut(Srx.read(file("no", rules, maps)).splitter(Language.ENGLISH), "A? B. C"))
                .containsExactly("A? B.", "C");
    }

    @Test
    void aRuleWithoutPatternsMatchesEverywhere() throws IOException {
        Path file = file("no", rules("C", "<rule break=\"yes\"><beforebreak>。</beforebreak></rule>"), map("zh.*", "C"));
        assertThat(cut(Srx.read(file).splitter(Language.SIMPLIFIED), "他来了。她走了。"))
                .containsExactly("他来了。", "她走了。");
    }

    @Test
    void groupsKeepTheirNumbers() throws IOException {
        Path file = file(
                "no",
                rules("E", rule("no", "(x)y", ""), rule("no", "\\.", "(a)\\1"), rule("yes", "\\.", "")),
                map(".*", "E"));
        assertThat(cut(Srx.read(file).splitter(Language.ENGLISH), "q.aa.ab")).containsExactly("q.aa.", "ab");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a*           | a{0,100}",
                "a+b          | a{1,100}b",
                "a{3,}        | a{3,103}",
                "a*+          | a{0,100}+",
                "[*+]         | [*+]",
                "[a[b+]+]+    | [a[b+]+]{1,100}",
                "\\*\\+\\.+    | \\*\\+\\.{1,100}",
                "\\Qa+\\E+      | \\Qa+\\E{1,100}",
                "(ab)*?       | (ab){0,100}?",
            })
    void aRegexOfAnyLengthBecomesFinite(String regex, String finite) {
        assertThat(FiniteRegex.of(regex)).isEqualTo(finite);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "de", "fr", "es", "ru", "ja", "ko"})
    void cutsAsTheUsualLibraryDoes(String language) throws IOException {
        SrxDocument theirs = OtherSplitters.languageTool();
        Splitter ours = Srx.read(languageTool()).splitter(Language.of(language));
        Stream.of("tune", "held")
                .flatMap(part -> GoldParagraph.of(language, part).stream())
                .map(GoldParagraph::text)
                .forEach(text -> assertThat(ours.sentences(text))
                        .isEqualTo(OtherSplitters.segment(theirs, language).sentences(text)));
    }

    private Path languageTool() throws IOException {
        Path file = folder.resolve("languagetool.srx");
        try (InputStream rules = SrxTest.class.getResourceAsStream(OtherSplitters.LANGUAGE_TOOL)) {
            Files.copy(rules, file);
        }
        return file;
    }

    @Test
    void aLanguageWithoutRulesIsNamed() throws IOException {
        Srx srx = Srx.read(file("no", rules("E"), map("en.*", "E")));
        assertThatThrownBy(() -> srx.splitter(Language.of("fr")))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("rules.srx: no <languagemap> matches 'fr'. "
                        + "Add one, as <languagemap languagepattern=\"fr.*\" …/>");
    }

    @Test
    void errorsNameTheirPlace() throws IOException {
        assertProblem(
                file("no", rules("E", rule("yes", "\\.", ""), rule("no", "(", "")), map("en", "E")),
                ":5: '(' is no regular expression: Unclosed group. Write it as Java's regular expressions are");
        assertProblem(
                file("no", rules("E"), map("en", "F")),
                ":6: there is no <languagerule> 'F'. Name one that stands above");
        assertProblem(
                file("no", rules("E"), map("[", "E")),
                ":6: '[' is no regular expression: Unclosed character class. Write it as Java's regular expressions are");
        assertProblem(
                file("no", rules("E"), "<languagemap languagepattern='en'/>"),
                ":6: <languagemap> has no languagerulename. Add it");
        assertProblem(file("no", rules("E"), ""), ": it has no <languagemap>. Add <maprules>");
        assertProblem(written("<tmx version='1.4'/>"), ":1: the root is <tmx>, not <srx>. Give an SRX file");
        assertProblem(written("<srx version='1.0'/>"), ":1: its version is '1.0', not 2.0. Convert it to SRX 2.0");
        assertProblem(
                written("<srx version='2.0'>\n<body>"), ":2:7: this is not well-formed XML. Mend it in an XML editor");
        assertProblem(written("no xml"), ":1:1: this is not well-formed XML. Mend it in an XML editor");
    }

    private static void assertProblem(Path file, String ending) {
        assertThatThrownBy(() -> Srx.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ending);
    }

    @Test
    void nothingBeyondTheFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "x");
        Path file = written("<!DOCTYPE srx [<!ENTITY x SYSTEM \"%s\">]><srx version='2.0'><body>&x;</body></srx>"
                .formatted(secret.toUri()));
        assertThatThrownBy(() -> Srx.read(file)).isInstanceOf(InputException.class);
    }
}
