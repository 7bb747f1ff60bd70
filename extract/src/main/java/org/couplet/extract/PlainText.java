package org.couplet.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.read.Decoded;
import org.couplet.text.InputException;

/** Plain text, as it stands. */
final class PlainText {
    private PlainText() {}

    static Content content(Input input) throws InputException {
        Decoded decoded = input.decoded();
        return new Content(
                List.of(new Content.Text(Optional.empty(), decoded.text())),
                Map.of(),
                decoded.encoding(),
                decoded.undecodable());
    }
}
