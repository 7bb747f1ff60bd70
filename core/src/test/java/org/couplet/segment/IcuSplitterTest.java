package org.couplet.segment;

import static org.couplet.segment.Cut.assertCut;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcuSplitterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained. ⏐We stayed at home.",
                "Where is it? ⏐Over there! ⏐Thanks.",
                "Really?! ⏐I doubt it.",
                "A heading without a stop",
                "Source: Evening Post 2021-03-04 08:15",
                "He paid 3.5 dollars. ⏐She paid 4.",
                "It grew by 0.5% in May. ⏐Prices fell.",
                "The year was 2020. ⏐15 people came.",
                "She was born in 1990. ⏐He was older.",
                "See www.example.com/index.php?id=3 for more. ⏐It is free.",
                "Stop!⏐Now we begin.",
                "I came; I saw: I left. ⏐That is all.",
                "Bring water, bread, etc. to the camp. ⏐Come early.",
                "They sell tea, coffee, etc. ⏐We sell cake.",
                "Thanks @anna. ⏐@bob will come too.",
                "1. Boil the water. ⏐2. Add the tea.",
                "A. Apples are red. ⏐B. Pears are green.",
                "IV. The last chapter begins here. ⏐It is short.",
            })
    void endsAtMarks(String marked) {
        assertCut("en", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Brown met Mrs. Green. ⏐They talked.",
                "Dr. Lee and Prof. Kim agree. ⏐Others do not.",
                "Gen. Smith, Sen. Jones and Gov. Hall came. ⏐Rep. Fox did not.",
                "The U.S. economy grew. ⏐So did the U.K. economy.",
                "He lives in the U.S. ⏐The house is small.",
                "She left the U.K. ⏐He stayed.",
                "U.S. President Ford spoke. ⏐Nobody listened.",
                "J. K. Rowling wrote it. ⏐I read it.",
                "George W. Bush won. ⏐Al Gore lost.",
                "J.R.R. Tolkien was a scholar. ⏐He wrote tales.",
                "Use a tool, e.g. a hammer. ⏐Be careful.",
                "The capital, i.e. Paris, is large. ⏐We like it.",
                "It was Ali vs. Frazier. ⏐Frazier won.",
                "See No. 5 and Nos. 7-9. ⏐They differ.",
                "Did he agree? ⏐No. ⏐He went home.",
                "See Fig. 3 on p. 12. ⏐Compare pp. 14-16.",
                "It opened on Jan. 5 and closed on Dec. 20. ⏐We missed it.",
                "Acme Inc. makes pens. ⏐Smith & Co. sells them.",
                "He works for Acme Corp. ⏐The pay is good.",
                "He joined Acme Ltd. in May. ⏐She left.",
                "Sammy Davis Jr. sang. ⏐We clapped.",
                "We meet at 5 p.m. on Monday. ⏐Bring food.",
                "We meet at 5 p.m. Tuesday at the hall. ⏐Bring food.",
                "We met at 5 p.m. ⏐Lunch was over.",
                "He moved to St. Louis. ⏐It is hot there.",
                "She has a Ph.D. in physics. ⏐He has none.",
                "Take vitamin C. ⏐It helps.",
                "Smith et al. found this. ⏐We agree.",
            })
    void knowsAbbreviations(String marked) {
        assertCut("en", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Are you hungry?\" said Li. ⏐I nodded.",
                "\"Are you hungry?\" Li asked. ⏐I nodded.",
                "\"Stop!\" he cried. ⏐The car went on.",
                "\"We won!\" ⏐On May 3, the town held a party.",
                "“We won.” ⏐The crowd went wild.",
                "“It is late,” she said. ⏐“We must go.”",
                "He said, \"I am tired.\" ⏐She left.",
                "He said, \"I have had enough of this. ⏐We should all go home now.\" ⏐Nobody moved.",
                "\"No. I won't,\" he said. ⏐That was it.",
                "He cried \"Go! Go!\" and ran. ⏐We followed.",
                "They call it \"home.\" ⏐It is a tent.",
                "He asked \"why?\" and left. ⏐Nobody knew.",
                "(He was late.) ⏐She was not.",
                "He was late (why? nobody knows) again. ⏐She was not.",
                "The workers' union met. ⏐It's their hall.",
                "The fine work of\" four villages \", as he said, goes on. ⏐More will come.",
                "\"It begins here and goes on. ⏐The next paragraph closes it.",
                "‘It’s late.’ ⏐‘Then go.’",
                "\"Oh! how nice,\" she said. ⏐We agreed.",
                "What a day! and what a night. ⏐We slept.",
            })
    void keepsQuotationsTogether(String marked) {
        assertCut("en", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He waited... and waited. ⏐Nobody came.",
                "He waited... ⏐Nobody came.",
                "They sang, danced, talked… ⏐On Sunday they rested.",
                "I... I don't know. ⏐Ask her.",
                "\"Songs, plays, and talks...\" he read. ⏐He stopped.",
                "Wait… what? ⏐Nothing.",
            })
    void endsAtAnEllipsisBeforeACapital(String marked) {
        assertCut("en", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lt. Gov. Pike spoke. ⏐We left.",
                "It fell.[12] ⏐It rose.[3][4] ⏐It fell.",
                "Water boils at 100 °C. ⏐Ice melts.",
                "Section 4. The tenant pays. ⏐He is late.",
                "See Rule 3. ⏐The rest is clear.",
                "Nice. 👍 ⏐Thanks.",
                "wait what?! ⏐you can?",
                "Well... I think so. ⏐You know.",
                "He wrote \"I am here. Where are you?\" on the wall. ⏐Nobody read it.",
                "She said, \"We failed. ⏐We will not fail again.\"",
                "Read Are You There? by Ann Lee. ⏐It is good.",
                "We sell tea, etc. ⏐3. Bake it.",
                "1) Wait 10 sec. ⏐2) Go on.",
                "a) Read the text. ⏐b) Answer.",
                "The shop is shut.⏐It opens at nine.",
                "Use Node.Js and St.Mary in index.Html today. ⏐Then stop.",
                "The plant closed in 2019。⏐It never reopened。",
                "“Is it true？” asked the man. ⏐“Yes，it is.”",
            })
    void knowsWhatStandsTogether(String marked) {
        assertCut("en", marked);
    }
}
