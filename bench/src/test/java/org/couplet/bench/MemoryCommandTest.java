package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MemoryCommandTest {
    @Test
    void bothReadersSeeEveryUnit() {
        StringWriter out = new StringWriter();
        int code = Bench.run(new PrintWriter(out), new PrintWriter(out), "memory", "--units", "2000", "--rounds", "1");
        assertThat(code).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("Couplet") || line.startsWith("Okapi")))
                .hasSize(3)
                .allMatch(line -> line.contains(" 2,000 "));
    }
}
