package org.couplet.align.documents;

/**
 * Two documents of two sides, by their indices there, and how one runs along the other.
 *
 * @param confidence in [0, 1] that they translate each other
 */
record Tie(int source, int target, double confidence, Course course) {
    int document(boolean ofSource) {
        return ofSource ? source : target;
    }

    /** Where the other covers the document of one side. */
    Ranges place(boolean ofSource) {
        return ofSource ? course.source() : course.target();
    }

    Tie with(double next) {
        return new Tie(source, target, next, course);
    }
}
