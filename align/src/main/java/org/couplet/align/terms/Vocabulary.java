package org.couplet.align.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms and their numbers: 0, 1, 2 … in order of first sight. The terms of one language in one run. It grows; use it
 * from one thread at a time.
 */
public final class Vocabulary {
    /** What {@link #find} answers when the term was never seen. */
    public static final int ABSENT = -1;

    private final Map<Term, Integer> ids = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();

    /** The term's number, a new one at first sight. */
    public int id(Term term) {
        Integer next = terms.size();
        Integer known = ids.putIfAbsent(term, next);
        if (known != null) {
            return known;
        }
        terms.add(term);
        return next;
    }

    /** The term's number or {@link #ABSENT}. */
    public int find(Term term) {
        return ids.getOrDefault(term, ABSENT);
    }

    /** @throws IndexOutOfBoundsException if no term has this number */
    public Term term(int id) {
        return terms.get(id);
    }

    /** Number of distinct terms seen; the next new one gets this number. */
    public int size() {
        return terms.size();
    }
}
