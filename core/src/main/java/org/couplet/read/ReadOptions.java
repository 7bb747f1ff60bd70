package org.couplet.read;

import java.nio.charset.Charset;
import java.util.Optional;
import org.couplet.normal.Repairs;
import org.couplet.segment.Srx;
import org.couplet.text.Language;

/**
 * How files become documents.
 *
 * @param language of every file; {@code und}, BCP-47's undetermined, to detect it file by file; {@code zh} alone
 *     becomes {@code zh-Hans} or {@code zh-Hant} where the text shows which
 * @param lenient whether undecodable bytes become U+FFFD, counted, instead of an error
 * @param segmented whether every line is one sentence; paragraphs are then read from {@code FILE.par} if there is one
 * @param maxBytes a file of more is refused, for a text is held in memory whole; at least 1
 * @param srx the user's own rules for sentences, in place of ours; of no account where the text is segmented
 */
public record ReadOptions(
        Encoding encoding,
        Language language,
        boolean lenient,
        boolean segmented,
        Repairs repairs,
        int maxBytes,
        Optional<Srx> srx) {
    private static final Language UNDETERMINED = new Language("und");

    /** Seven Bibles. Aligning a text takes some hundred times its size in memory. */
    private static final int USUAL_LIMIT = 32 << 20;

    public static final ReadOptions DEFAULT = new ReadOptions(
            Encoding.DETECT, UNDETERMINED, false, false, Repairs.DEFAULT, USUAL_LIMIT, Optional.empty());

    public ReadOptions {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes %d is less than 1".formatted(maxBytes));
        }
    }

    /** Whether no language is named. */
    public boolean detectsLanguage() {
        return language.equals(UNDETERMINED);
    }

    public ReadOptions withEncoding(Charset charset) {
        return new ReadOptions(Encoding.of(charset), language, lenient, segmented, repairs, maxBytes, srx);
    }

    public ReadOptions withLanguage(Language fixed) {
        return new ReadOptions(encoding, fixed, lenient, segmented, repairs, maxBytes, srx);
    }

    public ReadOptions withLenient(boolean replace) {
        return new ReadOptions(encoding, language, replace, segmented, repairs, maxBytes, srx);
    }

    public ReadOptions withSegmented(boolean lines) {
        return new ReadOptions(encoding, language, lenient, lines, repairs, maxBytes, srx);
    }

    public ReadOptions withRepairs(Repairs made) {
        return new ReadOptions(encoding, language, lenient, segmented, made, maxBytes, srx);
    }

    public ReadOptions withMaxBytes(int limit) {
        return new ReadOptions(encoding, language, lenient, segmented, repairs, limit, srx);
    }

    public ReadOptions withSrx(Srx rules) {
        return new ReadOptions(encoding, language, lenient, segmented, repairs, maxBytes, Optional.of(rules));
    }
}
