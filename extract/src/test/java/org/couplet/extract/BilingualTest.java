package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;

/** TMX and XLIFF. */
class BilingualTest {
    private static List<String> shown(Content content) {
        return content.texts().stream()
                .map(text -> text.language().orElseThrow() + ": " + text.text().replace("\n", "|"))
                .toList();
    }

    private static Content xliff(String text) throws IOException {
        return Xliff.content(Made.input("a.xlf", text));
    }

    private static Content tmx(String units) throws IOException {
        return Memories.content(Made.input("a.tmx", "<tmx version='1.4'><header/><body>" + units + "</body></tmx>"));
    }

    @Test
    void unitsAreParagraphsOfTwoTexts() throws IOException {
        assertThat(
                        shown(
                                tmx(
                                        "<tu><tuv xml:lang='en-US'><seg>One<bpt i='1'>b</bpt></seg></tuv><tuv xml:lang='zh-CN'><seg>一\n</seg></tuv></tu>"
                                                + "<tu><tuv xml:lang='zh-CN'><seg>二</seg></tuv><tuv xml:lang='en-US'><seg>Two</seg></tuv></tu>")))
                .containsExactly("en: One|Two|", "zh: 一|二|");
    }

    @Test
    void ofThreeLanguagesThoseWithTheMostTextRemain() throws IOException {
        Content content = tmx("<tu><tuv xml:lang='en'><seg>One</seg></tuv><tuv xml:lang='de'><seg>Eins</seg></tuv>"
                + "<tuv xml:lang='fr'><seg>Un</seg></tuv></tu>");
        assertThat(shown(content)).containsExactly("en: One|", "de: Eins|");
        assertThat(content.aside()).isEqualTo(Map.of(Aside.OTHER_LANGUAGE, 1));
    }

    @Test
    void aMemoryWithoutTextIsRefused() {
        assertThatThrownBy(() -> tmx("")).hasMessage("a.tmx: there is no text in it. Fill it or leave it out");
    }

    @Test
    void xliffTwoKeepsWhatIsMarkedAndLeavesOutNotes() throws IOException {
        assertThat(shown(xliff(
                        "<xliff version='2.1' srcLang='en' trgLang='zh'><file id='f'><unit id='1'><notes><note>No</note></notes>"
                                + "<originalData><data id='d'>&lt;b></data></originalData><segment><source>One <pc id='1'>two</pc><ph id='2'/> </source>"
                                + "<target>一<mrk id='m'>二</mrk></target></segment><ignorable><source> </source></ignorable>"
                                + "<segment><source>three</source><target>三</target></segment></unit></file></xliff>")))
                .containsExactly("en: One two three|", "zh: 一二三|");
    }

    @Test
    void xliffOneLeavesOutCodesAndAlternatives() throws IOException {
        assertThat(shown(xliff(
                        "<xliff version='1.2'><file source-language='en' target-language='zh-TW'><header><note>No</note></header><body>"
                                + "<trans-unit id='1'><source>One <g id='1'>two</g><bpt id='2'>&lt;b></bpt></source><seg-source><mrk>One</mrk></seg-source>"
                                + "<target>一<x id='1'/>二</target><alt-trans><source>A</source><target>B</target></alt-trans></trans-unit>"
                                + "<trans-unit id='2'><source>Three</source></trans-unit></body></file></xliff>")))
                .containsExactly("en: One two|Three|", "zh: 一二|");
    }

    @Test
    void hostileXmlIsRefused() {
        assertThatThrownBy(() -> xliff("<!DOCTYPE xliff [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                        + "<xliff srcLang='en'><unit><source>&a;</source></unit></xliff>"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the entity &a; is not expanded, for safety");
    }

    @Test
    void placesAreNamed() {
        assertThatThrownBy(() -> xliff("<xliff>\n<file><unit><source>a</source>\n</unit></file></xliff>"))
                .hasMessageStartingWith("a.xlf:3:2: the file does not say which language its sources are in.");
        assertThatThrownBy(() -> xliff("<xliff>\n<a")).hasMessageStartingWith("a.xlf:2:");
    }
}
