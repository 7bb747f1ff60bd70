package org.couplet.format;

/** A property of a translation unit, a variant or a whole memory, by a type that its maker chose: {@code x-confidence}. */
public record Prop(String type, String value) {}
