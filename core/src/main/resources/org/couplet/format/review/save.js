/* The beads as files: TMX 1.4b as Couplet writes it, and its TSV with one more column, the verdict. */

/** Scripts written without spaces between sentences. */
const SOLID = /^(zh|yue|ja|th|lo|km|my)\b/;

/** The text of one side: sentences that touch in the document stay so, others are parted by a space. */
function joined(sentences, language) {
  return sentences.map((sentence, i) =>
    (i === 0 || touch(sentences[i - 1], sentence) || SOLID.test(language) ? "" : " ") + sentence.text).join("");
}

const touch = (before, sentence) =>
  before.offsets.length > 0 && sentence.offsets.length > 0 && before.offsets.at(-1)[1] === sentence.offsets[0][0];

/** As XML content, without what XML 1.0 forbids. */
function xml(text) {
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[^\t\n\r\u0020-\uFFFD]/g, "")
    .replace(/[&<>\r]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" })[c]);
}

const attribute = (text) => xml(text).replace(/"/g, "&quot;");

const numbers = (sentences) => [...new Set(sentences.flatMap((sentence) => sentence.numbers))];

const paragraphs = (sentences) => [...new Set(sentences.flatMap((sentence) => sentence.paragraphs))];

/** Of each of the numbers [start, end]: parts of one sentence that stand together again are one; none where one is unknown. */
function offsets(sentences) {
  const found = new Map();
  for (const sentence of sentences) {
    sentence.numbers.forEach((n, i) => {
      const [start, end] = sentence.offsets[i] ?? [NaN, NaN];
      const [first, last] = found.get(n) ?? [start, end];
      found.set(n, [Math.min(first, start), Math.max(last, end)]);
    });
  }
  const all = [...found.values()];
  return all.some(([start]) => Number.isNaN(start)) ? [] : all;
}

function unit(pair, bead, headerLanguage) {
  const [source, target] = pair.documents;
  const prop = (type, value) => `      <prop type="${type}">${xml(value)}</prop>\n`;
  const variant = (document, side) =>
    `      <tuv xml:lang="${attribute(document.tag)}"><seg>${xml(joined(bead.sides[side], document.language))}</seg></tuv>\n`;
  const evidence = told(bead.evidence);
  return `    <tu${source.tag === headerLanguage ? "" : ` srclang="${attribute(source.tag)}"`}>\n`
    + (source.id ? prop("x-document-source", source.id) : "")
    + (target.id ? prop("x-document-target", target.id) : "")
    + prop("x-confidence", bead.sure.toFixed(3))
    + (evidence ? prop("x-evidence", evidence) : "")
    + (numbers(bead.sides[0]).length + numbers(bead.sides[1]).length > 0
      ? prop("x-bead", bead.sides.map((side) => `[${numbers(side).join(", ")}]`).join(":")) : "")
    + (bead.verdict ? prop("x-verdict", bead.verdict) : "")
    + variant(source, 0) + variant(target, 1) + "    </tu>\n";
}

/** Two-sided beads that are not marked as bad: {text, count}. */
function tmx(pairs, creator) {
  const headerLanguage = pairs.length > 0 ? pairs[0].documents[0].tag : "*all*";
  let text = `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header creationtool="Couplet" creationtoolversion="${attribute(creator)}"`
    + ` segtype="sentence" o-tmf="Couplet" adminlang="en" srclang="${attribute(headerLanguage)}" datatype="plaintext"/>\n  <body>\n`;
  let count = 0;
  for (const pair of pairs) {
    for (const bead of pair.beads) {
      const worded = bead.sides.every((side, i) => xml(joined(side, pair.documents[i].language)).trim() !== "");
      if (isTwoSided(bead) && worded && bead.verdict !== "bad") {
        text += unit(pair, bead, headerLanguage);
        count++;
      }
    }
  }
  return { text: text + "  </body>\n</tmx>\n", count };
}

function cell(text, more = "") {
  return [...text].map((c) => {
    const letter = "\t\n\r\\".indexOf(c);
    if (letter >= 0) return "\\" + "tnr\\"[letter];
    if (more.includes(c)) return "\\" + c;
    return /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|^[\uD800-\uDFFF]$/.test(c)
      ? "\\u" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0") : c;
  }).join("");
}

/** {@code number 3.77万=37700; string GDP} */
function told(evidence) {
  return evidence.map(({ kind, texts: [left, right] }) =>
    `${kind} ${cell(left, "=;")}${left === right ? "" : "=" + cell(right, "=;")}`).join("; ");
}

const COLUMNS = [
  ["source_document", (pair) => cell(pair.documents[0].id)],
  ["target_document", (pair) => cell(pair.documents[1].id)],
  ["source_language", (pair) => pair.documents[0].language],
  ["target_language", (pair) => pair.documents[1].language],
  ["source_sentences", (pair, bead) => numbers(bead.sides[0]).join(",")],
  ["target_sentences", (pair, bead) => numbers(bead.sides[1]).join(",")],
  ["source_paragraphs", (pair, bead) => paragraphs(bead.sides[0]).join(",")],
  ["target_paragraphs", (pair, bead) => paragraphs(bead.sides[1]).join(",")],
  ["source_offsets", (pair, bead) => spans(bead.sides[0])],
  ["target_offsets", (pair, bead) => spans(bead.sides[1])],
  ["confidence", (pair, bead) => String(bead.sure)],
  ["evidence", (pair, bead) => told(bead.evidence)],
  ["source_text", (pair, bead) => cell(joined(bead.sides[0], pair.documents[0].language))],
  ["target_text", (pair, bead) => cell(joined(bead.sides[1], pair.documents[1].language))],
  ["verdict", (pair, bead) => bead.verdict],
];

const spans = (sentences) => offsets(sentences).map((span) => span.join("-")).join(",");

/** Every bead, with its verdict: {text, count}. */
function tsv(pairs) {
  const rows = pairs.flatMap((pair) =>
    pair.beads.map((bead) => COLUMNS.map(([, value]) => value(pair, bead)).join("\t")));
  return { text: [COLUMNS.map(([name]) => name).join("\t"), ...rows].join("\n") + "\n", count: rows.length };
}
