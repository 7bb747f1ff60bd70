package org.couplet.format;

import java.io.IOException;

/** Takes what is read, one by one, and may write it at once. */
@FunctionalInterface
public interface Sink<T> {
    void take(T value) throws IOException;
}
