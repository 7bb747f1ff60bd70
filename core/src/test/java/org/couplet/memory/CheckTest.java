package org.couplet.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    @TempDir
    Path folder;

    private List<String> findings(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        Check.file(file, finding -> lines.add(finding.toString().replace(file.toString(), "")));
        return lines;
    }

    @Test
    void findsNothingInARightMemory() throws IOException {
        String body =
                """
                <tu tuid="1" creationdate="20261120T083000Z" usagecount="3" srclang="en">
                <note>n</note><prop type="x-a">p</prop>
                <tuv xml:lang="en" changedate="20261120T083000Z"><prop type="x-b">q</prop>
                <seg>a <bpt i="1" x="1" type="bold">&lt;b></bpt>b<ept i="1"/> <ph x="2"><sub>c</sub></ph></seg></tuv>
                <tuv xml:lang="zh-CN"><seg>甲 <hi>乙</hi><it pos="begin"/></seg></tuv>
                </tu>
                <tu srclang="*all*"><tuv xml:lang="zh-CN"><seg>甲</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>
                """;
        assertThat(findings(Memories.file(folder, "a.tmx", body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='en'><seg>b</seg></tuv></tu>|:4:42: warning: the unit"
                        + " has a second variant in en. Make a unit of its own of it.",
                "<tu><tuv lang='en'><seg>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:5: error: lang is the"
                        + " attribute's name in TMX 1.1. Write xml:lang.",
                "<tu><tuv><seg>a</seg></tuv><tuv xml:lang='en'><seg>b</seg></tuv></tu>|:4:5: error: <tuv> has no xml:lang."
                        + " Add xml:lang=\"en-US\".",
                "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='e!'><seg>b</seg></tuv></tu>|:4:42: error:"
                        + " xml:lang=\"e!\" is wrong. Write a BCP-47 tag such as zh-CN.",
                "<tu><tuv xml:lang='EN'><seg>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:1: error: srclang is"
                        + " en, the variant's language EN. Write both alike, to the letter.",
                "<tu><tuv xml:lang='en-US'><seg>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:1: error: srclang"
                        + " is en, the variant's language en-US. Write both alike, to the letter.",
                "<tu><tuv xml:lang='de'><seg>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:1: error: no variant"
                        + " is in srclang, which is en. Give the unit its own srclang.",
                "<tu><tuv xml:lang='fr'><seg>a</seg></tuv><tuv xml:lang='en'><seg>b</seg></tuv></tu>|:4:1: warning: the"
                        + " source variant, in en, is not the first. Put it first.",
                "<tu><tuv xml:lang='en'><seg>a</seg></tuv></tu>|:4:1: warning: the unit is in one language. Add its"
                        + " translation, or leave it out.",
                "<tu><tuv xml:lang='en'><seg> </seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:24: warning: the"
                        + " segment is empty. Leave the unit out: couplet tmx clean.",
                "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='fr'/></tu>|:4:42: error: <tuv> has no <seg>. Add"
                        + " <seg> with the text.",
                "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv><note>n</note></tu>|:4:79:"
                        + " error: <note> stands after the text. Put notes and properties first.",
                "<tu creationdate='2026-11-20'><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>"
                        + "|:4:1: error: creationdate=\"2026-11-20\" is wrong. Write 20261120T083000Z, in UTC.",
                "<tu usagecount='many'><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>"
                        + "|:4:1: error: usagecount=\"many\" is wrong. Write a number.",
                "<tu x='1'><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:1: error: <tu>"
                        + " has no attribute x in TMX. Take it out, or make it a <prop>.",
                "<tu>x<tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:5: error: text"
                        + " stands in <tu> itself. Put it into a <seg>, <note> or <prop>.",
                "<tu><tuv xml:lang='en'><seg><g>a</g></seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:29: error: TMX"
                        + " knows no <g>. Take it out.",
                "<tu><tuv xml:lang='en'><seg><bpt i='1'/>a</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:24: error:"
                        + " no <ept> ends <bpt i=\"1\">. Make it an <it pos=\"begin\">.",
                "<tu><tuv xml:lang='en'><seg>a<ept i='2'/></seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:30: error:"
                        + " <ept i=\"2\"> ends what no <bpt> began. Make it an <it pos=\"end\">.",
                "<tu><tuv xml:lang='en'><seg>a</seg><seg>c</seg></tuv><tuv xml:lang='fr'><seg>b</seg></tuv></tu>|:4:36: error:"
                        + " <tuv> has a second <seg>. Put it into a <tuv> of its own.",
                "<tu><note>n</note></tu>|:4:1: error: <tu> has no <tuv>. Add one for each language.",
                "<seg>a</seg>|:4:1: error: <seg> cannot stand in <body>. Take it out, or move it.",
                "<tu><tuv xml:lang='en'><seg>a &nbsp;</seg></tuv></tu>|:4:31: error: the entity &nbsp; is not expanded, for"
                        + " safety. Write the character itself; XML knows &amp; &lt; &gt; &quot; &apos; by name."
            })
    void saysWhatIsWrongAndWhere(String unit, String finding) throws IOException {
        assertThat(findings(Memories.file(folder, "a.tmx", unit)).get(0)).isEqualTo(finding);
    }

    @Test
    void saysEveryThingOnce() throws IOException {
        String body = "<tu><tuv xml:lang='en'><seg/></tuv></tu>\n<tu a='1'><tuv xml:lang='en'><seg>a</seg></tuv></tu>";
        assertThat(findings(Memories.file(folder, "a.tmx", body)))
                .extracting(line -> line.replaceAll(": .*", ""))
                .containsExactly(":4:24", ":4:1", ":5:1", ":5:1");
    }

    @Test
    void saysWhatAHeaderLacks() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.tmx"),
                "<tmx version=\"1.4b\">\n<header srclang=\"*all*\" segtype=\"line\"/><body/></tmx>");
        assertThat(findings(file))
                .containsExactlyInAnyOrder(
                        ":1:1: warning: version=\"1.4b\" is not what tools look for. Write version=\"1.4\".",
                        ":2:1: error: <header> has no creationtool. Add creationtool=\"…\".",
                        ":2:1: error: <header> has no creationtoolversion. Add creationtoolversion=\"…\".",
                        ":2:1: error: <header> has no o-tmf. Add o-tmf=\"unknown\".",
                        ":2:1: error: <header> has no adminlang. Add adminlang=\"en\".",
                        ":2:1: error: <header> has no datatype. Add datatype=\"plaintext\".",
                        ":2:1: error: segtype=\"line\" is wrong. Write block, paragraph, sentence or phrase.");
    }

    @Test
    void saysThatASegmentIsTooLongForTrados() throws IOException {
        String body = Memories.unit("a".repeat(2000), "甲".repeat(2001));
        assertThat(findings(Memories.file(folder, "a.tmx", body)))
                .singleElement()
                .asString()
                .contains("the segment has 2,001 characters, and Trados takes 2,000");
    }

    @Test
    void goesOnToABreakInTheXmlAndNoFurther() throws IOException {
        String body = "<tu a='1'/>\n<tu>\n<tuv xml:lang='en'><seg>a</tuv></tu>\n<tu b='1'/>";
        assertThat(findings(Memories.file(folder, "a.tmx", body)))
                .extracting(line -> line.replaceAll("(error: .{8}).*", "$1"))
                .containsExactly(":4:1: error: <tu> has", ":4:1: error: <tu> has", ":6:28: error: The elem");
    }

    @Test
    void refusesWhatIsNoMemory() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tmx"), "<xliff/>");
        assertThat(findings(file)).containsExactly(":1:1: error: the root is <xliff>, not <tmx>. Give a TMX file.");
    }
}
