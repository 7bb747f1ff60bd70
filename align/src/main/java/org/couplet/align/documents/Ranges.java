package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.List;

/** Which ranges of a text another one covers, in order and apart from each other, as shares of its length. */
record Ranges(List<Range> all) {
    static final Ranges NONE = new Ranges(List.of());

    /** What is covered counts as one piece where it is spread over so little more than its size. */
    private static final double ONE_PIECE = 1.15;

    /** [start, end) in [0, 1]. */
    record Range(double start, double end) {
        double shared(double from, double to) {
            return Math.max(0, Math.min(end, to) - Math.max(start, from));
        }
    }

    Ranges {
        all = List.copyOf(all);
    }

    /**
     * Between two neighbouring shared terms, as much as both texts have; nothing further from a term than the reach.
     *
     * @param own and other places of the shared terms, ascending, in one unit
     * @param reach how far from a shared term both texts are believed to say the same
     */
    static Ranges of(double[] own, double[] other, double ownLength, double otherLength, double reach) {
        Ranges.Builder builder = new Builder(ownLength);
        for (int i = 0; i <= own.length; i++) {
            double start = i == 0 ? 0 : own[i - 1];
            double end = i == own.length ? ownLength : own[i];
            double room = (i == own.length ? otherLength : other[i]) - (i == 0 ? 0 : other[i - 1]);
            double both = Math.min(end - start, room);
            double believed = both > reach ? reach / 3 : both;
            if (end - start - believed <= reach / 3) {
                builder.add(start, end);
            } else {
                double before = i == 0 ? 0 : i == own.length ? believed : believed / 2;
                builder.add(start, start + before);
                builder.add(end - (believed - before), end);
            }
        }
        return new Ranges(builder.ranges);
    }

    private static final class Builder {
        private final double length;
        private final List<Range> ranges = new ArrayList<>();

        Builder(double length) {
            this.length = length;
        }

        void add(double start, double end) {
            double from = Math.max(0, Math.min(1, start / length));
            double to = Math.max(0, Math.min(1, end / length));
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).end() >= from) {
                ranges.set(
                        last,
                        new Range(
                                ranges.get(last).start(),
                                Math.max(to, ranges.get(last).end())));
            } else if (to > from) {
                ranges.add(new Range(from, to));
            }
        }
    }

    /** In [0, 1]. */
    double share() {
        return within(0, 1);
    }

    double shared(Ranges other) {
        return other.all.stream()
                .mapToDouble(range -> within(range.start(), range.end()))
                .sum();
    }

    private double within(double start, double end) {
        return all.stream().mapToDouble(range -> range.shared(start, end)).sum();
    }

    /** The narrowest range that holds what is covered but for a few strays: at most {@code share()} by .85. */
    Covered covered() {
        double share = share();
        Range best = new Range(0, 1);
        double most = -1;
        for (Range range : all) {
            for (double start : new double[] {range.start(), range.end() - ONE_PIECE * share}) {
                double inside = within(start, start + ONE_PIECE * share);
                if (inside > most) {
                    most = inside;
                    best = new Range(start, start + ONE_PIECE * share);
                }
            }
        }
        return share == 0 ? Covered.NOTHING : covered(share, most / share, best);
    }

    private Covered covered(double share, double inside, Range window) {
        double start = all.stream()
                .filter(r -> r.end() > window.start())
                .findFirst()
                .orElseThrow()
                .start();
        double end = 0;
        for (Range range : all) {
            end = range.start() < window.end() ? range.end() : end;
        }
        return new Covered(
                share, inside, Math.max(0, Math.max(start, window.start())), Math.min(1, Math.min(end, window.end())));
    }
}
