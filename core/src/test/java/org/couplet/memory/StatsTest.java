package org.couplet.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsTest {
    @Test
    void countsEverything(@TempDir Path folder) throws IOException {
        String body = Memories.unit(" creationdate='20240101T000000Z'", "abc", "甲")
                + Memories.unit(" changedate='20250101T000000Z'", "abc", "甲")
                + "<tu><prop type='x-confidence'>0.951</prop><tuv xml:lang='en'><seg>a<ph/></seg></tuv>"
                + "<tuv xml:lang='fr'><seg> </seg></tuv></tu>";
        Stats stats = Stats.of(Memories.file(folder, "a.tmx", body));
        assertThat(stats.units()).isEqualTo(3);
        assertThat(stats.repeated()).isEqualTo(1);
        assertThat(stats.withCodes()).isEqualTo(1);
        assertThat(stats.firstDate()).isEqualTo("20240101T000000Z");
        assertThat(stats.lastDate()).isEqualTo("20250101T000000Z");
        assertThat(stats.languages())
                .isEqualTo(Map.of(
                        "en", new Stats.Side(3, 0, 7, 3),
                        "zh-CN", new Stats.Side(2, 0, 2, 1),
                        "fr", new Stats.Side(1, 1, 1, 1)));
        assertThat(stats.translations()).isEqualTo(Map.of("en → zh-CN", 2L, "en → fr", 1L));
        assertThat(stats.confidences()).isEqualTo(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L));
    }
}
