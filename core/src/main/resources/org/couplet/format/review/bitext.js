/*
 * The beads and what can be done to them. A sentence is {text, numbers, paragraphs, offsets}: its 0-based number in its
 * document, its paragraph's, and [start, end] in UTF-16 units of the document, each in a list, which is empty where it is
 * unknown and longer where several sentences cannot be told apart; a bead is {sides: [source sentences, target sentences], sure, evidence, verdict,
 * touched}, sure in [0, 1], verdict "", "good" or "bad". Neither is ever changed: every edit puts new beads in the place
 * of old ones, so that to undo it is to put the old ones back.
 */

function unpacked(data) {
  return data.pairs.map((pair) => ({
    documents: [pair.source, pair.target],
    beads: pair.beads.map(([source, target, sure, evidence, verdict]) => ({
      sides: [source, target].map((side) =>
        side.map(([text, numbers, paragraphs, offsets]) => ({ text, numbers, paragraphs, offsets }))),
      sure,
      evidence: evidence.map(([kind, left, right]) => ({ kind, texts: [left, right] })),
      verdict,
      touched: false,
    })),
  }));
}

/** Every edit that was made, of which the first {@code done} hold; the rest were undone and can be done again. */
class Journal {
  constructor(pairs) {
    this.pairs = pairs;
    this.edits = [];
    this.done = 0;
  }

  /** Puts {@code fresh} in the place of {@code count} beads. */
  replace(pair, at, count, fresh) {
    const edit = { pair, at, old: this.pairs[pair].beads.slice(at, at + count), fresh };
    this.edits.length = this.done;
    this.edits.push(edit);
    this.redo();
    return edit;
  }

  undo() {
    if (this.done === 0) return null;
    const edit = this.edits[--this.done];
    this.pairs[edit.pair].beads.splice(edit.at, edit.fresh.length, ...edit.old);
    return edit;
  }

  redo() {
    if (this.done === this.edits.length) return null;
    const edit = this.edits[this.done++];
    this.pairs[edit.pair].beads.splice(edit.at, edit.old.length, ...edit.fresh);
    return edit;
  }

  /** What a reload needs: the old beads follow from the page itself. */
  packed() {
    return JSON.stringify({ done: this.done, edits: this.edits.map(({ pair, at, old, fresh }) => [pair, at, old.length, fresh]) });
  }

  unpack(text) {
    const { done, edits } = JSON.parse(text);
    for (const [pair, at, count, fresh] of edits) this.replace(pair, at, count, fresh);
    while (this.done > done) this.undo();
  }
}

/** A bead that a person made: evidence that is no longer in its texts goes. */
function madeOf(source, target, evidence) {
  const texts = [source, target].map((side) => side.map((sentence) => sentence.text).join(" "));
  return {
    sides: [source, target],
    sure: 1,
    evidence: evidence.filter((piece) => piece.texts.every((text, i) => texts[i].includes(text))),
    verdict: "",
    touched: true,
  };
}

function merged(one, other) {
  return madeOf(...[0, 1].map((side) => [...one.sides[side], ...other.sides[side]]), [...one.evidence, ...other.evidence]);
}

/** Two beads: the one ends before sentence {@code k} of {@code side}; the other side is cut at the same share of its text. */
function splitBead(bead, side, k) {
  const length = (sentences) => sentences.reduce((sum, sentence) => sum + sentence.text.length, 0);
  const share = length(bead.sides[side].slice(0, k)) / Math.max(1, length(bead.sides[side]));
  const other = bead.sides[1 - side];
  const goal = share * length(other);
  let cut = 0;
  while (cut < other.length && Math.abs(length(other.slice(0, cut + 1)) - goal) <= Math.abs(length(other.slice(0, cut)) - goal)) cut++;
  const cuts = side === 0 ? [k, cut] : [cut, k];
  return [
    madeOf(bead.sides[0].slice(0, cuts[0]), bead.sides[1].slice(0, cuts[1]), bead.evidence),
    madeOf(bead.sides[0].slice(cuts[0]), bead.sides[1].slice(cuts[1]), bead.evidence),
  ];
}

/** The bead with one sentence in other words, none where nothing but spaces is left, or two where it was cut. */
function retold(bead, side, k, texts) {
  const sentence = bead.sides[side][k];
  const kept = texts.filter((text) => text.trim() !== "");
  const single = sentence.offsets.length === 1;
  let [start, last] = single ? sentence.offsets[0] : [0, 0];
  const parts = kept.map((text, i) => {
    const end = i + 1 === kept.length ? last : Math.min(last, start + text.length);
    const part = { ...sentence, text, offsets: single ? [[start, end]] : sentence.offsets };
    start = end;
    return part;
  });
  const sides = [...bead.sides];
  sides[side] = [...sides[side].slice(0, k), ...parts, ...sides[side].slice(k + 1)];
  return { ...madeOf(sides[0], sides[1], bead.evidence), verdict: bead.verdict };
}

const isEmpty = (bead) => bead.sides.every((side) => side.length === 0);
const isTwoSided = (bead) => bead.sides.every((side) => side.length > 0);
