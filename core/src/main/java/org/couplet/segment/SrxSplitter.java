package org.couplet.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.text.Span;

/**
 * Sentences by the rules of an SRX file [1]: text is parted where a breaking rule matches and no exception that stands
 * before it in the file does.
 *
 * <p>[1] <a href="https://www.ttt.org/oscarStandards/srx/srx20.html">Segmentation Rules eXchange 2.0</a>, section 3.
 */
final class SrxSplitter implements Splitter {
    private final List<Breaking> rules;

    private SrxSplitter(List<Breaking> rules) {
        this.rules = rules;
    }

    /** @param rules in the order in which they apply */
    static SrxSplitter of(List<SrxRule> rules) {
        List<Breaking> breaking = new ArrayList<>();
        List<SrxRule> exceptions = new ArrayList<>();
        List<Pattern> before = List.of();
        for (SrxRule rule : rules) {
            if (!rule.breaks()) {
                exceptions.add(rule);
                before = List.of();
            } else {
                before = before.isEmpty() ? merged(exceptions) : before;
                breaking.add(new Breaking(rule, before));
            }
        }
        return new SrxSplitter(List.copyOf(breaking));
    }

    /** All exceptions as one pattern, save those whose groups have a meaning. */
    private static List<Pattern> merged(List<SrxRule> exceptions) {
        List<Pattern> patterns = new ArrayList<>();
        StringBuilder any = new StringBuilder();
        for (SrxRule exception : exceptions) {
            if (exception.refersToGroups()) {
                patterns.add(Pattern.compile(exception.exception()));
            } else {
                any.append(any.isEmpty() ? "" : "|").append(exception.exception());
            }
        }
        if (!any.isEmpty()) {
            patterns.add(Pattern.compile(any.toString()));
        }
        return patterns;
    }

    @Override
    public List<Span> sentences(String paragraph) {
        BitSet breaks = new BitSet(paragraph.length() + 1);
        rules.forEach(rule -> rule.add(paragraph, breaks));
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        while (start < paragraph.length()) {
            int next = breaks.nextSetBit(start + 1);
            int end = next < 0 ? paragraph.length() : next;
            Span sentence = Marks.trim(paragraph, start, end);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    /**
     * @param exceptions of which none may match
     */
    private record Breaking(SrxRule rule, List<Pattern> exceptions) {
        void add(String text, BitSet breaks) {
            Matcher before = rule.before().matcher(text);
            Matcher after = open(rule.after().matcher(text));
            List<Matcher> not = exceptions.stream()
                    .map(pattern -> open(pattern.matcher(text)))
                    .toList();
            while (before.find()) {
                int place = before.end();
                if (!breaks.get(place) && at(after, place) && not.stream().noneMatch(matcher -> at(matcher, place))) {
                    breaks.set(place);
                }
            }
        }

        /** What it sees does not end where it begins to match. */
        private static Matcher open(Matcher matcher) {
            return matcher.useTransparentBounds(true).useAnchoringBounds(false);
        }

        private static boolean at(Matcher matcher, int place) {
            return matcher.region(place, matcher.regionEnd()).lookingAt();
        }
    }
}
