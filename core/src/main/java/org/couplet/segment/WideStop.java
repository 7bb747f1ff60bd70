package org.couplet.segment;

/**
 * A place where a sentence may end in Chinese or Japanese: a run of marks such as {@code 。}, {@code ？！} or {@code ……},
 * and what closes after it. {@code “好！”。} holds two runs; the last one decides.
 *
 * <p>Where a quotation ends with such a run, the sentence ends too unless the words after it carry it on (see
 * {@link Continuation}), or the quotation is a word of a sentence that began before it (他喊“加油！”然后跑了). A quotation of
 * several whole sentences is split inside, as a translator would: it stands at the head of a sentence or after a colon
 * or comma, and what stands on both sides is long enough to be worth it. Inside brackets a sentence ends only if the
 * bracket opened it.
 *
 * @param start of the sentence
 * @param from of the last run of marks
 * @param to the end of that run
 * @param after the end of the closing marks behind it
 */
record WideStop(String text, Pairs pairs, int start, int from, int to, int after) {
    /** Inside a quotation shorter pieces are not parted: “好。我去。” stays, “不同意。我不去。” does not. */
    private static final int SHORTEST_QUOTED = 3;

    /** An ellipsis after fewer characters than this is hesitation (我……), after more the end of a list or a thought. */
    private static final int SHORTEST_BEFORE_ELLIPSIS = 8;

    private static final int LONGEST_STUTTER = 4;

    /** What a speaker does between two parts of a speech is told in fewer characters than this. */
    private static final int LONGEST_ACT = 40;

    static WideStop at(String text, Pairs pairs, int start, int mark) {
        int from = mark;
        int to = marksEnd(text, from);
        int after = closingEnd(text, pairs, to);
        while (after < text.length() && after > to && Marks.isTerminator(text.charAt(after))) {
            from = after;
            to = marksEnd(text, from);
            after = closingEnd(text, pairs, to);
        }
        return new WideStop(text, pairs, start, from, to, Marks.skipPictures(text, notesEnd(text, start, after)));
    }

    private static int marksEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Marks.isTerminator(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int closingEnd(String text, Pairs pairs, int from) {
        int i = from;
        while (i < text.length() && (pairs.trails(i) || isLostQuote(text, i))) {
            i++;
        }
        int spaced = Marks.skipBlanks(text, i);
        return spaced > i && spaced < text.length() && pairs.closes(spaced) ? closingEnd(text, pairs, spaced) : i;
    }

    /** An ASCII quote at the end of a paragraph that counting left over. */
    private static boolean isLostQuote(String text, int i) {
        return text.charAt(i) == '"' && Marks.skipBlanks(text, i + 1) == text.length();
    }

    /** The end of the references behind a mark, unless the paragraph is itself a list of such notes. */
    private static int notesEnd(String text, int start, int from) {
        return text.charAt(start) == '[' ? from : Marks.skipNotes(text, from);
    }

    boolean ends(Continuation continuation) {
        int next = Marks.skipBlanks(text, after);
        if (next == text.length()) {
            return true;
        }
        if (Marks.carriesOn(text.charAt(next)) || !isStop(next) || !mayEndInside(next, continuation)) {
            return false;
        }
        int closed = outermostClosed();
        return closed < 0 || endsAfter(closed, next, continuation);
    }

    /** Whether the marks as such can end a sentence here, whatever encloses them. */
    private boolean isStop(int next) {
        if (isEllipsis()) {
            return endsThought(next);
        }
        boolean dots = text.substring(from, to).chars().allMatch(c -> Marks.isDot((char) c));
        return dots ? WideDot.ends(text, start, from, after) : !insideAddress() && !isName();
    }

    private boolean isEllipsis() {
        for (int i = from; i < to; i++) {
            if (!Marks.isEllipsis(text.charAt(i)) && !Marks.isDot(text.charAt(i))) {
                return false;
            }
        }
        return Marks.isEllipsis(text.charAt(from)) || to - from > 1;
    }

    private boolean endsThought(int next) {
        int opened = Math.max(start, pairs.around(from) + 1);
        boolean lists = from > start && pairs.closes(from - 1) && pairs.isQuote(from - 1); // “甲？”“乙？”……会上
        return !lists
                && from - opened >= SHORTEST_BEFORE_ELLIPSIS
                && !isStutter(next)
                && !Character.isLowerCase(text.charAt(next))
                && "的了吗呢吧啊等".indexOf(text.charAt(next)) < 0;
    }

    /** 所以……所以我走了 */
    private boolean isStutter(int next) {
        for (int length = 1; length <= LONGEST_STUTTER && from - length >= start; length++) {
            if (text.startsWith(text.substring(from - length, from), next)) {
                return true;
            }
        }
        return false;
    }

    /** The question mark of {@code index.php?id=3}. */
    private boolean insideAddress() {
        return after == to
                && to - from == 1
                && text.charAt(from) < 0x80
                && from > 0
                && isAsciiWord(text.charAt(from - 1))
                && isAsciiWord(text.charAt(to));
    }

    /** {@code Yahoo!公司} */
    private boolean isName() {
        return after == to
                && text.charAt(from) == '!'
                && from > start
                && isAsciiWord(text.charAt(from - 1))
                && (text.startsWith("公司", after) || "的网網".indexOf(text.charAt(after)) >= 0);
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "/=&%_-".indexOf(c) >= 0);
    }

    /** Whether every pair still open here is one that sentences may end in. */
    private boolean mayEndInside(int next, Continuation continuation) {
        for (int open = pairs.around(next); open >= 0; open = pairs.around(open)) {
            boolean quoted = pairs.isQuote(open) && !pairs.isTitle(open);
            if (quoted
                    ? !mayEndInQuotation(open, next, continuation)
                    : pairs.isTitle(open) || !pairs.allOpen(start, open)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayEndInQuotation(int open, int next, Continuation continuation) {
        int close = pairs.partner(open);
        int beyond = Marks.skipBlanks(text, close + 1);
        return (pairs.allOpen(start, open) || isIntroduced(open))
                && from - Math.max(open + 1, start) >= SHORTEST_QUOTED
                && close - next >= SHORTEST_QUOTED
                && !continuation.isNoun(text, beyond);
    }

    private boolean isIntroduced(int open) {
        int before = Marks.trimEnd(text, 0, open) - 1;
        return before >= 0 && "：:，,、—说説說道".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether the quotation opened at {@code open} is where its sentence begins, also when the sentence was cut in it. */
    private boolean heads(int open) {
        return pairs.allOpen(start, open) && !(open < start && isIntroduced(open));
    }

    /** “不去！”他跺着脚，“就是不去！”: the speech goes on behind a comma, in whatever clauses say what the speaker did. */
    private boolean speaksOn(int next) {
        int i = next;
        while (i < Math.min(text.length(), next + LONGEST_ACT) && !Marks.isTerminator(text.charAt(i))) {
            if (pairs.opens(i) && pairs.isQuote(i)) {
                return i > next && "，,".indexOf(text.charAt(i - 1)) >= 0 && endsInMark(pairs.partner(i));
            }
            i++;
        }
        return false;
    }

    private boolean endsInMark(int close) {
        return Marks.isTerminator(text.charAt(close - 1));
    }

    /** The opening mark of the widest pair that closes between the run of marks and {@link #after}, or -1. */
    private int outermostClosed() {
        for (int i = closingEnd(text, pairs, to) - 1; i >= to; i--) {
            if (pairs.closes(i)) {
                return pairs.partner(i);
            }
        }
        return -1;
    }

    /** “要改吗？”“怎么改？”成为焦点: what carries one quotation on may stand after several. */
    private int pastQuotations(int from) {
        int i = from;
        while (i < text.length() && pairs.opens(i) && pairs.isQuote(i)) {
            i = pairs.partner(i) + 1;
        }
        return i;
    }

    private boolean endsAfter(int open, int next, Continuation continuation) {
        if (!pairs.isQuote(open)) {
            return "（(".indexOf(text.charAt(open)) >= 0 && pairs.allOpen(start, open);
        }
        boolean word = !pairs.allOpen(start, open) && !isIntroduced(open);
        return !(word && !Marks.isFullStop(text.charAt(to - 1)))
                && !continuation.isNoun(text, pastQuotations(next))
                && !(heads(open) && (continuation.isTag(text, next) || speaksOn(next)))
                && text.charAt(next) != '—';
    }
}
