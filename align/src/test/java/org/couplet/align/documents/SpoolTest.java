package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {
    @TempDir
    private Path folder;

    private static byte[] record(int i) {
        byte[] record = new byte[new Random(i).nextInt(300)];
        new Random(-i).nextBytes(record);
        return record;
    }

    /** At once on disk, on disk in the midst of it, never on disk. */
    @ParameterizedTest
    @ValueSource(longs = {0, 20_000, 1_000_000})
    void recordsComeBackAsTheyWere(long memory) throws IOException {
        try (Spool spool = new Spool(new Workspace(1, memory, folder))) {
            for (int i = 0; i < 500; i++) {
                spool.add(record(i));
            }
            assertThat(spool.size()).isEqualTo(500);
            assertThat(spool.isOnDisk()).isEqualTo(memory < 1_000_000);
            for (int i = 499; i >= 0; i--) {
                assertThat(spool.get(i)).isEqualTo(record(i));
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fewRecordsMakeNoFile() throws IOException {
        try (Spool spool = new Spool(new Workspace(1, 1000, folder))) {
            spool.add(new byte[1000]);
            assertThat(folder).isEmptyDirectory();
            assertThat(spool.isOnDisk()).isFalse();
            spool.add(new byte[1]);
            assertThat(spool.isOnDisk()).isTrue();
        }
    }
}
