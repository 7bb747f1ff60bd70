package org.couplet.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** A file of segmentation rules in SRX 2.0, for all languages it knows. May be shared between threads. */
public final class Srx {
    private final String file;
    private final boolean cascade;
    private final Map<String, List<SrxRule>> rules;
    private final List<LanguageMap> maps;

    /** Made when first asked for: the many rules of a language are put together once. */
    private final Map<Language, Splitter> splitters = new ConcurrentHashMap<>();

    /**
     * @param file its name, for messages
     * @param cascade whether a language takes the rules of all maps that match it, or of the first only
     * @param rules by the name of their language rule
     * @param maps in the order of the file
     */
    Srx(String file, boolean cascade, Map<String, List<SrxRule>> rules, List<LanguageMap> maps) {
        this.file = file;
        this.cascade = cascade;
        this.rules = Map.copyOf(rules);
        this.maps = List.copyOf(maps);
    }

    /** @throws InputException if it is no SRX 2.0, or a pattern in it no regular expression */
    public static Srx read(Path file) throws IOException {
        return SrxReader.read(file);
    }

    /**
     * The splitter of a language: patterns are compared with its whole tag.
     *
     * @throws InputException if no map matches it
     */
    public Splitter splitter(Language language) throws InputException {
        Splitter known = splitters.get(language);
        if (known == null) {
            known = SrxSplitter.of(rules(language));
            splitters.put(language, known);
        }
        return known;
    }

    private List<SrxRule> rules(Language language) throws InputException {
        List<SrxRule> found = new ArrayList<>();
        boolean matched = false;
        for (LanguageMap map : maps) {
            if ((cascade || !matched) && map.languages().matcher(language.tag()).matches()) {
                found.addAll(rules.get(map.rule()));
                matched = true;
            }
        }
        if (!matched) {
            throw new InputException(
                    Place.file(file),
                    "no <languagemap> matches '%s'".formatted(language),
                    "Add one, as <languagemap languagepattern=\"%s.*\" …/>".formatted(language.code()));
        }
        return found;
    }

    /**
     * @param languages pattern of BCP-47 tags
     * @param rule name of a language rule
     */
    record LanguageMap(Pattern languages, String rule) {}
}
