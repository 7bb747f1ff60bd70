package org.couplet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Paths as a shell gives them. An empty one comes of a variable that is not set, and would stand for this folder. */
final class PathConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String path) {
        if (path.isBlank()) {
            throw new TypeConversionException("the path is empty");
        } else if (path.equals("-")) {
            throw new TypeConversionException(
                    "'-' is no file name; write /dev/stdin or /dev/stdout, or ./- for a file that is called so");
        }
        try {
            return Path.of(path);
        } catch (InvalidPathException impossible) {
            throw new TypeConversionException("'%s' can be no file name: %s".formatted(path, impossible.getReason()));
        }
    }
}
