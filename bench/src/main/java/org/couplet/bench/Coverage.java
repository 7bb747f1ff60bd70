package org.couplet.bench;

/**
 * How much of running text the words known beforehand speak of.
 *
 * @param listed of the Chinese words, as smartcn cuts them, those that have an entry
 * @param cutByList the same of the words that the aligner reads, which cuts by the entries and so finds more of them
 * @param explained of the English words of gold 1-1 beads, those linked with a term of the Chinese sentence
 * @param byNext the same with the Chinese sentence of the next such bead in its place: what links explain by chance,
 *     and a little more, since neighbours speak of the same
 */
record Coverage(Share listed, Share cutByList, Share explained, Share byNext) {
    static final Coverage NONE = new Coverage(Share.NONE, Share.NONE, Share.NONE, Share.NONE);

    Coverage plus(Coverage other) {
        return new Coverage(
                listed.plus(other.listed),
                cutByList.plus(other.cutByList),
                explained.plus(other.explained),
                byNext.plus(other.byNext));
    }
}
