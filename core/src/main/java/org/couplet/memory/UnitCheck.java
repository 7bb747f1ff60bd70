package org.couplet.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.couplet.format.Sink;
import org.couplet.format.Tmx;
import org.couplet.format.xml.XmlText;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** What a unit must be as a whole, beyond the elements it is made of. */
final class UnitCheck {
    /** UTF-16 units a side: Trados in the cloud takes no more. */
    static final int LONG = 2_000;

    private static final String ANY = "*all*";

    private final Place start;
    private final String source;
    private final Sink<Finding> findings;
    private final List<String> tags = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private Place segment;
    private long chars;
    private boolean inSegment;

    /** @param source the language that {@code srclang} names; the empty string where nothing does */
    UnitCheck(Place start, String source, Sink<Finding> findings) {
        this.start = start;
        this.source = source;
        this.findings = findings;
        this.segment = start;
    }

    void variant(Place place, String tag) throws IOException {
        if (!tag.isEmpty() && tags.stream().anyMatch(tag::equalsIgnoreCase)) {
            warn(place, "the unit has a second variant in %s".formatted(tag), "Make a unit of its own of it");
        }
        tags.add(tag);
    }

    void segment(Place place) {
        segment = place;
        inSegment = true;
        text.setLength(0);
        chars = 0;
        begun.clear();
        ended.clear();
    }

    void text(CharSequence more) {
        if (inSegment) {
            chars += more.length();
            text.append(more, 0, Math.min(more.length(), Math.max(0, LONG - text.length())));
        }
    }

    void code(String element, String number, Place place) throws IOException {
        Set<String> seen = element.equals("bpt") ? begun : ended;
        if (!seen.add(number)) {
            error(place, "the segment has a second <%s i=\"%s\">".formatted(element, number), "Number them apart");
        } else if (element.equals("ept") && !begun.contains(number)) {
            error(place, "<ept i=\"%s\"> ends what no <bpt> began".formatted(number), "Make it an <it pos=\"end\">");
        }
    }

    void endSegment() throws IOException {
        inSegment = false;
        begun.removeAll(ended);
        if (!begun.isEmpty()) {
            error(
                    segment,
                    "no <ept> ends <bpt i=\"%s\">".formatted(begun.iterator().next()),
                    "Make it an <it pos=\"begin\">");
        }
        if (chars <= LONG && XmlText.isBlank(text.toString())) {
            warn(segment, "the segment is empty", "Leave the unit out: couplet tmx clean");
        } else if (chars > LONG) {
            warn(
                    segment,
                    "the segment has %,d characters, and Trados takes %,d".formatted(chars, LONG),
                    "Leave the unit out: couplet tmx clean --drop long");
        }
    }

    void end() throws IOException {
        if (tags.isEmpty()) {
            error(start, "<tu> has no <tuv>", "Add one for each language");
        } else if (tags.size() == 1) {
            warn(start, "the unit is in one language", "Add its translation, or leave it out");
        }
        if (!tags.isEmpty() && !source.isEmpty() && !source.equals(ANY)) {
            source();
        }
    }

    private void source() throws IOException {
        int exact = tags.indexOf(source);
        if (exact > 0) {
            warn(start, "the source variant, in %s, is not the first".formatted(source), "Put it first");
        } else if (exact < 0) {
            Optional<String> near = tags.stream().filter(this::isNear).findFirst();
            if (near.isPresent()) {
                error(
                        start,
                        "srclang is %s, the variant's language %s".formatted(source, near.get()),
                        "Write both alike, to the letter");
            } else {
                error(
                        start,
                        "no variant is in srclang, which is %s".formatted(source),
                        "Give the unit its own srclang");
            }
        }
    }

    private boolean isNear(String tag) {
        Optional<Language> own = Tmx.language(tag);
        return tag.toLowerCase(Locale.ROOT).equals(source.toLowerCase(Locale.ROOT))
                || own.flatMap(language -> Tmx.language(source).map(language::sameCode))
                        .orElse(false);
    }

    private void error(Place place, String problem, String mend) throws IOException {
        findings.take(Finding.error(place, problem, mend));
    }

    private void warn(Place place, String problem, String mend) throws IOException {
        findings.take(Finding.warning(place, problem, mend));
    }
}
