/**
 * JSON (RFC 8259) for the files that Couplet writes and reads: a line for a bead, the report of a run, the data of the
 * review page. Values are maps, lists, strings and numbers. Start with {@link org.couplet.json.Json}; what it
 * reads, {@link org.couplet.json.JsonFields} gives by name and kind.
 */
package org.couplet.json;
