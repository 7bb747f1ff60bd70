package org.couplet.number;

/** A run of Han numerals; its shape says how far it may be trusted to be a number. */
record HanNumeral(Numeral numeral, Shape shape) {
    enum Shape {
        /** One character: 三, 十. Most often part of a word. */
        DIGIT,
        /** 三十五, 两千, 三点五. */
        SCALED,
        /** 二〇二三. */
        POSITIONAL,
        /** No number: 七八, 三四十, 二十几. The span is what to skip. */
        BROKEN
    }

    boolean isBroken() {
        return shape == Shape.BROKEN;
    }

    boolean isDigit() {
        return shape == Shape.DIGIT;
    }

    int end() {
        return numeral.end();
    }
}
