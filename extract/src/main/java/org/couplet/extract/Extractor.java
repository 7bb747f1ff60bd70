package org.couplet.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.couplet.read.Decoded;
import org.couplet.read.DocumentReader;
import org.couplet.read.Endings;
import org.couplet.read.Inputs;
import org.couplet.read.ReadDocument;
import org.couplet.read.ReadOptions;
import org.couplet.text.InputException;
import org.couplet.text.Language;

/** Reads one file of any kind. */
public final class Extractor {
    /** How files are called that can be read. */
    public static final Endings ENDINGS = Endings.TEXT.and(Arrays.stream(Kind.values())
            .flatMap(kind -> kind.endings().stream())
            .toList());

    private Extractor() {}

    /**
     * Reads with {@link ReadOptions#DEFAULT}; the id is the path as it is given.
     *
     * @throws InputException as {@link #read(Path, String, ReadOptions)} does
     */
    public static Extracted read(Path file) throws IOException {
        return read(file, Inputs.id(file), ReadOptions.DEFAULT);
    }

    /**
     * A text that holds its own translation becomes two documents, unless it is segmented or the language named is neither
     * of the two.
     *
     * @param id of the document, and the file's name in messages
     * @throws InputException if there is no such file, no text in it, it is of no kind that can be read, damaged or too
     *     large, or its encoding or language cannot be told
     */
    public static Extracted read(Path file, String id, ReadOptions options) throws IOException {
        Input input = new Input(id, DocumentReader.bytes(file, id, options), options);
        Kind kind = Sniffer.kind(input);
        Content content = content(kind, input);
        List<ReadDocument> documents = new ArrayList<>();
        List<Content.Text> texts = options.segmented() ? content.texts() : Turns.parted(content.texts());
        for (Content.Text text : suited(texts, content, options)) {
            documents.add(document(text, content, texts.size() == 1 ? id : id + "#" + code(text), options));
        }
        return new Extracted(kind, numbered(documents, file, options), content.aside());
    }

    /** The two of a pair that was only found in the text count if the language named is one of theirs. */
    private static List<Content.Text> suited(List<Content.Text> texts, Content content, ReadOptions options) {
        boolean isWanted = texts.size() == content.texts().size()
                || options.detectsLanguage()
                || texts.stream().anyMatch(text -> text.language().orElseThrow().sameCode(options.language()));
        return isWanted ? texts : content.texts();
    }

    private static String code(Content.Text text) {
        return text.language().orElseThrow().code();
    }

    private static ReadDocument document(Content.Text text, Content content, String id, ReadOptions options)
            throws InputException {
        Decoded decoded = new Decoded(text.text(), content.encoding(), content.undecodable());
        Optional<Language> told = text.language().map(language -> Language.of(language.code()));
        return DocumentReader.of(decoded, id, told.map(options::withLanguage).orElse(options));
    }

    private static List<ReadDocument> numbered(List<ReadDocument> documents, Path file, ReadOptions options)
            throws IOException {
        return options.segmented() && documents.size() == 1
                ? List.of(DocumentReader.numbered(documents.get(0), file))
                : documents;
    }

    private static Content content(Kind kind, Input input) throws IOException {
        return switch (kind) {
            case TEXT -> PlainText.content(input);
            case MARKDOWN -> Markdown.content(input);
            case HTML -> Html.content(input);
            case DOCX -> Docx.content(input);
            case ODT -> Odt.content(input);
            case RTF -> Rtf.content(input);
            case PDF -> Pdf.content(input);
            case EPUB -> Epub.content(input);
            case SUBTITLES -> Subtitles.content(input);
            case TMX -> Memories.content(input);
            case XLIFF -> Xliff.content(input);
        };
    }
}
