package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InputExceptionTest {
    @Test
    void saysWhereWhatAndHowToMend() {
        assertThat(new InputException(new Place("books.tmx", 3, 1), "<tmx> has no <header>", "Add one"))
                .hasMessage("books.tmx:3:1: <tmx> has no <header>. Add one");
        assertThat(new InputException(Place.line("a.u8", 7), "no gloss", "Add one"))
                .hasMessageStartingWith("a.u8:7: ");
        assertThat(new InputException(Place.file("a.txt"), "empty", "Leave it out"))
                .hasMessageStartingWith("a.txt: ");
    }

    @Test
    void hasNoColumnWithoutALine() {
        assertThatThrownBy(() -> new Place("a", 0, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
