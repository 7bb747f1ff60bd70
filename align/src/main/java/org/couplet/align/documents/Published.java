package org.couplet.align.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.number.Dates;
import org.couplet.number.Moment;
import org.couplet.text.Document;
import org.couplet.text.Sentence;

/** The day of a document: of its path, as {@code 2023/12/04/a.txt}, else of its first lines, else of its last. */
final class Published {
    private static final Pattern IN_PATH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_./]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

    /** Headline, byline and date line, and a blank one's worth. */
    private static final int FIRST_LINES = 4;

    private static final int LAST_LINES = 2;

    /** A date that stands later in its sentence is one that the story tells: characters. */
    private static final int DATE_LINE = 40;

    private Published() {}

    /** None where no full date is written. */
    static Optional<LocalDate> of(Document document) {
        return inPath(document.id()).or(() -> inLines(document));
    }

    private static Optional<LocalDate> inPath(String path) {
        Matcher found = IN_PATH.matcher(path);
        Optional<LocalDate> last = Optional.empty();
        while (found.find()) {
            last = day(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(4)));
        }
        return last;
    }

    private static Optional<LocalDate> inLines(Document document) {
        List<Sentence> sentences = document.sentences();
        int n = sentences.size();
        List<Sentence> lines = new ArrayList<>(sentences.subList(0, Math.min(FIRST_LINES, n)));
        lines.addAll(sentences.subList(Math.max(lines.size(), n - LAST_LINES), n));
        return lines.stream()
                .flatMap(line -> Dates.in(line.text(), document.language()).stream())
                .filter(moment -> moment.span().start() < DATE_LINE)
                .flatMap(moment -> day(moment).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(Moment moment) {
        boolean full =
                moment.year() != Moment.ABSENT && moment.month() != Moment.ABSENT && moment.day() != Moment.ABSENT;
        return full ? day(moment.year(), moment.month(), moment.day()) : Optional.empty();
    }

    /** None for the 31st of February. */
    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
