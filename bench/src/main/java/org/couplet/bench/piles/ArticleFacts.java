package org.couplet.bench.piles;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.couplet.number.Mention;
import org.couplet.number.Moment;
import org.couplet.number.Quantity;

/** What a made-up article says in place of the numbers, dates, words and names of our own; the same throughout. */
final class ArticleFacts {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final List<Fact> words;
    private final long theme;
    private final double loyalty;
    private final SplittableRandom random;
    private final ArticleNames names;
    private final Map<String, Fact> made = new HashMap<>(); // by what stood in its place

    /**
     * @param words to put in place of others, each of one English word
     * @param theme documents of the same one have words in common
     * @param loyalty share of the words that are the theme's
     */
    ArticleFacts(List<Fact> words, long theme, double loyalty, SplittableRandom random) {
        this.words = words;
        this.theme = theme;
        this.loyalty = loyalty;
        this.random = random;
        this.names = new ArticleNames(random);
    }

    ArticleNames names() {
        return names;
    }

    Fact word(String chinese) {
        return made.computeIfAbsent(chinese, old -> {
            boolean own = random.nextDouble() >= loyalty;
            SplittableRandom from = own ? random : new SplittableRandom(theme * 1_000_003 + old.hashCode());
            return words.get(from.nextInt(words.size()));
        });
    }

    /** Whether {@link #of} knows how both languages write another of this kind. */
    static boolean knows(Mention mention) {
        if (mention instanceof Moment moment) {
            return !moment.decade() && (moment.day() == Moment.ABSENT) == (moment.month() == Moment.ABSENT);
        }
        Quantity quantity = (Quantity) mention;
        return !quantity.approximate()
                && switch (quantity.kind()) {
                    case CARDINAL -> quantity.value().compareTo(BigDecimal.valueOf(20)) >= 0;
                    case PERCENT -> quantity.value().signum() > 0;
                    case MONEY ->
                        quantity.currency().equals("CNY") || quantity.currency().equals("USD");
                    case ORDINAL, FRACTION -> false;
                };
    }

    Fact of(Mention mention) {
        return made.computeIfAbsent(
                mention.getClass().getSimpleName() + mention.key(),
                old -> mention instanceof Moment moment ? moment(moment) : quantity((Quantity) mention));
    }

    private Fact moment(Moment moment) {
        if (moment.hour() != Moment.ABSENT) {
            return time(moment.minute() != Moment.ABSENT && moment.minute() > 0);
        }
        int year = random.nextInt(1990, 2026);
        if (moment.month() == Moment.ABSENT) {
            return new Fact(year + "年", String.valueOf(year));
        }
        Fact day = SyntheticFacts.date(random);
        return moment.year() == Moment.ABSENT ? day : fullDate(year);
    }

    private Fact fullDate(int year) {
        int month = random.nextInt(1, 13);
        int day = random.nextInt(1, 29);
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new Fact("%d年%d月%d日".formatted(year, month, day), "%s %d, %d".formatted(name, day, year));
    }

    private Fact time(boolean minutes) {
        boolean morning = random.nextBoolean();
        int hour = morning ? random.nextInt(6, 12) : random.nextInt(1, 7); // of eleven at night nobody says 下午
        int minute = random.nextInt(1, 60);
        return new Fact(
                (morning ? "上午" : "下午") + hour + "时" + (minutes ? minute + "分" : ""),
                hour + (minutes ? String.format(Locale.ROOT, ":%02d", minute) : "") + (morning ? " a.m." : " p.m."));
    }

    private Fact quantity(Quantity quantity) {
        if (quantity.kind() == Quantity.Kind.PERCENT) {
            String percent = BigDecimal.valueOf(random.nextInt(11, 990), 1).toPlainString();
            return new Fact(percent + "%", percent + " percent");
        }
        BigDecimal value = near(quantity.value());
        if (quantity.kind() == Quantity.Kind.MONEY) {
            boolean yuan = quantity.currency().equals("CNY");
            return new Fact(
                    chinese(value) + (yuan ? "元" : "美元"), yuan ? english(value) + " yuan" : "$" + english(value));
        }
        return new Fact(chinese(value), english(value));
    }

    /** Of the same order, with three digits that count; whole where the other is. */
    private BigDecimal near(BigDecimal value) {
        BigDecimal other = value.multiply(BigDecimal.valueOf(0.5 + 2 * random.nextDouble()))
                .round(new MathContext(3, RoundingMode.HALF_UP));
        return value.stripTrailingZeros().scale() <= 0 ? other.setScale(0, RoundingMode.UP) : other;
    }

    private static String chinese(BigDecimal value) {
        if (value.compareTo(HUNDRED_MILLION) >= 0) {
            return plain(value.divide(HUNDRED_MILLION)) + "亿";
        }
        return value.compareTo(TEN_THOUSAND) >= 0 ? plain(value.divide(TEN_THOUSAND)) + "万" : plain(value);
    }

    private static String english(BigDecimal value) {
        if (value.compareTo(MILLION) >= 0) {
            return plain(value.divide(MILLION)) + " million";
        }
        return value.scale() <= 0 ? String.format(Locale.ROOT, "%,d", value.longValueExact()) : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
