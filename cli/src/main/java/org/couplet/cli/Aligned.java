package org.couplet.cli;

import java.util.List;

/** What became of the pairs of a run, in their order. */
record Aligned(List<AlignedPair> pairs, List<FailedPair> failed) {
    Aligned {
        pairs = List.copyOf(pairs);
        failed = List.copyOf(failed);
    }
}
