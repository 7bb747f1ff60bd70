/* The page: shows the beads, and turns keys and clicks into edits of the journal. */
const data = JSON.parse(document.getElementById("bitexts").textContent);
const pairs = unpacked(data);
const journal = new Journal(pairs);
const byId = (id) => document.getElementById(id);
const main = byId("beads");
const nodes = new Map(); // bead → its element, for the beads that hold now
const store = "couplet-review-" + fingerprint(byId("bitexts").textContent);
const settings = "couplet-review-settings";

let words = WORDS.en;
let active = { pair: 0, bead: null, side: 0, sentence: 0 };
let editor = null; // the text area while a sentence is edited

/** FNV-1a, so that what was done is found again by what the page holds, wherever the file lies. */
function fingerprint(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16) + "-" + text.length;
}

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/* ---- one bead on the page ---- */

const limit = () => Number(byId("limit").value) / 100;
const isDoubtful = (bead) => isTwoSided(bead) && bead.verdict === "" && !bead.touched && bead.sure < limit();

function sureness(bead) {
  if (bead.touched) return { shown: "✎", told: words.made };
  if (!isTwoSided(bead)) return { shown: "–", told: words.noPartner };
  const percent = Math.floor(bead.sure * 100);
  return { shown: String(percent), told: words.sure(percent) };
}

function classes(bead, paragraph) {
  const weight = !isTwoSided(bead) ? "single" : !isDoubtful(bead) ? "" : bead.sure < limit() / 2 ? "weak" : "unsure";
  return ["bead", weight, bead.verdict, bead.touched ? "touched" : "", paragraph ? "paragraph" : ""].filter(Boolean).join(" ");
}

/** The sentence's text with the pieces of evidence in marks; of overlapping ones the longer. */
function marked(text, side, evidence) {
  const found = [];
  evidence
    .map((piece, e) => ({ e, words: piece.texts[side] }))
    .sort((a, b) => b.words.length - a.words.length)
    .forEach(({ e, words: sought }) => {
      const at = sought === "" ? -1 : text.indexOf(sought);
      if (at >= 0 && !found.some((other) => at < other.end && other.at < at + sought.length)) {
        found.push({ e, at, end: at + sought.length });
      }
    });
  const children = [];
  let from = 0;
  for (const { e, at, end } of found.sort((a, b) => a.at - b.at)) {
    children.push(text.slice(from, at), element("mark", { "data-e": e }, text.slice(at, end)));
    from = end;
  }
  return [...children, text.slice(from)];
}

function sideOf(pair, bead, side) {
  return element("div", { class: side === 0 ? "side source" : "side target", lang: pair.documents[side].tag },
    ...bead.sides[side].map((sentence, k) =>
      element("span", { class: "text", "data-side": side, "data-k": k }, ...marked(sentence.text, side, bead.evidence))));
}

function firstNumber(bead) {
  const first = bead.sides[0][0] ?? bead.sides[1][0];
  return first.numbers.length > 0 ? first.numbers[0] + 1 : "";
}

function nodeOf(pair, bead, paragraph) {
  const { shown, told } = sureness(bead);
  const state = bead.verdict ? words[bead.verdict] : "";
  const node = element("article",
    { class: classes(bead, paragraph), tabindex: -1, "aria-label": words.bead(firstNumber(bead), told, state) },
    element("div", { class: "gutter" }, element("span", { class: "sure", title: told }, shown),
      element("span", {}, String(firstNumber(bead)))),
    sideOf(pair, bead, 0), sideOf(pair, bead, 1),
    element("div", { class: "verdict" }, bead.verdict === "good" ? "✓ " + state : bead.verdict === "bad" ? "✗ " + state : ""));
  node.bead = bead;
  nodes.set(bead, node);
  return node;
}

/** True where a bead begins a paragraph on either side. */
function beginsParagraph(beads, i) {
  return i === 0 || [0, 1].some((side) => {
    const here = beads[i].sides[side][0];
    const before = beads[i - 1].sides[side].at(-1);
    return here && before && here.paragraphs[0] !== before.paragraphs.at(-1);
  });
}

/* ---- all beads ---- */

function drawAll() {
  nodes.clear();
  main.replaceChildren(...pairs.map((pair, p) => element("section", { id: `pair${p}`, role: "feed", "aria-label": nameOf(pair) },
    element("h2", {}, element("span"), ...pair.documents.map((d) => element("span", {}, d.id + " ", element("small", {}, d.language))), element("span")),
    ...pair.beads.map((bead, i) => nodeOf(pair, bead, beginsParagraph(pair.beads, i))))));
  if (!nodes.has(active.bead)) active = { pair: 0, bead: pairs.flatMap((pair) => pair.beads)[0] ?? null, side: 0, sentence: 0 };
  filter();
  activate(active.bead, { focus: false });
}

const nameOf = (pair) => pair.documents.map((document) => document.id).join(" – ");

/** Draws what an edit changed: {@code gone} beads from {@code at} on gave place to {@code come}. */
function redraw({ pair: p, at }, gone, come) {
  const pair = pairs[p];
  const section = byId(`pair${p}`);
  for (const bead of gone) {
    nodes.get(bead).remove();
    nodes.delete(bead);
  }
  const next = pair.beads[at + come.length];
  const before = next ? nodes.get(next) : null;
  come.forEach((bead, i) => section.insertBefore(nodeOf(pair, bead, beginsParagraph(pair.beads, at + i)), before));
  if (before) before.classList.toggle("paragraph", beginsParagraph(pair.beads, at + come.length));
  keep();
  count();
}

function isShown(bead, sought) {
  const kind = byId("show").value;
  const asked = { all: true, doubtful: isDoubtful(bead), open: bead.verdict === "" && !bead.touched && isTwoSided(bead),
    good: bead.verdict === "good", bad: bead.verdict === "bad", touched: bead.touched, single: !isTwoSided(bead) }[kind];
  return asked && (sought === "" || bead.sides.some((side) => side.some(({ text }) => text.toLowerCase().includes(sought))));
}

function filter() {
  const sought = byId("find").value.toLowerCase().trim();
  for (const [bead, node] of nodes) node.hidden = !isShown(bead, sought);
  count();
}

function count() {
  const all = pairs.flatMap((pair) => pair.beads);
  byId("progress").textContent = words.progress(all.filter((bead) => bead.verdict || bead.touched).length, all.length);
  byId("shown").textContent = words.shown([...nodes.values()].filter((node) => !node.hidden).length);
  byId("undo").disabled = journal.done === 0;
  byId("redo").disabled = journal.done === journal.edits.length;
}

function recolour() {
  byId("limitShown").textContent = `${byId("limit").value} %`;
  for (const [bead, node] of nodes) {
    const still = ["active", "paragraph"].filter((name) => node.classList.contains(name));
    node.className = classes(bead, false);
    node.classList.add(...still);
  }
  filter();
}

/* ---- the active bead ---- */

function activate(bead, { side = active.side, sentence = 0, focus = true } = {}) {
  close(true);
  const old = nodes.get(active.bead);
  if (old) {
    old.classList.remove("active");
    old.tabIndex = -1;
    old.querySelectorAll(".tools, .evidence").forEach((part) => part.remove());
    old.querySelectorAll(".held").forEach((part) => part.classList.remove("held"));
  }
  const node = nodes.get(bead);
  if (!node) return;
  const filled = bead.sides[side].length > 0 ? side : 1 - side;
  active = {
    pair: pairs.findIndex((pair) => pair.beads.includes(bead)),
    bead, side: filled, sentence: Math.max(0, Math.min(sentence, bead.sides[filled].length - 1)),
  };
  byId("pair").value = String(active.pair);
  node.classList.add("active");
  node.tabIndex = 0;
  node.append(...evidenceOf(bead), tools(bead));
  textNode(node)?.classList.add("held");
  if (focus) {
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest" });
  }
}

function textNode(node) {
  return node.querySelector(`[data-side="${active.side}"][data-k="${active.sentence}"]`);
}

function evidenceOf(bead) {
  if (bead.evidence.length === 0) return [];
  return [element("p", { class: "evidence" }, ...bead.evidence.map(({ texts: [left, right] }, e) =>
    element("span", { "data-e": e }, left === right ? left : `${left} = ${right}`)))];
}

function tools(bead) {
  const button = (key, name, attributes = {}) =>
    element("button", { type: "button", "data-do": name, ...attributes }, words[name], element("kbd", {}, key));
  return element("div", { class: "tools" },
    button("G", "markGood", { class: "good", "aria-pressed": String(bead.verdict === "good") }),
    button("B", "markBad", { class: "bad", "aria-pressed": String(bead.verdict === "bad") }),
    button("E", "edit"), button("S", "split"), button("M", "merge"), button("⇧↑", "sendUp"), button("⇧↓", "sendDown"));
}

/** Next shown bead in the direction that is wanted, over all pairs; null at the end. */
function neighbour(step, wanted = () => true) {
  const all = [...main.querySelectorAll(".bead")];
  for (let i = all.indexOf(nodes.get(active.bead)) + step; i >= 0 && i < all.length; i += step) {
    if (!all[i].hidden && wanted(all[i].bead)) return all[i].bead;
  }
  return null;
}

function go(step) {
  const bead = neighbour(step);
  if (bead) activate(bead);
}

function goDoubtful(step) {
  const bead = neighbour(step, isDoubtful);
  if (bead) {
    activate(bead);
    nodes.get(bead).scrollIntoView({ block: "center" });
  } else {
    say(words.nothingDoubtful);
  }
}

/** The sentence before or after; from the last of the source to the first of the target. */
function goSentence(step) {
  const places = active.bead.sides.flatMap((side, s) => side.map((sentence, k) => ({ side: s, sentence: k })));
  const at = places.findIndex((place) => place.side === active.side && place.sentence === active.sentence);
  const next = places[at + step];
  if (next) activate(active.bead, next);
}

/* ---- edits ---- */

const place = () => pairs[active.pair].beads.indexOf(active.bead);

/** Makes the edit, shows it, and goes on at one of the fresh beads. */
function replace(at, count, fresh, said, onto = 0, where = {}) {
  const kept = fresh.filter((bead) => !isEmpty(bead));
  const target = fresh[onto];
  const edit = journal.replace(active.pair, at, count, kept);
  redraw(edit, edit.old, kept);
  activate(kept.includes(target) ? target : kept[0] ?? pairs[active.pair].beads[Math.max(0, at - 1)], where);
  say(said);
}

function judge(verdict, said) {
  const taken = active.bead.verdict === verdict;
  const { side, sentence } = active;
  replace(place(), 1, [{ ...active.bead, verdict: taken ? "" : verdict }], taken ? words.saidClear : said, 0, { side, sentence });
}

function split() {
  const { bead, side, sentence } = active;
  const parts = splitBead(bead, side, sentence);
  if (parts.some(isEmpty)) return say(words.cannot);
  replace(place(), 1, parts, words.saidSplit, 1);
}

function merge() {
  const next = pairs[active.pair].beads[place() + 1];
  if (!next) return say(words.cannot);
  replace(place(), 2, [merged(active.bead, next)], words.saidMerge);
}

/** Moves the sentence, and those beyond it, to the bead above (step -1) or below (1). */
function send(step) {
  const { bead, side, sentence } = active;
  const beads = pairs[active.pair].beads;
  const other = beads[place() + step];
  if (!other || bead.sides[side].length === 0) return say(words.cannot);
  const cut = step < 0 ? sentence + 1 : sentence;
  const [before, after] = [bead.sides[side].slice(0, cut), bead.sides[side].slice(cut)];
  const [moving, staying] = step < 0 ? [before, after] : [after, before];
  const withSide = (whole, sentences) => {
    const sides = [...whole.sides];
    sides[side] = sentences;
    return madeOf(sides[0], sides[1], [...bead.evidence, ...other.evidence]);
  };
  const left = withSide(bead, staying);
  const grown = withSide(other, step < 0 ? [...other.sides[side], ...moving] : [...moving, ...other.sides[side]]);
  const fresh = step < 0 ? [grown, left] : [left, grown];
  replace(place() + Math.min(step, 0), 2, fresh, words.saidMove, step < 0 ? 0 : 1,
    { side, sentence: step < 0 ? other.sides[side].length : 0 });
}

function step(edit, gone, come, said) {
  if (!edit) return;
  redraw(edit, gone, come);
  activate(come[0] ?? pairs[edit.pair].beads[Math.max(0, edit.at - 1)]);
  say(said);
}

function undo() {
  const edit = journal.undo();
  step(edit, edit?.fresh, edit?.old, words.saidUndo);
}

function redo() {
  const edit = journal.redo();
  step(edit, edit?.old, edit?.fresh, words.saidRedo);
}

/* ---- the text of one sentence ---- */

function edit() {
  const text = textNode(nodes.get(active.bead));
  if (!text) return say(words.cannot);
  editor = element("textarea", { "aria-label": words.edit, rows: 2, spellcheck: "false" });
  editor.value = active.bead.sides[active.side][active.sentence].text;
  editor.place = { ...active };
  text.hidden = true;
  text.after(editor);
  editor.style.height = `${Math.max(54, editor.scrollHeight)}px`;
  editor.focus();
}

/** Ends editing; the text is taken, cut at the cursor on demand, or left as it was. */
function close(take, cut = false) {
  if (!editor) return;
  const { bead, side, sentence } = editor.place;
  const { value, selectionStart } = editor;
  const old = bead.sides[side][sentence].text;
  editor.previousElementSibling.hidden = false;
  editor.remove();
  editor = null;
  const texts = cut ? [value.slice(0, selectionStart), value.slice(selectionStart)] : [value];
  if (take && (cut || value !== old)) {
    const fresh = retold(bead, side, sentence, texts);
    replace(place(), 1, [fresh], words.saidEdit, 0, { side, sentence });
  } else {
    nodes.get(bead)?.focus({ preventScroll: true });
  }
}

function editorKey(event) {
  if (event.key === "Escape") close(false);
  else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) close(true, event.altKey);
  else return;
  event.preventDefault();
}

/* ---- what is kept, and what is saved ---- */

function keep() {
  try {
    localStorage.setItem(store, journal.packed());
  } catch {
    say(words.notKept);
  }
}

function restore() {
  try {
    const kept = localStorage.getItem(store);
    if (kept) journal.unpack(kept);
  } catch {
    say(words.notKept);
  }
}

function forget() {
  if (!confirm(words.forgetAsk)) return;
  while (journal.undo());
  journal.edits = [];
  keep();
  byId("keys").close();
  drawAll();
}

function save(name, type, { text, count: units }, said) {
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  say(said(units, name));
}

const fileName = (ending) => data.title.replace(/\.[a-z]+$/i, "").replace(/[^\p{L}\p{N}._-]+/gu, "-") + ending;

/* ---- words, looks, keys ---- */

let silence = 0;
function say(text) {
  byId("said").textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => (byId("said").textContent = ""), 2500);
}

function setting(name, value) {
  try {
    const all = JSON.parse(localStorage.getItem(settings) ?? "{}");
    if (value === undefined) return all[name];
    localStorage.setItem(settings, JSON.stringify({ ...all, [name]: value }));
  } catch { /* nothing is kept: the page still works */ }
  return value;
}

function speak(language) {
  words = WORDS[language];
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  byId("title").textContent = data.title;
  document.title = `${data.title} · Couplet`;
  document.querySelectorAll("[data-text]").forEach((node) => (node.textContent = words[node.dataset.text]));
  document.querySelectorAll("[data-label]").forEach((node) => node.setAttribute("aria-label", words[node.dataset.label]));
  byId("find").placeholder = words.find;
  document.querySelectorAll("header button").forEach((button) => {
    button.replaceChildren(words[button.dataset.do], ...(button.dataset.key ? [element("kbd", {}, button.dataset.key)] : []));
  });
  const shown = byId("show").value;
  byId("show").replaceChildren(...["all", "doubtful", "open", "good", "bad", "touched", "single"].map((kind) =>
    element("option", { value: kind }, words[kind])));
  byId("show").value = shown || "all";
  byId("pair").hidden = pairs.length < 2;
  byId("pair").replaceChildren(...pairs.map((pair, p) => element("option", { value: p }, nameOf(pair))));
  byId("keyList").replaceChildren(...words.keys.flatMap(([keys, what]) => [
    element("dt", {}, ...keys.split(/ {2,}/).flatMap((key) => [element("kbd", {}, key), " "])), element("dd", {}, what)]));
  drawAll();
}

function paint(theme) {
  document.documentElement.dataset.theme = theme;
}

const darkness = matchMedia("(prefers-color-scheme: dark)");
const COMMANDS = {
  markGood: () => judge("good", words.saidGood),
  markBad: () => judge("bad", words.saidBad),
  edit, split, merge, undo, redo, forget,
  sendUp: () => send(-1),
  sendDown: () => send(1),
  up: () => go(-1),
  down: () => go(1),
  left: () => goSentence(-1),
  right: () => goSentence(1),
  nextDoubtful: () => goDoubtful(1),
  previousDoubtful: () => goDoubtful(-1),
  find: () => byId("find").focus(),
  help: () => byId("keys").showModal(),
  saveTmx: () => save(fileName(".tmx"), "application/xml", tmx(pairs, data.version), words.saidSaved),
  saveTsv: () => save(fileName(".tsv"), "text/tab-separated-values", tsv(pairs), words.saidRows),
  language: () => {
    const next = words === WORDS.en ? "zh" : "en";
    setting("language", next);
    speak(next);
  },
  theme: () => {
    const next = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
    setting("theme", next);
    paint(next);
  },
};

const KEYS = { ArrowUp: "up", k: "up", ArrowDown: "down", j: "down", ArrowLeft: "left", ArrowRight: "right",
  n: "nextDoubtful", p: "previousDoubtful", g: "markGood", b: "markBad", e: "edit", Enter: "edit", s: "split", m: "merge",
  z: "undo", y: "redo", "/": "find", "?": "help" };
const NEEDS_BEAD = new Set(["markGood", "markBad", "edit", "split", "merge", "sendUp", "sendDown", "left", "right"]);

function run(name) {
  if (NEEDS_BEAD.has(name) && !active.bead) return;
  COMMANDS[name]();
}

function commandOf(event) {
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    return key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : null;
  }
  if (event.altKey) return null;
  if (event.shiftKey && event.key === "ArrowUp") return "sendUp";
  if (event.shiftKey && event.key === "ArrowDown") return "sendDown";
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

document.addEventListener("keydown", (event) => {
  if (event.target === editor) return editorKey(event);
  if (event.target.id === "find" && event.key === "Escape") return nodes.get(active.bead)?.focus();
  if (event.target.closest("input, select, dialog")) return;
  if (event.target.closest("button") && (event.key === "Enter" || event.key === " ")) return;
  const name = commandOf(event);
  if (name) {
    event.preventDefault();
    run(name);
  }
});

document.addEventListener("click", (event) => {
  const command = event.target.closest("[data-do]");
  if (command) return run(command.dataset.do);
  const node = event.target.closest(".bead");
  if (!node || event.target === editor) return;
  const text = event.target.closest(".text");
  activate(node.bead, text ? { side: Number(text.dataset.side), sentence: Number(text.dataset.k) } : {});
});

main.addEventListener("dblclick", (event) => {
  if (event.target.closest(".text")) run("edit");
});

/* A bead is also active when it is reached by Tab or by a screen reader. */
main.addEventListener("focusin", (event) => {
  if (event.target.bead && event.target.bead !== active.bead) activate(event.target.bead);
});

/* The two ends of a piece of evidence light up together. */
main.addEventListener("mouseover", (event) => {
  main.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
  const piece = event.target.closest("[data-e]");
  if (piece) piece.closest(".bead").querySelectorAll(`[data-e="${piece.dataset.e}"]`).forEach((end) => end.classList.add("lit"));
});

byId("find").addEventListener("input", filter);
byId("show").addEventListener("change", filter);
byId("limit").addEventListener("input", recolour);
byId("pair").addEventListener("change", (event) => {
  const first = pairs[Number(event.target.value)].beads[0];
  if (first) activate(first);
  byId(`pair${event.target.value}`).scrollIntoView();
});
darkness.addEventListener("change", () => paint(setting("theme") ?? (darkness.matches ? "dark" : "light")));

restore();
paint(setting("theme") ?? (darkness.matches ? "dark" : "light"));
byId("limitShown").textContent = `${byId("limit").value} %`;
speak(setting("language") ?? (navigator.language.startsWith("zh") ? "zh" : "en"));
