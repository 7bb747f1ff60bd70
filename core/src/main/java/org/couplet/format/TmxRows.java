package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Evidence;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** Translation units of two languages as rows, with what Couplet's own properties say. */
final class TmxRows {
    private final Path file;
    private final List<Language> languages;

    private TmxRows(Path file, List<Language> languages) {
        this.file = file;
        this.languages = languages;
    }

    /** @param languages source and target; empty for units of two languages, of which the first is their source */
    static void read(Path file, List<Language> languages, Sink<Row> rows) throws IOException {
        TmxRows reader = new TmxRows(file, languages);
        Tmx.read(file, unit -> rows.take(reader.row(unit)));
    }

    private Row row(Unit unit) throws InputException {
        Variant source = languages.isEmpty() ? unit.source() : variant(unit, languages.get(0));
        Variant target = languages.isEmpty() ? other(unit, source) : variant(unit, languages.get(1));
        try {
            Optional<IndexBead> bead = unit.prop(TmxWriter.BEAD).map(Beads::parse);
            return new Row(
                    side(
                            unit,
                            TmxWriter.DOCUMENT_SOURCE,
                            source,
                            bead.map(IndexBead::source).orElse(List.of())),
                    side(
                            unit,
                            TmxWriter.DOCUMENT_TARGET,
                            target,
                            bead.map(IndexBead::target).orElse(List.of())),
                    confidence(unit),
                    evidence(unit),
                    Verdict.of(unit.prop(TmxWriter.VERDICT).orElse("")),
                    Remarks.of(unit, source, target));
        } catch (IllegalArgumentException wrong) {
            throw new InputException(
                    Place.file(file.toString()),
                    wrong.getMessage() + ", in the unit '%s'".formatted(source.text()),
                    "Restore the property as it was written, or take it out",
                    wrong);
        }
    }

    /** Blank where the unit has none in this language. */
    private static Variant variant(Unit unit, Language language) {
        return unit.variant(language).orElse(new Variant(language, language.tag(), "", "", Meta.NONE));
    }

    private Variant other(Unit unit, Variant source) throws InputException {
        List<Variant> others = unit.variants().stream()
                .filter(variant -> !variant.equals(source))
                .toList();
        if (others.size() != 1) {
            throw new InputException(
                    Place.file(file.toString()),
                    "the unit '%s' is not in two languages but in %d"
                            .formatted(source.text(), unit.variants().size()),
                    "Name the two that are wanted: --from and --to");
        }
        return others.get(0);
    }

    private static Side side(Unit unit, String document, Variant variant, List<Integer> sentences) {
        return new Side(
                unit.prop(document).or(() -> unit.prop("x-document")).orElse(""),
                variant.language(),
                sentences,
                List.of(),
                List.of(),
                variant.text());
    }

    /** 1 where it says none, or in another tool's way: then whoever made the memory vouches for it. */
    private static double confidence(Unit unit) {
        Optional<String> confidence =
                unit.prop(TmxWriter.CONFIDENCE).filter(text -> text.matches("0(\\.\\d+)?|1(\\.0+)?"));
        return confidence.map(Double::valueOf).orElse(1.0);
    }

    private static List<Evidence> evidence(Unit unit) {
        return Cells.evidence(unit.prop(TmxWriter.EVIDENCE).orElse(""));
    }
}
