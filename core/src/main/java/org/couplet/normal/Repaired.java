package org.couplet.normal;

/**
 * A repaired text and what was done to it.
 *
 * @param view its text is what is exported
 * @param glosses parentheses of pinyin removed
 * @param forbidden characters removed that XML 1.0 forbids
 * @param invisible soft hyphens and zero-width characters removed
 * @param entities names of characters replaced by them
 */
public record Repaired(View view, int glosses, int forbidden, int invisible, int entities) {
    static Repaired unchanged(String text) {
        return new Repaired(View.of(text), 0, 0, 0, 0);
    }

    /** Both steps as one. */
    Repaired then(Repaired next) {
        return new Repaired(
                view.then(next.view),
                glosses + next.glosses,
                forbidden + next.forbidden,
                invisible + next.invisible,
                entities + next.entities);
    }
}
