package org.couplet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.couplet.text.Document;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/** A short name for much: the same for the same parts in the same order, and else as good as never. */
final class Digest {
    /** Bytes of a file read at a time. */
    private static final int CHUNK = 1 << 16;

    private final MessageDigest sha = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    Digest add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_16BE); // also of lone surrogates, which UTF-8 has not
        add(bytes.length);
        sha.update(bytes);
        return this;
    }

    Digest add(long part) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            sha.update((byte) (part >>> shift));
        }
        return this;
    }

    /** All that can be written of a document. */
    Digest add(Document document) {
        add(document.id())
                .add(document.language().tag())
                .add(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            add(sentence.span().start()).add(sentence.span().end()).add(sentence.text());
        }
        for (Span paragraph : document.paragraphs()) {
            add(paragraph.end());
        }
        return this;
    }

    /** What a file holds. */
    Digest add(Path file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
                sha.update(chunk, 0, size);
            }
        }
        return add(Files.size(file));
    }

    /** 32 letters and digits. Ends the digest. */
    String name() {
        return HexFormat.of().formatHex(sha.digest()).substring(0, 32);
    }
}
