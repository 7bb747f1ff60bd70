/**
 * How long the hot parts take, each by itself. In: the project's own articles, found from the working folder upwards.
 * Out: what JMH prints, in milliseconds.
 *
 * <p>Start with {@link org.couplet.bench.jmh.HotParts}. It is public because JMH writes a class around each of its
 * benchmarks, which starts it in a fresh Java, warms it up and measures.
 */
package org.couplet.bench.jmh;
