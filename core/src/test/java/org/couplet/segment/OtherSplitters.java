package org.couplet.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;
import org.couplet.text.Span;

/** Splitters of others, to compare ours with. */
final class OtherSplitters {
    /** The rules of LanguageTool, as a resource. */
    static final String LANGUAGE_TOOL = "/org/languagetool/resource/segment.srx";

    private OtherSplitters() {}

    /** @param locale with ICU's keyword {@code ss} for suppressed breaks, or without */
    static Splitter icu(String locale) {
        return paragraph -> {
            BreakIterator breaks = BreakIterator.getSentenceInstance(new ULocale(locale));
            breaks.setText(paragraph);
            List<Integer> ends = new ArrayList<>();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                ends.add(end);
            }
            return trimmed(paragraph, ends);
        };
    }

    /** The rules as net.loomchild:segment applies them. */
    static Splitter segment(SrxDocument rules, String language) {
        return paragraph -> {
            List<Integer> ends = new ArrayList<>();
            int end = 0;
            SrxTextIterator sentences = new SrxTextIterator(rules, language, paragraph);
            while (sentences.hasNext()) {
                end += sentences.next().length();
                ends.add(end);
            }
            return trimmed(paragraph, ends);
        };
    }

    static SrxDocument languageTool() {
        try (InputStream rules = OtherSplitters.class.getResourceAsStream(LANGUAGE_TOOL)) {
            return new Srx2SaxParser().parse(new InputStreamReader(rules, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Span> trimmed(String paragraph, List<Integer> ends) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            Span sentence = Marks.trim(paragraph, start, end);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }
}
