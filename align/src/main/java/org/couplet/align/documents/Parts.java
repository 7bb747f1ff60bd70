package org.couplet.align.documents;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one-to-one pairs leave out: documents that translate a part of another one. An article may be published in two
 * parts, or two in one. A document left alone is tried on those it shares most words with, and taken as a part of one
 * only if its own terms stand in order there, nowhere else nearly as well, and no other partner covers the place.
 * Another article on one event shares its numbers, but not that.
 */
final class Parts {
    /** Candidates that are tried: the true one is the first or second by far of most halves. */
    private static final int TRIED = 4;

    /** What a part is covered to at least: 95 of 100 halves are. */
    private static final double WHOLE = 0.7;

    /** What each of two texts is covered to where both lack something: 90 of 100 cut by 40% of their paragraphs. */
    private static final double HALF = 0.4;

    /** What {@link Course#strength} must then be above {@link Course#TELLING}: with less, pages of one template pass. */
    private static final double STRONGER = 1.5;

    /** Of the rarest shared terms, those in order: most halves have .55 to .95, wrong pairs .3 and .37. */
    private static final double IN_ORDER = 0.4;

    /** And of texts of which both lack something. */
    private static final double IN_ORDER_CUT = 0.65;

    /**
     * {@link Courses#told} of a part: halves and chapters of news are at .59 and above, texts cut on both sides at .56 in 95
     * of 100; other articles on the same event at .11 to .34.
     */
    private static final double TOLD = 0.5;

    /** By how much the course must beat those along all others. */
    private static final double CLEAR = 1.5;

    /** The share of a part's place that another partner may cover: both are rough at their ends. */
    private static final double OVERLAP = 0.3;

    /** Log-odds by {@link Course#strength} above {@link Course#TELLING}: .94 at 6. By judgement, on the safe side. */
    private static final double SLOPE = 2;

    private final Margins margins;
    private final Courses courses;
    private final List<Tie> ties;
    private final Map<Integer, List<Tie>> bySource = new HashMap<>();
    private final Map<Integer, List<Tie>> byTarget = new HashMap<>();

    private Parts(Margins margins, Courses courses, List<Tie> sure) {
        this.margins = margins;
        this.courses = courses;
        this.ties = new ArrayList<>();
        sure.forEach(this::add);
    }

    /** The ties found before, then those of parts. */
    static List<Tie> with(List<Tie> sure, Margins margins, Courses courses) {
        Parts parts = new Parts(margins, courses, sure);
        List<Tie> proposals = new ArrayList<>();
        parts.propose(true, courses.sources().size(), proposals);
        parts.propose(false, courses.targets().size(), proposals);
        proposals.sort(Comparator.comparingDouble((Tie tie) -> -tie.course().strength())
                .thenComparing(Tie::source)
                .thenComparing(Tie::target));
        for (Tie proposal : proposals) {
            if (parts.fits(proposal)) {
                parts.add(proposal);
            }
        }
        return List.copyOf(parts.ties);
    }

    private void add(Tie tie) {
        ties.add(tie);
        bySource.computeIfAbsent(tie.source(), s -> new ArrayList<>()).add(tie);
        byTarget.computeIfAbsent(tie.target(), t -> new ArrayList<>()).add(tie);
    }

    private List<Tie> of(boolean ofSource, int document) {
        return (ofSource ? bySource : byTarget).getOrDefault(document, List.of());
    }

    private void propose(boolean ofSource, int documents, List<Tie> proposals) {
        for (int i = 0; i < documents; i++) {
            if (of(ofSource, i).isEmpty()) {
                List<Tie> tried = tried(ofSource ? margins.ofSource(i) : margins.ofTarget(i));
                if (!tried.isEmpty() && isPart(ofSource, tried)) {
                    proposals.add(tried.get(0));
                }
            }
        }
    }

    /** The strongest course first. */
    private List<Tie> tried(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.words()))
                .limit(TRIED)
                .map(candidate -> courses.tie(candidate.source(), candidate.target(), 0))
                .map(tie -> tie.with(confidence(tie.course())))
                .sorted(Comparator.comparingDouble(tie -> -tie.course().strength()))
                .toList();
    }

    private static double confidence(Course course) {
        return 1 / (1 + Math.exp(-SLOPE * (course.strength() - Course.TELLING)));
    }

    private boolean isPart(boolean ofSource, List<Tie> tried) {
        Tie best = tried.get(0);
        boolean clear = tried.size() == 1
                || best.course().strength() >= CLEAR * tried.get(1).course().strength();
        double own = best.place(ofSource).share();
        double others = best.place(!ofSource).share();
        double inOrder =
                (double) best.course().inOrder() / Math.max(1, best.course().shared());
        boolean part = own >= WHOLE && inOrder >= IN_ORDER;
        boolean bothCut = Math.min(own, others) >= HALF
                && inOrder >= IN_ORDER_CUT
                && best.course().strength() >= STRONGER * Course.TELLING
                && of(!ofSource, best.document(!ofSource)).isEmpty();
        return best.course().isTelling()
                && Extent.of(best.course()).kind() != Kind.FULL
                && clear
                && courses.told(best, ofSource) >= TOLD
                && (part || bothCut);
    }

    /** Whether one of the two is free, and the place in the other, too. */
    private boolean fits(Tie next) {
        List<Tie> ofSource = of(true, next.source());
        List<Tie> ofTarget = of(false, next.target());
        return (ofSource.isEmpty() || ofTarget.isEmpty())
                && ofSource.stream().allMatch(tie -> areApart(tie.course(), tie.place(true), next.place(true)))
                && ofTarget.stream().allMatch(tie -> areApart(tie.course(), tie.place(false), next.place(false)));
    }

    private static boolean areApart(Course known, Ranges taken, Ranges next) {
        return known.isTelling() && taken.shared(next) <= OVERLAP * next.share();
    }

    /** How far each goes; a document with several partners has parts. */
    static List<Extent> extents(List<Tie> ties) {
        Map<Integer, Long> ofSource = ties.stream().collect(groupingBy(Tie::source, counting()));
        Map<Integer, Long> ofTarget = ties.stream().collect(groupingBy(Tie::target, counting()));
        return ties.stream()
                .map(tie -> {
                    Extent extent = Extent.of(tie.course());
                    boolean several = ofSource.get(tie.source()) > 1 || ofTarget.get(tie.target()) > 1;
                    return several ? extent.with(Kind.PART) : extent;
                })
                .toList();
    }
}
