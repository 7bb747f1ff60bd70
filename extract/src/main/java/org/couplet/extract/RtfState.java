package org.couplet.extract;

/** What holds in a group of RTF and is forgotten at its end. */
final class RtfState {
    /** What the text in a group is. */
    enum Place {
        BODY,
        FONT_TABLE,
        NOWHERE
    }

    Place place = Place.BODY;
    int font;
    int fallbacks = 1; // characters after a \\u that stand for it where it is not known
    boolean hidden;

    /** The state of a group within this one. */
    RtfState inner() {
        RtfState inner = new RtfState();
        inner.place = place;
        inner.font = font;
        inner.fallbacks = fallbacks;
        inner.hidden = hidden;
        return inner;
    }
}
