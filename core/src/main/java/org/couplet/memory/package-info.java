/**
 * What is done with translation memories, whoever made them: say what is wrong with one ({@link
 * org.couplet.memory.Check}), leave out what does harm ({@link org.couplet.memory.Clean}), make one of many ({@link
 * org.couplet.memory.Merge}) and many of one ({@link org.couplet.memory.Split}), count ({@link
 * org.couplet.memory.Stats}). In come TMX files; out go TMX files and what became of every unit.
 *
 * <p>Units pass through one by one, with all that is known of them: notes, properties, dates, inline codes. So a memory
 * may be larger than the computer's. Only where duplicates are looked for something is kept, 32 to 64 bytes a unit: a
 * hash of 64 bits, which takes two of ten million different units for one with a probability of 3 in a million.
 *
 * <p>Source: TMX 1.4b (LISA OSCAR, 2005).
 */
package org.couplet.memory;
