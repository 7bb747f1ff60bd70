package org.couplet.testdata;

/**
 * A Chinese article and its English translation, as file names in {@link Testdata#articles()}.
 *
 * @param source the Chinese file, {@code a08.txt}
 * @param target the English file, {@code a21.txt}
 */
public record ArticlePair(String source, String target) {
    /** The name of the pair's gold file: {@code a08-a21.tsv}. */
    String goldName() {
        return stem(source) + "-" + stem(target) + ".tsv";
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
