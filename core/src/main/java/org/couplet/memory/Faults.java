package org.couplet.memory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.couplet.format.Variant;
import org.couplet.format.xml.XmlText;
import org.couplet.language.Languages;
import org.couplet.number.Mention;
import org.couplet.number.Mentions;
import org.couplet.number.Quantity;

/** Finds the faults of a translation that can be seen in it alone. */
final class Faults {
    private final CleanOptions options;

    Faults(CleanOptions options) {
        this.options = options;
    }

    /** The first fault that was asked for. */
    Optional<Fault> of(Variant source, Variant target) {
        if (has(Fault.EMPTY) && (XmlText.isBlank(source.text()) || XmlText.isBlank(target.text()))) {
            return Optional.of(Fault.EMPTY);
        } else if (has(Fault.COPY) && isCopy(source.text(), target.text())) {
            return Optional.of(Fault.COPY);
        } else if (has(Fault.LONG)
                && Math.max(source.text().length(), target.text().length()) > options.most()) {
            return Optional.of(Fault.LONG);
        } else if (has(Fault.LANGUAGE) && isInAnother(source, target)) {
            return Optional.of(Fault.LANGUAGE);
        } else if (has(Fault.NUMBERS) && disagree(source, target)) {
            return Optional.of(Fault.NUMBERS);
        }
        return Optional.empty();
    }

    private boolean has(Fault fault) {
        return options.faults().contains(fault);
    }

    /** Numbers, codes and addresses are the same in every language; what has letters is not. */
    private static boolean isCopy(String source, String target) {
        return source.strip().equals(target.strip())
                && source.codePoints().anyMatch(Character::isLetter)
                && !source.contains("://");
    }

    private static boolean isInAnother(Variant source, Variant target) {
        return !Languages.fits(source.text(), source.language(), target.language())
                || !Languages.fits(target.text(), target.language(), source.language());
    }

    private static boolean disagree(Variant source, Variant target) {
        List<Mention> sources = Mentions.in(source.text(), source.language());
        List<Mention> targets = Mentions.in(target.text(), target.language());
        return misses(sources, source.text(), targets, target.text())
                || misses(targets, target.text(), sources, source.text());
    }

    /** Whether some number of one side, in digits, is in no notation on the other. */
    private static boolean misses(List<Mention> some, String text, List<Mention> others, String other) {
        Set<String> keys = new HashSet<>();
        others.forEach(mention -> keys.addAll(mention.keys()));
        Predicate<Mention> missed = mention -> mention instanceof Quantity
                && text.substring(mention.span().start(), mention.span().end())
                        .codePoints()
                        .anyMatch(Character::isDigit)
                && !keys.contains(mention.key())
                && !isWrittenAlike(digits(mention.span().of(text)), other);
        return some.stream().anyMatch(missed);
    }

    /** The same digits in some other number: {@code 90} of the 1990s, {@code 2023} of a date. */
    private static boolean isWrittenAlike(String digits, String other) {
        return digits.length() > 1 && digits(other).contains(digits);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }
}
