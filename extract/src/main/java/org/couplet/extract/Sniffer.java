package org.couplet.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.couplet.text.InputException;

/** Tells what a file is by what stands in it. */
final class Sniffer {
    /** Bytes in which a text shows what it is, document types and long comments included. */
    private static final int HEAD = 8192;

    /** Within these PDF allows its mark (ISO 32000, implementation note 13 of annex H). */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final Pattern SUBRIP =
            Pattern.compile("\\s*\\d{1,9}\\s*\\R\\s*\\d{1,3}:\\d\\d:\\d\\d[,.]\\d{1,3}\\s*-->");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,20}(\\s[^<>]{0,999})?/?>");

    private Sniffer() {}

    /** @throws InputException if it is of a known kind that is not read */
    static Kind kind(Input input) throws IOException {
        byte[] bytes = input.bytes();
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Zip.of(input).kind();
        } else if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return Kind.RTF;
        } else if (latin(bytes, PDF_MARK_WITHIN).contains("%PDF-")) {
            return Kind.PDF;
        } else if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw input.bad("it is in a format of Office before 2007", "Save it as DOCX or as text");
        } else if (startsWith(bytes, 0x1F, 0x8B)
                || startsWith(bytes, '7', 'z', 0xBC)
                || startsWith(bytes, 'R', 'a', 'r')) {
            throw input.bad("it is an archive", "Unpack it, and name what was in it");
        }
        return ofText(input, head(bytes));
    }

    private static Kind ofText(Input input, String head) throws InputException {
        if (head.startsWith("WEBVTT") || SUBRIP.matcher(head).lookingAt()) {
            return Kind.SUBTITLES;
        }
        String root = root(head);
        switch (root) {
            case "html", "head", "body", "!doctype html" -> {
                return Kind.HTML;
            }
            case "tmx" -> {
                return Kind.TMX;
            }
            case "xliff" -> {
                return Kind.XLIFF;
            }
            default -> {}
        }
        if (head.stripLeading().startsWith("<?xml")) {
            throw input.bad("it is XML of a kind that is not read, <%s>".formatted(root), "Save it as text");
        }
        return byName(input, head);
    }

    private static Kind byName(Input input, String head) {
        if (Kind.HTML.endings().contains(input.ending()) && TAG.matcher(head).find()) {
            return Kind.HTML;
        }
        return Kind.MARKDOWN.endings().contains(input.ending()) ? Kind.MARKDOWN : Kind.TEXT;
    }

    /** The first element, without its prefix, in small letters, or the document type of HTML; empty if there is none. */
    private static String root(String head) {
        int at = 0;
        while (at < head.length()) {
            if (Character.isWhitespace(head.charAt(at))) {
                at++;
            } else if (head.startsWith("<!--", at)) {
                at = after(head, "-->", at);
            } else if (head.startsWith("<?", at)) {
                at = after(head, "?>", at);
            } else if (head.regionMatches(true, at, "<!doctype html", 0, 14)) {
                return "!doctype html";
            } else if (head.startsWith("<!", at)) {
                at = after(
                        head,
                        head.indexOf('[', at) > 0 && head.indexOf('[', at) < after(head, ">", at) ? "]>" : ">",
                        at);
            } else {
                return head.charAt(at) == '<' ? name(head, at + 1) : "";
            }
        }
        return "";
    }

    private static int after(String head, String end, int from) {
        int at = head.indexOf(end, from);
        return at < 0 ? head.length() : at + end.length();
    }

    private static String name(String head, int start) {
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || ":-_.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        String name = head.substring(start, end).toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /** As characters, as far as markup goes: what lies beyond ASCII may be anything. */
    private static String head(byte[] bytes) {
        Charset charset = StandardCharsets.ISO_8859_1;
        int mark = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            charset = StandardCharsets.UTF_16LE;
            mark = bytes[0] == '<' ? 0 : 2;
        } else if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            charset = StandardCharsets.UTF_16BE;
            mark = bytes[0] == 0 ? 0 : 2;
        }
        return new String(bytes, mark, Math.min(HEAD, bytes.length - mark), charset);
    }

    private static String latin(byte[] bytes, int most) {
        return new String(Arrays.copyOf(bytes, Math.min(most, bytes.length)), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || bytes[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }
}
