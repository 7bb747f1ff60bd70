package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Many small piles drawn from a large one. */
final class SmallPiles {
    private static final int PILES = 200;

    private SmallPiles() {}

    /**
     * Two hundred piles. While there is room for two, half of the time a pair comes in, else a text whose partner stays
     * away, of either language in turn, so that no pile is in one language.
     *
     * @param size documents of each
     */
    static List<PileTexts> of(PileTexts set, int size) {
        List<PileText> sorted =
                set.texts().stream().sorted(Comparator.comparing(PileText::id)).toList();
        Map<String, PileText> partners = set.partners();
        Random random = new Random(size);
        List<PileTexts> piles = new ArrayList<>();
        for (int i = 0; i < PILES; i++) {
            List<PileText> shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, random);
            piles.add(one(set, drawn(shuffled, partners, size, random)));
        }
        return piles;
    }

    private static Set<String> drawn(List<PileText> texts, Map<String, PileText> partners, int size, Random random) {
        Set<String> drawn = new HashSet<>();
        Set<String> away = new HashSet<>();
        String last = "";
        for (PileText text : texts) {
            PileText partner = partners.get(text.id());
            if (drawn.size() == size || drawn.contains(text.id()) || away.contains(text.id())) {
                continue;
            }
            boolean pair = partner != null && drawn.size() + 2 <= size && random.nextBoolean();
            if (pair || !PileFolder.language(text.id()).equals(last)) {
                drawn.add(text.id());
                if (pair) {
                    drawn.add(partner.id());
                } else {
                    last = PileFolder.language(text.id());
                    away.add(partner == null ? "" : partner.id());
                }
            }
        }
        return drawn;
    }

    private static PileTexts one(PileTexts set, Set<String> ids) {
        return set.only(text -> ids.contains(text.id()));
    }
}
