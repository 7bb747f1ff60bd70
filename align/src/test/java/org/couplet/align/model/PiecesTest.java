package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.couplet.align.search.Anchor;
import org.couplet.align.search.Anchors;
import org.couplet.text.Bead;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class PiecesTest {
    @Test
    void aPairIsCutWhereBothTextsSurelyStandAtTheSamePlace() {
        assertThat(shown(Pieces.of(plain(9000, 9000), diagonal(9000))))
                .containsExactly("0-3000:0-3000", "3000-6000:3000-6000", "6000-9000:6000-9000");
        // No piece is shorter than half of the usual length.
        assertThat(shown(Pieces.of(plain(7499, 7499), diagonal(7499))))
                .containsExactly("0-3000:0-3000", "3000-7499:3000-7499");
    }

    @Test
    void theCutIsWhereThreeAnchorsWeighMost() {
        // The heaviest anchor stands between light ones; the three at 3999 to 4001 all weigh 2; 4600 lies too far on.
        List<Anchor> anchors = IntStream.range(0, 7000)
                .mapToObj(i -> new Anchor(i, i, i == 3500 || i > 4598 ? 9 : i > 3998 && i < 4002 ? 2 : 1))
                .toList();
        assertThat(shown(Pieces.of(plain(7000, 7000), anchors)))
                .containsExactly("0-4000:0-4000", "4000-7000:4000-7000");
    }

    @Test
    void noCutIsMadeWhereAnchorsAreFew() {
        Pair pair = plain(9000, 9000);
        assertThat(shown(Pieces.of(pair, every(2)))).hasSize(3);
        assertThat(shown(Pieces.of(pair, every(3)))).containsExactly("0-9000:0-9000");
        assertThat(shown(Pieces.of(pair, List.of()))).containsExactly("0-9000:0-9000");
    }

    /** An anchor every so many sentences. */
    private static List<Anchor> every(int sentences) {
        return IntStream.range(0, 9000 / sentences)
                .mapToObj(i -> new Anchor(sentences * i, sentences * i, 1))
                .toList();
    }

    @Test
    void aShortPairIsNotCut() {
        Pair shortPair = diagonalPair(4499);
        assertThat(Pieces.of(shortPair)).singleElement().satisfies(piece -> assertThat(piece.pair())
                .isSameAs(shortPair));
        Pair oneSided = plain(9000, 0);
        assertThat(Pieces.of(oneSided)).singleElement().satisfies(piece -> assertThat(piece.pair())
                .isSameAs(oneSided));
    }

    @Test
    void aLongPairIsCutByItsTerms() {
        List<Piece> pieces = Pieces.of(diagonalPair(4600));
        assertThat(shown(pieces)).containsExactly("0-3000:0-3000", "3000-4600:3000-4600");
        assertThat(pieces.get(0).pair().id()).isNotEqualTo(pieces.get(1).pair().id());
        assertThat(pieces.get(1).pair().source().bags().get(0))
                .isEqualTo(diagonalPair(4600).source().bags().get(3000));
    }

    @Property(tries = 30)
    void piecesHoldEverySentenceOnceInOrder(
            @ForAll @IntRange(min = 1, max = 20_000) int n,
            @ForAll @IntRange(min = 1, max = 20_000) int m,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Anchor> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(n, m); i++) {
            if (random.nextInt(20) > 0) {
                candidates.add(new Anchor(i, i, 1));
            }
        }
        int source = 0;
        int target = 0;
        for (Piece piece : Pieces.of(plain(n, m), Anchors.chain(candidates, m))) {
            assertThat(piece.source()).isEqualTo(source);
            assertThat(piece.target()).isEqualTo(target);
            source += piece.pair().source().size();
            target += piece.pair().target().size();
        }
        assertThat(source).isEqualTo(n);
        assertThat(target).isEqualTo(m);
    }

    @Test
    void aBeadOfAPieceIsMovedIntoTheWhole() {
        Piece piece = new Piece(plain(5, 5), 100, 200);
        Bead bead = new Bead(new Span(1, 2), new Span(3, 5), 0.5, List.of());
        assertThat(piece.inWhole(bead)).isEqualTo(new Bead(new Span(101, 102), new Span(203, 205), 0.5, List.of()));
    }

    private static List<Anchor> diagonal(int sentences) {
        return IntStream.range(0, sentences).mapToObj(i -> new Anchor(i, i, 1)).toList();
    }

    private static Pair plain(int n, int m) {
        return Sides.pair(
                1,
                Sides.ofLengths(new int[n], Sides.oneParagraph(n)),
                Sides.ofLengths(new int[m], Sides.oneParagraph(m)),
                Sides.none(0),
                Sides.none(0));
    }

    /** Sentence i of either side holds type i alone, which is linked to the other side's. */
    private static Pair diagonalPair(int n) {
        Side side =
                Sides.of(n, IntStream.range(0, n).mapToObj(i -> new int[] {i}).toArray(int[][]::new));
        return Sides.pair(1, side, side, Sides.same(n), Sides.same(n));
    }

    private static List<String> shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> "%d-%d:%d-%d"
                        .formatted(
                                piece.source(),
                                piece.source() + piece.pair().source().size(),
                                piece.target(),
                                piece.target() + piece.pair().target().size()))
                .toList();
    }
}
