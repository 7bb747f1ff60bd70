package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import org.couplet.text.Bitext;

/**
 * One HTML file on which a person checks beads and mends them: it opens from the disk, asks nothing of any network, keeps
 * what is done in the browser, and saves TMX and TSV itself. The browser holds all beads: some thousands are quick, a
 * hundred thousand are not.
 *
 * <p>The page is made of what lies beside this package under {@code review/}: {@code page.html}, {@code page.css},
 * {@code words.js} (its two languages), {@code bitext.js} (beads and edits, no page in sight), {@code save.js} (TMX and
 * TSV) and {@code page.js} (the rest). The beads stand in it as JSON; {@code unpacked} in {@code bitext.js} says how.
 * Sources: HTML Living Standard; ARIA 1.2, role feed.
 */
public final class Review {
    private Review() {}

    public static Counts write(Bitext bitext, Path file) throws IOException {
        return writer(file, TmxOptions.DEFAULT).writeAlone(bitext);
    }

    /** @param options gives the language tags of the TMX that the page saves */
    public static BitextWriter writer(Path file, TmxOptions options) throws IOException {
        ReviewWriter writer = new ReviewWriter(WholeFile.at(file), options);
        writer.head(title(file));
        return writer;
    }

    /** What the page is called, and the files that it saves: the file's name without its ending. */
    private static String title(Path file) {
        return file.getFileName().toString().replaceFirst("(?i)\\.html?$", "");
    }
}
