package org.couplet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.couplet.language.Languages;
import org.couplet.normal.Mojibake;
import org.couplet.normal.Repair;
import org.couplet.normal.Repaired;
import org.couplet.segment.Layout;
import org.couplet.segment.Segmenter;
import org.couplet.text.Document;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** Reads one file as one document. */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * Reads with {@link ReadOptions#DEFAULT}; the id is the path as it is given.
     *
     * @throws InputException as {@link #read(Path, String, ReadOptions)} does
     */
    public static ReadDocument read(Path file) throws IOException {
        return read(file, Inputs.id(file), ReadOptions.DEFAULT);
    }

    /**
     * @param id of the document, and the file's name in messages
     * @throws InputException if there is no such file, no text in it, bytes that are none, or its encoding or language
     *     cannot be told
     */
    public static ReadDocument read(Path file, String id, ReadOptions options) throws IOException {
        ReadDocument read =
                of(Decoded.of(bytes(file, id, options), id, options.encoding(), options.lenient()), id, options);
        return options.segmented() ? numbered(read, file) : read;
    }

    /** The same with the paragraphs that {@code FILE.par}, beside the file, numbers; unchanged if there is none. */
    public static ReadDocument numbered(ReadDocument read, Path file) throws IOException {
        return read.with(ParagraphNumbers.applied(read.document(), file));
    }

    /**
     * The document of a text that was decoded or taken out of a file before. Its encoding and limit are left aside.
     *
     * @throws InputException if there is nothing in it, or its language cannot be told
     */
    public static ReadDocument of(Decoded decoded, String id, ReadOptions options) throws InputException {
        Repaired text = Repair.of(decoded.text(), options.repairs());
        if (text.view().text().codePoints().allMatch(DocumentReader::isEmpty)) {
            throw new InputException(Place.file(id), "there is no text in it", "Fill it or leave it out");
        }
        int garbled = garbled(text.view().text(), id);
        return new ReadDocument(
                segmented(text, id, options),
                decoded.encoding(),
                text.glosses(),
                text.forbidden(),
                text.invisible(),
                text.entities(),
                decoded.undecodable(),
                garbled);
    }

    private static Document segmented(Repaired text, String id, ReadOptions options) throws InputException {
        Language language = language(text, id, options);
        if (options.segmented() || options.srx().isEmpty()) {
            return Segmenter.document(id, language, text, options.segmented() ? Layout.SEGMENTED : Layout.RUNNING);
        }
        return Segmenter.document(id, language, text, options.srx().get().splitter(language));
    }

    private static int garbled(String text, String id) throws InputException {
        Mojibake garbled = Mojibake.in(text);
        if (garbled.isMost()) {
            throw new InputException(
                    Place.file(id),
                    "it is UTF-8 that was read as %s and saved so".formatted(garbled.readAs()),
                    "Get it again from where it comes from");
        }
        return garbled.places();
    }

    private static boolean isEmpty(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    /**
     * What stands in a file, of any kind.
     *
     * @throws InputException if there is no such file, or it is larger than the limit
     */
    public static byte[] bytes(Path file, String id, ReadOptions options) throws IOException {
        if (Files.isDirectory(file)) {
            throw new InputException(Place.file(id), "this is a folder, not a file", "Name a text file");
        }
        if (id.codePoints().anyMatch(Character::isISOControl)) {
            throw new InputException(
                    Place.file(id.replaceAll("\\p{Cntrl}", "?")), "its name holds a tab or the like", "Rename it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(options.maxBytes());
            if (in.read() >= 0) {
                throw new InputException(
                        Place.file(id),
                        "it is larger than one text may be, %.1f MB".formatted(options.maxBytes() / 1048576.0),
                        "Split it, or raise the limit (--max-size)");
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw Inputs.missing(id, missing);
        }
    }

    private static Language language(Repaired text, String id, ReadOptions options) throws InputException {
        Optional<Language> detected = Languages.detect(text.view().text());
        if (options.detectsLanguage()) {
            return detected.orElseThrow(
                    () -> new InputException(Place.file(id), "its language is not recognised", "Name the language"));
        }
        return detected.filter(found -> refines(found, options.language())).orElse(options.language());
    }

    /** {@code zh-Hant}, found in the text, says more than {@code zh}, as the user named it. */
    private static boolean refines(Language detected, Language named) {
        return named.tag().equals(named.code()) && detected.sameCode(named);
    }
}
