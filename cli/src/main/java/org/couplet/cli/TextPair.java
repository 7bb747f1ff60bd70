package org.couplet.cli;

import org.couplet.text.Document;

/** Two documents in two languages, to learn from or to align. */
record TextPair(Document source, Document target) {}
