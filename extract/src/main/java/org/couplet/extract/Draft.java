package org.couplet.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.couplet.text.InputException;

/** Text in the making, a line a paragraph. */
final class Draft {
    private final Input input;
    private final Asides asides = new Asides();
    private final StringBuilder text = new StringBuilder();

    Draft(Input input) {
        this.input = input;
    }

    Asides asides() {
        return asides;
    }

    /**
     * Ends the text with a paragraph, its white space collapsed; none if it is blank.
     *
     * @throws InputException if the text becomes longer than one may be
     */
    void paragraph(CharSequence paragraph) throws InputException {
        if (text.length() + paragraph.length() > input.options().maxBytes()) {
            throw input.bad(
                    "it unpacks to more text than one may be, %.1f MB"
                            .formatted(input.options().maxBytes() / 1048576.0),
                    "Split it, or raise the limit (--max-size)");
        }
        String line = Spaces.collapsed(paragraph);
        if (!line.isEmpty()) {
            text.append(line).append('\n');
        }
    }

    String text() {
        return text.toString();
    }

    /** Of a format that says itself how its characters are written. */
    Content content() {
        return content(StandardCharsets.UTF_8, 0);
    }

    Content content(Charset encoding, int undecodable) {
        return new Content(List.of(new Content.Text(Optional.empty(), text())), asides.counts(), encoding, undecodable);
    }
}
