package org.couplet.format;

import java.io.Closeable;
import java.io.IOException;
import org.couplet.text.Bitext;
import org.couplet.text.Document;

/**
 * Writes bitexts one after another into one file. The file appears when {@link #commit} is called; closing without it
 * leaves no trace, so that an exception between two bitexts never leaves half a file:
 *
 * <pre>{@code
 * try (BitextWriter out = Format.of(file).writer(file, TmxOptions.DEFAULT)) {
 *     for (Bitext bitext : bitexts) {
 *         out.write(bitext);
 *     }
 *     out.commit();
 * }
 * }</pre>
 *
 * A writer belongs to one thread at a time.
 */
public interface BitextWriter extends Closeable {
    /** Writes the beads of one bitext in their order, and says what became of each. */
    default Counts write(Bitext bitext) throws IOException {
        Counts counts = Counts.NONE;
        for (Row row : Row.of(bitext)) {
            counts = counts.plus(write(row, bitext.source(), bitext.target()));
        }
        return counts;
    }

    /** Writes one bead of two documents that are at hand: a form may hold their sentences one by one. */
    default Counts write(Row row, Document source, Document target) throws IOException {
        return write(row);
    }

    /** Writes one bead, and says what became of it. The beads of a bitext follow each other. */
    Counts write(Row row) throws IOException;

    /** Writes a file of one bitext from its beginning to its end. */
    default Counts writeAlone(Bitext bitext) throws IOException {
        try (BitextWriter writer = this) {
            Counts counts = writer.write(bitext);
            writer.commit();
            return counts;
        }
    }

    /** Ends the file and puts it in its place, over an older one. Nothing can be written afterwards. */
    void commit() throws IOException;
}
