package org.couplet.align.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.couplet.read.ByName;

/** What the user's hints say of the candidates of two languages. */
final class Hinted {
    /** What a name shared adds to a candidate's total, nats: two deviations of the margins of unrelated documents. */
    private static final double NAME_TOTAL = 1;

    /** What it adds to the log-odds of a pair: texts that speak against it with more than 20 to 1 still say no. */
    private static final double NAME_LOG_ODDS = 3;

    private final List<Set<String>> sourceNames;
    private final List<Set<String>> targetNames;
    private final List<Optional<LocalDate>> sourceDays;
    private final List<Optional<LocalDate>> targetDays;
    private final Hints hints;

    Hinted(Hints hints, Side sources, Side targets) {
        this.hints = hints;
        sourceNames = names(sources);
        targetNames = names(targets);
        sourceDays = days(sources);
        targetDays = days(targets);
    }

    Hints hints() {
        return hints;
    }

    private List<Set<String>> names(Side side) {
        return IntStream.range(0, side.size())
                .mapToObj(i -> hints.sameName() ? names(side.name(i)) : Set.<String>of())
                .toList();
    }

    private static Set<String> names(DocumentRef document) {
        return ByName.names(Path.of(document.id()), document.language());
    }

    private List<Optional<LocalDate>> days(Side side) {
        return IntStream.range(0, side.size())
                .mapToObj(i ->
                        hints.dateWindow().isPresent() ? Published.of(side.document(i)) : Optional.<LocalDate>empty())
                .toList();
    }

    /** Without those out of the window, and those of one name raised. */
    List<Candidate> weighed(List<Candidate> candidates) {
        return candidates.stream()
                .filter(this::isInWindow)
                .map(candidate ->
                        isOfOneName(candidate) ? candidate.withWords(candidate.words() + NAME_TOTAL) : candidate)
                .toList();
    }

    private boolean isInWindow(Candidate candidate) {
        Optional<LocalDate> source = sourceDays.get(candidate.source());
        Optional<LocalDate> target = targetDays.get(candidate.target());
        return source.isEmpty()
                || target.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(source.get(), target.get()))
                        <= hints.dateWindow().orElse(Integer.MAX_VALUE);
    }

    private boolean isOfOneName(Candidate candidate) {
        return sourceNames.get(candidate.source()).stream().anyMatch(targetNames.get(candidate.target())::contains);
    }

    /** What the hints added to the total. */
    double total(Candidate candidate) {
        return isOfOneName(candidate) ? NAME_TOTAL : 0;
    }

    /** The confidence that texts give, with what the names say. */
    double confidence(double ofTexts, Candidate candidate) {
        if (!isOfOneName(candidate)) {
            return ofTexts;
        }
        double against = (1 - ofTexts) * Math.exp(-NAME_LOG_ODDS);
        return ofTexts / (ofTexts + against);
    }
}
