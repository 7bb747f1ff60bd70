package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final double TERM = 3; // nats

    /** Places every 50 letters along the diagonal that starts at x and y. */
    private static List<Course.Place> diagonal(int n, double x, double y) {
        List<Course.Place> places = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            places.add(new Course.Place(x + 50 * i, y + 50 * i, TERM));
        }
        return places;
    }

    @Test
    void ofNothingSharedThereIsNoCourse() {
        assertThat(Course.along(List.of(), 1000, 1000)).isEqualTo(Course.NONE);
        assertThat(Course.NONE.isTelling()).isFalse();
        assertThat(Extent.of(Course.NONE).kind()).isEqualTo(Kind.FULL);
    }

    @Test
    void aWholeTranslationCoversBoth() {
        Course course = Course.along(diagonal(20, 25, 25), 1000, 1000);
        assertThat(course.isTelling()).isTrue();
        assertThat(course.source().share()).isEqualTo(1, within(1e-9));
        assertThat(course.target().share()).isEqualTo(1, within(1e-9));
        assertThat(Extent.of(course).kind()).isEqualTo(Kind.FULL);
        assertThat(course.inOrder()).isEqualTo(20).isEqualTo(course.shared());
    }

    @Test
    void theSecondHalfIsAPart() {
        Course course = Course.along(diagonal(20, 1025, 25), 2000, 1000);
        Extent extent = Extent.of(course);
        assertThat(extent.kind()).isEqualTo(Kind.PART);
        assertThat(extent.source().share()).isEqualTo(0.5, within(0.03));
        assertThat(extent.source().start()).isEqualTo(0.5, within(0.03));
        assertThat(extent.source().end()).isEqualTo(1, within(1e-9));
        assertThat(extent.target().share()).isEqualTo(1, within(1e-9));
    }

    @Test
    void passagesLeftOutMakeItAbridged() {
        List<Course.Place> places = new ArrayList<>(diagonal(8, 25, 25));
        places.addAll(diagonal(8, 825, 425));
        places.addAll(diagonal(8, 1625, 825));
        Extent extent = Extent.of(Course.along(places, 2025, 1225));
        assertThat(extent.kind()).isEqualTo(Kind.ABRIDGED);
        assertThat(extent.source().share()).isEqualTo(0.6, within(0.05));
        assertThat(extent.target().share()).isGreaterThan(0.95);
    }

    @Test
    void commonTermsInAnyOrderAreNoCourse() {
        Random random = new Random(3);
        List<Course.Place> places = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            places.add(new Course.Place(25 + 50 * i, 2000 * random.nextDouble(), 1));
        }
        Course course = Course.along(places, 2000, 2000);
        assertThat(course.isTelling()).isFalse();
        assertThat(course.inOrder()).isLessThan(15);
    }

    @Test
    void termsOfEqualPlaceCountOnce() {
        List<Course.Place> places = List.of(
                new Course.Place(100, 100, TERM), new Course.Place(100, 400, TERM), new Course.Place(500, 500, TERM));
        Course course = Course.along(places, 600, 600);
        assertThat(course.chain()).isEqualTo(2);
        assertThat(course.shared()).isEqualTo(2);
    }

    @Test
    void aShareIsWithinTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Covered(1.2, 1, 0, 1))
                .withMessage("1.2 of [0.0, 1.0] is no share of a text");
    }
}
