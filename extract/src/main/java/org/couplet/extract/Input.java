package org.couplet.extract;

import java.nio.charset.Charset;
import java.util.Locale;
import org.couplet.read.Decoded;
import org.couplet.read.Encoding;
import org.couplet.read.ReadOptions;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * A file to be read.
 *
 * @param id its name for messages
 * @param bytes whole
 */
@SuppressWarnings("ArrayRecordComponent") // a file as large as memory allows, and never changed
record Input(String id, byte[] bytes, ReadOptions options) {
    /** In small letters; empty if there is none. */
    String ending() {
        String name = id.substring(id.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** As text in the encoding that the user named, or that the bytes show. */
    Decoded decoded() throws InputException {
        return Decoded.of(bytes, id, options.encoding(), options.lenient());
    }

    Decoded decoded(Charset encoding) throws InputException {
        return Decoded.of(bytes, id, Encoding.of(encoding), options.lenient());
    }

    /** A part of it, which says itself how its characters are written. */
    Input part(String path, byte[] part) {
        ReadOptions own = new ReadOptions(
                Encoding.DETECT,
                options.language(),
                options.lenient(),
                options.segmented(),
                options.repairs(),
                options.maxBytes(),
                options.srx());
        return new Input(id + "!" + path, part, own);
    }

    InputException bad(String problem, String mend) {
        return new InputException(Place.file(id), problem, mend);
    }

    /** A library's own failure: what it throws at malformed files is of all kinds. */
    InputException damaged(String kind, Throwable cause) {
        String problem = "it is a damaged " + kind;
        String mend = "Open it in a program that reads it, and save it again";
        return cause instanceof Exception failure
                ? new InputException(Place.file(id), problem, mend, failure)
                : new InputException(Place.file(id), problem + " (" + cause + ")", mend);
    }
}
