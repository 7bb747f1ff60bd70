package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {
    @Test
    void isNamedOrDetected() {
        assertThat(Encoding.DETECT.isDetected()).isTrue();
        assertThat(Encoding.of(StandardCharsets.UTF_8)).isEqualTo(new Encoding("UTF-8"));
        assertThat(Encoding.of(StandardCharsets.UTF_8).isDetected()).isFalse();
    }

    @Test
    void mustBeKnown() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Encoding("UTF-9"));
    }
}
