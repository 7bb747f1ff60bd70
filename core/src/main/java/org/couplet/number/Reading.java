package org.couplet.number;

import java.util.List;

/**
 * What a rule made of a position.
 *
 * @param mentions one, or none if there is only something to skip
 * @param end where to go on
 */
record Reading(List<Mention> mentions, int end) {
    static Reading of(Mention mention) {
        return new Reading(List.of(mention), mention.span().end());
    }

    static Reading skip(int end) {
        return new Reading(List.of(), end);
    }
}
