package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.couplet.text.InputException;
import org.couplet.text.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintsTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new InputException(new Place("a.tmx", 3, 1), "<tmx> has no <header>", "Add one"),
                        "a.tmx:3:1: <tmx> has no <header>. Add one."),
                Arguments.of(new NoSuchFileException("a"), "a: there is no such file or folder. Check the name."),
                Arguments.of(
                        new UncheckedIOException(new AccessDeniedException("a")),
                        "a: access is denied. Check its permissions, or name another place."),
                Arguments.of(
                        new FileAlreadyExistsException("a"),
                        "a: a file is in the way. Name another place, or move that file."),
                Arguments.of(
                        new FileSystemException("a", null, "No space left on device"),
                        "a: No space left on device. Free some, or name another place."),
                Arguments.of(
                        new FileSystemException("/a/.couplet-0.part", null, "Read-only file system"),
                        "/a: Read-only file system. Name another place."),
                Arguments.of(
                        new NoSuchFileException("/a/.couplet-1f.part/tmx"),
                        "/a: nothing can be written here. Name another place."),
                Arguments.of(
                        new NoSuchFileException("/.couplet-0.part"),
                        "/: nothing can be written here. Name another place."),
                Arguments.of(
                        new IOException("No space left on device"),
                        "No space left on device. Free some, or name another place."),
                Arguments.of(new IOException("the disk\n  is gone"), "the disk is gone."),
                Arguments.of(
                        new IllegalStateException("odd"),
                        "a fault of Couplet's own, not of the input: java.lang.IllegalStateException: odd. "
                                + "Add --debug and report what it prints."));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhereAndWhatAndHowToMendInOneLine(Exception failure, String line) {
        assertThat(Complaints.of(failure)).isEqualTo(line);
    }
}
