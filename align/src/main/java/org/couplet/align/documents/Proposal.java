package org.couplet.align.documents;

import java.util.List;

/** Two documents that may be a pair. */
record Proposal(DocumentRef source, DocumentRef target, double confidence) {
    DocumentRef other(DocumentRef one) {
        return source.id().equals(one.id()) ? target : source;
    }

    List<String> ids() {
        return List.of(source.id(), target.id());
    }

    /** The same with so much more of log-odds. */
    Proposal plus(double logOdds) {
        double odds = confidence / (1 - confidence) * Math.exp(logOdds);
        double next = logOdds == 0 || confidence == 1 ? confidence : odds / (1 + odds);
        return new Proposal(source, target, next);
    }
}
