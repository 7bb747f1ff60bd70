package org.couplet.number;

import java.math.BigDecimal;

/**
 * A number as it is written, before what stands around it is looked at.
 *
 * @param start where its sign or first digit stands
 * @param value with its scale
 * @param approximate whether it holds 余, 多 or the like
 */
record Numeral(int start, int end, BigDecimal value, boolean approximate) {
    static Numeral exact(int start, int end, long value) {
        return new Numeral(start, end, BigDecimal.valueOf(value), false);
    }

    Numeral times(BigDecimal factor, int newEnd) {
        return new Numeral(start, newEnd, value.multiply(factor), approximate);
    }

    Numeral plus(BigDecimal more, int newEnd) {
        return new Numeral(start, newEnd, value.add(more), approximate);
    }

    Numeral about(int newEnd) {
        return new Numeral(start, newEnd, value, true);
    }

    boolean is(long other) {
        return value.compareTo(BigDecimal.valueOf(other)) == 0;
    }

    boolean isBelow(long bound) {
        return value.compareTo(BigDecimal.valueOf(bound)) < 0;
    }
}
