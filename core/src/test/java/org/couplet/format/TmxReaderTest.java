package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxReaderTest {
    private static final String HEAD = "<tmx version=\"1.4\"><header srclang=\"zh\"/><body>\n";
    private static final String TAIL = "\n</body></tmx>\n";
    private static final String UNIT =
            "<tu><tuv xml:lang=\"zh\"><seg>梨</seg></tuv><tuv xml:lang=\"en\"><seg>Pears</seg></tuv></tu>";

    @TempDir
    Path folder;

    private List<Unit> read(String tmx) throws IOException {
        return read(tmx, StandardCharsets.UTF_8);
    }

    private List<Unit> read(String tmx, Charset encoding) throws IOException {
        return Tmx.read(Files.write(folder.resolve("in.tmx"), tmx.getBytes(encoding)));
    }

    private List<Unit> readUnits(String units) throws IOException {
        return read(HEAD + units + TAIL);
    }

    private String seg(String content) throws IOException {
        return readUnits("<tu><tuv xml:lang=\"en\"><seg>" + content + "</seg></tuv></tu>")
                .get(0)
                .variants()
                .get(0)
                .text();
    }

    private void assertProblem(String tmx, String message) {
        assertThatThrownBy(() -> read(tmx))
                .isInstanceOf(InputException.class)
                .hasMessage(folder.resolve("in.tmx") + message);
    }

    @Test
    void readsVariantsInTheOrderOfTheFile() throws IOException {
        assertThat(readUnits(UNIT))
                .containsExactly(new Unit(
                        List.of(new Variant(Language.CHINESE, "梨"), new Variant(Language.ENGLISH, "Pears")),
                        Meta.NONE.with("srclang", "zh")));
    }

    @Test
    void readsLangOfOlderVersions() throws IOException {
        String old = "<tmx version=\"1.1\"><header/><body><tu><tuv lang=\"EN_us\"><seg>a</seg></tuv></tu></body></tmx>";
        assertThat(read(old).get(0).variants()).containsExactly(new Variant(Language.of("en-US"), "a"));
    }

    @Test
    void readsANamespaceAndPassesOverWhatItDoesNotKnow() throws IOException {
        String tmx = "<tmx xmlns=\"http://www.lisa.org/tmx14\" version=\"1.4\"><header><note>n</note><ude name=\"u\"/>"
                + "</header><body><!-- c --><?p i?><other><tu/></other>" + UNIT + "</body></tmx>";
        assertThat(read(tmx)).hasSize(1);
    }

    @Test
    void keepsPropertiesOfTheUnitAlone() throws IOException {
        Unit unit = readUnits("<tu><note>n</note><prop type=\"x-b\">1</prop><prop type=\"x-a\">2</prop>"
                        + "<prop type=\"x-b\">3</prop><tuv xml:lang=\"en\"><prop type=\"x-c\">4</prop>"
                        + "<seg>a</seg></tuv></tu>")
                .get(0);
        assertThat(unit.meta().props())
                .containsExactly(new Prop("x-b", "1"), new Prop("x-a", "2"), new Prop("x-b", "3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a <bpt i=\"1\">&lt;b></bpt>bold<ept i=\"1\">&lt;/b></ept> z|a bold z",
                "a<ph>{0}</ph>b<it pos=\"begin\">x</it>c<ut>y</ut>d|abcd",
                "see <hi>this</hi>|see this",
                "see <hi>a <ph>x</ph>b</hi>|see a b",
                "pic<ph>&lt;img alt=\"<sub>a cat</sub>\"></ph>|pica cat",
                "x<ph>a<sub>b<ph>c</ph>d</sub>e</ph>y|xbdy",
                "<g>unknown</g> stays|unknown stays",
                "&amp;&lt;&gt;&quot;&apos;&#x4e2d;&#128512;|&<>\"'中😀",
                "<![CDATA[<b>&amp;]]>|<b>&amp;",
                "a<!-- no -->b<?no?>c|abc"
            })
    void flattensInlineMarkup(String content, String text) throws IOException {
        assertThat(seg(content)).isEqualTo(text);
    }

    @Test
    void keepsWhiteSpace() throws IOException {
        assertThat(seg("  a\t\n b ")).isEqualTo("  a\t\n b ");
    }

    @Test
    void readsASegmentWithoutText() throws IOException {
        assertThat(seg("")).isEmpty();
    }

    @Test
    void readsAUnitOfOneLanguage() throws IOException {
        Unit unit =
                readUnits("<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>").get(0);
        assertThat(unit.text(Language.of("en-GB"))).hasValue("a");
        assertThat(unit.text(Language.CHINESE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsAByteOrderMark(String encoding) throws IOException {
        assertThat(read("\uFEFF" + HEAD + UNIT + TAIL, Charset.forName(encoding)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "GB18030", "Big5", "windows-1252", "utf8"})
    void readsADeclaredEncoding(String encoding) throws IOException {
        String tmx = "<?xml version=\"1.0\" encoding='" + encoding + "'?>\n" + HEAD + UNIT.replace("梨", "a") + TAIL;
        assertThat(read(tmx, Charset.forName(encoding))).hasSize(1);
    }

    @Test
    void readsChineseInItsDeclaredEncoding() throws IOException {
        String tmx = "<?xml version=\"1.0\" encoding=\"GBK\"?>" + HEAD + UNIT + TAIL;
        assertThat(read(tmx, Charset.forName("GBK")).get(0).text(Language.CHINESE))
                .hasValue("梨");
    }

    @Test
    void readsUtf8ThatStillDeclaresUtf16() throws IOException {
        String tmx = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + HEAD + UNIT + TAIL;
        assertThat(read(tmx).get(0).text(Language.CHINESE)).hasValue("梨");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">",
                "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:1/tmx14.dtd\">",
                "<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN\" \"tmx14.dtd\">",
                "<!DOCTYPE tmx [<!ELEMENT tmx ANY>]>",
                "<!DOCTYPE tmx [<!ENTITY % all SYSTEM \"file:///none\"> %all;]>"
            })
    void passesOverADocumentType(String doctype) throws IOException {
        assertThat(read("<?xml version=\"1.0\"?>\n" + doctype + "\n" + HEAD + UNIT + TAIL))
                .hasSize(1);
    }

    @Test
    void neverExpandsABillionLaughs() {
        String laughs = "<!DOCTYPE tmx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>\n";
        assertProblem(
                laughs + HEAD + UNIT.replace("梨", "&c;") + TAIL,
                ":3:29: the entity &c; is not expanded, for safety. Write the character itself; XML knows &amp; &lt; &gt;"
                        + " &quot; &apos; by name");
        assertProblem(
                laughs + HEAD + UNIT.replace("\"zh\"", "\"&c;\"") + TAIL,
                ":3:23: The entity \"c\" was referenced, but not declared. Mend the XML there, or export the file again");
    }

    @Test
    void neverReadsAnotherFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String doctype = "<!DOCTYPE tmx [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n";
        assertProblem(
                doctype + HEAD + UNIT.replace("梨", "&s;") + TAIL,
                ":3:29: the entity &s; is not expanded, for safety. Write the character itself; XML knows &amp; &lt; &gt;"
                        + " &quot; &apos; by name");
    }

    /** Line breaks are written as {@code ¶}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|:1:1: Premature end of file. Mend the XML there, or export the file again",
                "pears|:1:1: Content is not allowed in prolog. Mend the XML there, or export the file again",
                "<xliff/>|:1:1: the root is <xliff>, not <tmx>. Give a TMX file",
                "<tmx/>|:1:7: <tmx> has no <header>. Add <header srclang=\"zh\" …/> as its first child",
                "<tmx>¶<!-- c -->¶<body/></tmx>|:3:1: <tmx> has no <header>."
                        + " Add <header srclang=\"zh\" …/> as its first child",
                "<tmx>¶ <header/>¶ <tu/></tmx>|:3:2: <header> is not followed by <body>."
                        + " Put the <tu> elements into a <body>",
                "<tmx><header/></tmx>|:1:15: <header> is not followed by <body>. Put the <tu> elements into a <body>",
                "<tmx><header/><body>¶<tu>¶</tu></body></tmx>|:2:1: <tu> has no <tuv>. Add one for each language",
                "<tmx><header/><body>¶<tu><tuv><seg/></tuv></tu></body></tmx>|:2:5: <tuv> has no xml:lang."
                        + " Add xml:lang=\"zh-CN\" or the like",
                "<tmx><header/><body>¶<tu><tuv xml:lang='e!'><seg/></tuv></tu></body></tmx>|:2:5:"
                        + " 'e!' is not a language tag such as zh, zh-Hant or en-US. Put a BCP-47 tag into xml:lang",
                "<tmx><header/><body>¶<tu><tuv lang='qq'><seg/></tuv></tu></body></tmx>|:2:5:"
                        + " 'qq' is no language that ISO 639 knows. Put a BCP-47 tag into xml:lang",
                "<tmx><header/><body>¶<tu><tuv lang='en'></tuv></tu></body></tmx>|:2:5: <tuv> has no <seg>."
                        + " Add <seg> with the text",
                "<tmx><header/><body>¶<tu><tuv lang='en'><seg>a &nbsp;</seg></tuv></tu></body></tmx>|:2:27: the entity"
                        + " &nbsp; is not expanded, for safety. Write the character itself; XML knows &amp; &lt; &gt; &quot;"
                        + " &apos; by name",
                "<tmx><header/><body>¶<tu><tuv lang='en'><seg>a & b</seg></tuv></tu></body></tmx>|:2:28: The entity name"
                        + " must immediately follow the '&' in the entity reference."
                        + " Mend the XML there, or export the file again",
                "<tmx><header/><body>¶<tu><tuv lang='en'><seg>a&#11;</seg></tuv></tu></body></tmx>|:2:31: Character"
                        + " reference \"&#11\" is an invalid XML character. Mend the XML there, or export the file again",
                "<tmx><header/><body>¶<tu><tuv lang='en'><seg>a</tuv></tu></body></tmx>|:2:28: The element type \"seg\""
                        + " must be terminated by the matching end-tag \"</seg>\"."
                        + " Mend the XML there, or export the file again",
                "<tmx><header/><body>¶<tu>|:2:5: XML document structures must start and end within the same entity."
                        + " Mend the XML there, or export the file again",
                "<?xml version='1.0' encoding='klingon'?>¶<tmx/>|:1: the encoding 'klingon' is unknown."
                        + " Save the file as UTF-8"
            })
    void saysWhereAFileIsWrong(String tmx, String message) {
        assertProblem(tmx.replace('¶', '\n'), message);
    }

    @Test
    void saysWhereBytesAreNotInTheEncoding() throws IOException {
        Path file = Files.write(folder.resolve("in.tmx"), (HEAD + UNIT + TAIL).getBytes(Charset.forName("GBK")));
        PrintStream stderr = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> Tmx.read(file))
                    .isInstanceOf(InputException.class)
                    .hasMessage(file + ":2:29: here are bytes that are not in the encoding of the file."
                            + " Save the file as UTF-8");
        } finally {
            System.setErr(stderr);
        }
        assertThat(printed.size()).isZero();
    }

    @Test
    void refusesEveryTruncation() throws IOException {
        byte[] whole = (HEAD + UNIT + "</body></tmx>").getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            Path file = Files.write(folder.resolve("in.tmx"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Tmx.read(file)).isInstanceOf(InputException.class);
        }
    }

    @Test
    void readsDeepNestingWithoutExhaustingTheStack() throws IOException {
        assertThat(seg("<hi>".repeat(50_000) + "deep" + "</hi>".repeat(50_000))).isEqualTo("deep");
    }

    @Test
    void readsManyEscapesInOneFile() throws IOException {
        assertThat(seg("&amp;&#13;".repeat(100_000))).isEqualTo("&\r".repeat(100_000));
    }
}
