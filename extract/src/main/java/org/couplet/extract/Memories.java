package org.couplet.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.couplet.format.Tmx;
import org.couplet.format.Unit;
import org.couplet.format.Variant;

/** Translation memories as texts: each language is one, a unit a paragraph. */
final class Memories {
    private Memories() {}

    static Content content(Input input) throws IOException {
        List<Unit> units = new ArrayList<>();
        Tmx.read(new ByteArrayInputStream(input.bytes()), input.id(), units::add);
        Columns columns = new Columns(input);
        for (Unit unit : units) {
            Set<String> seen = new LinkedHashSet<>();
            for (Variant variant : unit.variants()) {
                if (seen.add(variant.language().code())) {
                    columns.add(variant.language(), variant.text());
                }
            }
        }
        return columns.content();
    }
}
