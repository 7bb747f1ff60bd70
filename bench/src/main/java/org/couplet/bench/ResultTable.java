package org.couplet.bench;

import java.io.PrintWriter;
import java.util.Locale;

/** Results for a person: a row each, as they come. */
record ResultTable(PrintWriter out) {
    void head() {
        out.println("set                             docs   lines  mode    lexicon           strict     lax   group"
                + "  ece-strict  ece-group  seconds");
    }

    void row(Result result) {
        out.println(String.format(
                Locale.ROOT,
                "%-30s %5d %7d  %-6s  %-16s  %.4f  %.4f  %.4f  %10.4f  %9.4f  %7.1f",
                result.set(),
                result.documents(),
                result.lines(),
                result.mode(),
                result.lexicon(),
                result.scores().strict().f1(),
                result.scores().lax().f1(),
                result.scores().group().f1(),
                result.reliability().strictError(),
                result.reliability().groupError(),
                result.seconds()));
    }

    /** What a bin believes, and what of it is true. */
    void reliability(Result result) {
        out.println();
        out.println("%s, %s, %s".formatted(result.set(), result.mode(), result.lexicon()));
        out.println("confidence   beads    mean  strict   group");
        for (int i = 0; i < result.reliability().bins().size(); i++) {
            Reliability.Bin bin = result.reliability().bins().get(i);
            if (bin.beads() > 0) {
                bin(i / 10.0, bin);
            }
        }
    }

    private void bin(double from, Reliability.Bin bin) {
        double beads = bin.beads();
        out.println(String.format(
                Locale.ROOT,
                "%.1f to %.1f %7d  %.4f  %.4f  %.4f",
                from,
                from + 0.1,
                bin.beads(),
                bin.confidence() / beads,
                bin.strict() / beads,
                bin.group() / beads));
    }
}
