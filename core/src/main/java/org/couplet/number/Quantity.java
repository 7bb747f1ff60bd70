package org.couplet.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.couplet.text.Span;

/**
 * A number in a text. It is held as a ratio, so that one third is exact and 5% remembers its 5.
 *
 * @param span from the sign, currency or 第 before the number to the scale, percent sign or currency after it
 * @param numerator what stands in the text, with its scale: 37700 for 3.77万, 5 for 5%
 * @param denominator positive: 100 for 5%, 3 for 三分之一, else 1
 * @param currency ISO 4217, or the empty string if the kind is not {@link Kind#MONEY}; {@code $} is read as USD, 元 as
 *     CNY
 * @param approximate whether the notation itself says "about" or "more": 840余万, 3万多, 近百, 100+
 */
public record Quantity(
        Span span, Kind kind, BigDecimal numerator, BigDecimal denominator, String currency, boolean approximate)
        implements Mention {
    /** What the notation says the number is. Keys do not tell them apart, save that of a percentage. */
    public enum Kind {
        CARDINAL,
        ORDINAL,
        PERCENT,
        FRACTION,
        MONEY
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Quantity {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator %s is not positive".formatted(denominator));
        }
        if ((kind == Kind.MONEY) == currency.isEmpty()) {
            throw new IllegalArgumentException("%s with currency '%s'".formatted(kind, currency));
        }
    }

    /** A number that is neither a ratio nor money. */
    public static Quantity of(Span span, Kind kind, BigDecimal value, boolean approximate) {
        return new Quantity(span, kind, value, BigDecimal.ONE, "", approximate);
    }

    /** A percentage or a fraction. */
    static Quantity ratio(Span span, Kind kind, BigDecimal above, BigDecimal below, boolean approximate) {
        return new Quantity(span, kind, above, below, "", approximate);
    }

    /** 0.05 for 5%; one third and its like to 34 digits. */
    public BigDecimal value() {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }

    /**
     * The value as a plain decimal without trailing zeros ({@code 37700}, {@code 3.5}, {@code -3.2}), {@code 5%} for a
     * percentage, {@code 1/3} in lowest terms for a fraction that is no finite decimal. The currency and the kind are
     * left out: translations say 元 for CNY and HKD, 十八大 for the 18th, half for 0.5.
     */
    @Override
    public String key() {
        if (kind == Kind.PERCENT) {
            return plain(HUNDRED) + "%";
        }
        BigInteger[] ratio = lowestTerms();
        return isFinite(ratio[1]) ? plain(BigDecimal.ONE) : ratio[0] + "/" + ratio[1];
    }

    @Override
    public List<String> keys() {
        return List.of(key());
    }

    private String plain(BigDecimal factor) {
        BigDecimal scaled = numerator.multiply(factor).divide(denominator, MathContext.DECIMAL128);
        return scaled.stripTrailingZeros().toPlainString();
    }

    private BigInteger[] lowestTerms() {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger above = numerator.scaleByPowerOfTen(scale).toBigIntegerExact();
        BigInteger below = denominator.scaleByPowerOfTen(scale).toBigIntegerExact();
        BigInteger common = above.gcd(below);
        return new BigInteger[] {above.divide(common), below.divide(common)};
    }

    /** Whether 1/n is a finite decimal: no prime but 2 and 5 divides n. */
    private static boolean isFinite(BigInteger n) {
        BigInteger rest = n.shiftRight(Math.max(0, n.getLowestSetBit()));
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
            rest = rest.divide(BigInteger.valueOf(5));
        }
        return rest.equals(BigInteger.ONE);
    }
}
