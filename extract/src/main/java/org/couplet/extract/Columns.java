package org.couplet.extract;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.text.InputException;
import org.couplet.text.Language;

/** Segments of a file that says their languages. Of more than two languages those with the most text remain. */
final class Columns {
    private final Input input;
    private final Map<String, Draft> drafts = new LinkedHashMap<>(); // by code, in the order of the file
    private final Map<String, Integer> segments = new LinkedHashMap<>();

    Columns(Input input) {
        this.input = input;
    }

    void add(Language language, String segment) throws InputException {
        drafts.computeIfAbsent(language.code(), code -> new Draft(input)).paragraph(segment);
        segments.merge(language.code(), segment.isBlank() ? 0 : 1, Integer::sum);
    }

    Content content() throws InputException {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        drafts.forEach((code, draft) -> lengths.put(code, draft.text().length()));
        lengths.values().removeIf(length -> length == 0);
        if (lengths.isEmpty()) {
            throw input.bad("there is no text in it", "Fill it or leave it out");
        }
        List<String> two = lengths.keySet().stream()
                .sorted(Comparator.comparing((String code) -> -lengths.get(code)))
                .limit(2)
                .toList();
        List<Content.Text> texts = drafts.keySet().stream()
                .filter(two::contains)
                .map(code -> new Content.Text(
                        Optional.of(Language.of(code)), drafts.get(code).text()))
                .toList();
        Asides asides = new Asides();
        segments.forEach((code, count) -> asides.add(Aside.OTHER_LANGUAGE, two.contains(code) ? 0 : count));
        return new Content(texts, asides.counts(), StandardCharsets.UTF_8, 0);
    }
}
