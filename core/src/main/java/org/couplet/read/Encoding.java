package org.couplet.read;

import java.nio.charset.Charset;

/**
 * The encoding files are read in.
 *
 * @param name that {@link Charset#forName} knows, or {@code detect}
 */
public record Encoding(String name) {
    /**
     * UTF-8; UTF-16; where the characters leave no doubt GB18030, Big5, Shift_JIS, EUC-JP, EUC-KR, or one with a byte a
     * character, as windows-1252.
     */
    public static final Encoding DETECT = new Encoding("detect");

    /** @throws IllegalArgumentException if Java has no such encoding */
    public Encoding {
        if (!name.equals("detect")) {
            Charset.forName(name);
        }
    }

    public static Encoding of(Charset charset) {
        return new Encoding(charset.name());
    }

    public boolean isDetected() {
        return name.equals(DETECT.name);
    }
}
