package org.couplet.align.documents;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Writes numbers and strings into bytes, small numbers into few. {@link In} reads them back in the same order. */
final class Bytes {
    private byte[] bytes = new byte[256];
    private int size;

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** @param number not below 0 */
    Bytes add(int number) {
        ensure(5);
        int rest = number;
        while (rest >= 0x80) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    Bytes add(double number) {
        ensure(Double.BYTES);
        ByteBuffer.wrap(bytes, size, Double.BYTES).putDouble(number);
        size += Double.BYTES;
        return this;
    }

    Bytes add(float number) {
        ensure(Float.BYTES);
        ByteBuffer.wrap(bytes, size, Float.BYTES).putFloat(number);
        size += Float.BYTES;
        return this;
    }

    /** A byte a character where all are of Latin-1, else two: halves of a pair that stand alone are kept too. */
    Bytes add(String text) {
        boolean narrow = text.chars().allMatch(c -> c < 0x100);
        add(text.length() << 1 | (narrow ? 0 : 1));
        ensure(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!narrow) {
                bytes[size++] = (byte) (c >>> 8);
            }
            bytes[size++] = (byte) c;
        }
        return this;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Reads what was written. */
    static final class In {
        private final byte[] bytes;
        private final ByteBuffer buffer;
        private int at;

        In(byte[] bytes) {
            this.bytes = bytes;
            this.buffer = ByteBuffer.wrap(bytes);
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                number |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        double real() {
            at += Double.BYTES;
            return buffer.getDouble(at - Double.BYTES);
        }

        float fraction() {
            at += Float.BYTES;
            return buffer.getFloat(at - Float.BYTES);
        }

        /** Reads on from here, by itself. */
        In copy() {
            In copy = new In(bytes);
            copy.at = at;
            return copy;
        }

        String text() {
            int head = number();
            char[] text = new char[head >>> 1];
            for (int i = 0; i < text.length; i++) {
                int high = (head & 1) == 0 ? 0 : bytes[at++] << 8;
                text[i] = (char) (high | (bytes[at++] & 0xff));
            }
            return new String(text);
        }
    }
}
