package org.couplet.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * File names for pairs, {@code SOURCE-TARGET} without folders and endings. A name that is taken, also by one that differs
 * only in case, gets a number: {@code a-b}, {@code a-b-2}, in the order of the calls.
 */
final class PairNames {
    /** Of UTF-8, for each half: both, a number and an ending stay under the 255 bytes that file systems allow. */
    private static final int LONGEST_BYTES = 110;

    private final Set<String> taken = new HashSet<>();

    String of(String source, String target) {
        return unique(stem(source) + "-" + stem(target));
    }

    private String unique(String name) {
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + "-" + i;
        }
        return unique;
    }

    /** {@code henan} of {@code news/henan.txt}; what shells and file systems take amiss becomes {@code _}. */
    private static String stem(String id) {
        String name = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return shortened(stem.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_"));
    }

    private static String shortened(String stem) {
        String start = stem;
        while (start.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start;
    }
}
