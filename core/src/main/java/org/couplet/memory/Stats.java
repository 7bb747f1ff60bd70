package org.couplet.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.couplet.format.Meta;
import org.couplet.format.Tmx;
import org.couplet.format.Unit;
import org.couplet.format.Variant;
import org.couplet.format.xml.XmlText;

/**
 * What a memory holds.
 *
 * @param header what it says of itself
 * @param units all of them
 * @param repeated units that are the same in all languages as one before
 * @param withCodes units with inline codes
 * @param firstDate of creation or change, the earliest, as it stands in the file; the empty string where none is known
 * @param lastDate the latest
 * @param languages by tag
 * @param translations how many there are from one tag to another, {@code zh-CN → en-US}
 * @param confidences how many units have an {@code x-confidence} below .1, below .2, … in [0, 1]; 10 numbers
 */
public record Stats(
        Meta header,
        long units,
        long repeated,
        long withCodes,
        String firstDate,
        String lastDate,
        Map<String, Side> languages,
        Map<String, Long> translations,
        List<Long> confidences) {
    /** What is in one language; lengths in UTF-16 units without inline codes. */
    public record Side(long variants, long blank, long chars, int longest) {
        static final Side NONE = new Side(0, 0, 0, 0);

        Side plus(Side other) {
            return new Side(
                    variants + other.variants,
                    blank + other.blank,
                    chars + other.chars,
                    Math.max(longest, other.longest));
        }
    }

    public Stats {
        languages = new TreeMap<>(languages);
        translations = new TreeMap<>(translations);
        confidences = List.copyOf(confidences);
    }

    public static Stats of(Path file) throws IOException {
        Counter counter = new Counter();
        Tmx.read(file, counter::add);
        return counter.sum(Tmx.header(file));
    }

    private static final class Counter {
        private final Map<String, Side> languages = new TreeMap<>();
        private final Map<String, Long> translations = new TreeMap<>();
        private final long[] confidences = new long[10];
        private final Fingerprint fingerprint = new Fingerprint();
        private final Seen seen = new Seen();
        private long units;
        private long repeated;
        private long withCodes;
        private String first = "";
        private String last = "";

        void add(Unit unit) {
            units++;
            repeated += seen.add(fingerprint.of(Merge.texts(unit))) ? 0 : 1;
            withCodes += unit.variants().stream().anyMatch(Variant::hasCodes) ? 1 : 0;
            date(unit.meta());
            Variant source = unit.source();
            for (Variant variant : unit.variants()) {
                languages.merge(variant.tag(), side(variant.text()), Side::plus);
                date(variant.meta());
                if (!variant.equals(source)) {
                    translations.merge(source.tag() + " → " + variant.tag(), 1L, Long::sum);
                }
            }
            confidence(unit.prop("x-confidence"));
        }

        private static Side side(String text) {
            return new Side(1, XmlText.isBlank(text) ? 1 : 0, text.length(), text.length());
        }

        private void date(Meta meta) {
            for (String name : List.of("creationdate", "changedate")) {
                meta.attribute(name).ifPresent(date -> {
                    first = first.isEmpty() || date.compareTo(first) < 0 ? date : first;
                    last = date.compareTo(last) > 0 ? date : last;
                });
            }
        }

        private void confidence(Optional<String> confidence) {
            confidence
                    .filter(number -> number.matches("0(\\.\\d+)?|1(\\.0+)?"))
                    .ifPresent(number -> confidences[Math.min(9, (int) (Double.parseDouble(number) * 10))]++);
        }

        Stats sum(Meta header) {
            List<Long> tenths = new ArrayList<>();
            for (long tenth : confidences) {
                tenths.add(tenth);
            }
            return new Stats(header, units, repeated, withCodes, first, last, languages, translations, tenths);
        }
    }
}
