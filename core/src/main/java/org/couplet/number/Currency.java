package org.couplet.number;

/**
 * A currency beside a number.
 *
 * @param code ISO 4217, or the empty string for none
 * @param bound where it ends, or where it starts if it stands before the number
 */
record Currency(String code, int bound) {
    static final Currency NONE = new Currency("", -1);
}
