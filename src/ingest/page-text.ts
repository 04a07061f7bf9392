/**
 * The text of an article's element: paragraphs as lines, an empty line between them.
 *
 * A tree enters, its paragraphs leave. White space is that of the display: runs become one space, `<br>` a line
 * break. Left out: what isn't prose (scripts, forms, pictures with their captions, asides), paragraphs that are
 * nothing but links ("Read more: …") with the heading over them, and lines of bylines and dates. Walked without
 * recursion, since pages may nest deep.
 */
import type { PageElement, PageNode } from "./page.js";

const TEXT = 3;
const ELEMENT = 1;
const DROPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE FORM BUTTON SELECT INPUT TEXTAREA FIGURE FIGCAPTION PICTURE ASIDE NAV FOOTER IFRAME OBJECT VIDEO AUDIO SVG CANVAS".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE TABLE THEAD TBODY TR ADDRESS HR DETAILS SUMMARY".split(
    " ",
  ),
);
const HEADING = /^H[1-6]$/;

/** In which elements a node lies. */
interface Inside {
  readonly link: boolean;
  readonly heading: boolean;
  readonly time: boolean;
}

/** One step of the walk: a node yet to be read, or the end of a block. */
interface Step extends Inside {
  readonly node: PageNode | null;
}

/** A run of text between two block boundaries, how much of it stands in links, and what else it holds. */
interface Run {
  readonly text: string;
  readonly linked: number;
  readonly heading: boolean;
  readonly time: boolean;
}

const NO_TEXT: Run = { text: "", linked: 0, heading: false, time: false };

/** The paragraphs of the element, in order. */
export function paragraphsOf(root: PageElement): string[] {
  const runs = runsOf(root)
    .map((run) => ({ ...run, text: displayed(run.text) }))
    .filter((run) => run.text !== "" && !isDateLine(run));
  return runs.filter((_, i) => !isNavigation(runs, i)).map((run) => run.text);
}

function runsOf(root: PageElement): Run[] {
  const runs: Run[] = [];
  let run = NO_TEXT;
  const steps: Step[] = [{ node: root, link: false, heading: false, time: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (startsRun(step)) {
      runs.push(run);
      run = NO_TEXT;
    }
    run = withText(run, textOf(step.node), step);
    for (const next of stepsInside(step)) steps.push(next);
  }
  return [...runs, run];
}

function startsRun(step: Step): boolean {
  return step.node === null || BLOCKS.has(nameOf(step.node));
}

function textOf(node: PageNode | null): string {
  if (node === null) return "";
  if (node.nodeType === TEXT) return (node.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
  const name = nameOf(node);
  return name === "BR" ? "\n" : name === "TD" || name === "TH" ? " " : "";
}

function withText(run: Run, text: string, inside: Inside): Run {
  if (text === "") return run;
  return {
    text: run.text + text,
    linked: run.linked + (inside.link ? text.trim().length : 0),
    heading: run.heading || inside.heading,
    time: run.time || inside.time,
  };
}

/** The steps for what a node holds, last first, for they are taken from the end. */
function stepsInside(step: Step): Step[] {
  if (step.node?.nodeType !== ELEMENT) return [];
  const name = nameOf(step.node);
  if (DROPPED.has(name)) return [];
  const inside = {
    link: step.link || name === "A",
    heading: step.heading || HEADING.test(name),
    time: step.time || name === "TIME",
  };
  const children = [...step.node.childNodes].map((node) => ({ node, ...inside }));
  const end = BLOCKS.has(name) ? [{ ...step, node: null }] : [];
  return [...children, ...end].reverse();
}

function nameOf(node: PageNode): string {
  return node.nodeName.toUpperCase();
}

/** A short line with a `<time>` that is no sentence: "Updated 3 February 2016". */
function isDateLine(run: Run): boolean {
  return run.time && run.text.length < 120 && !/[.!?]["'”’)]?$/.test(run.text);
}

/** A short paragraph whose letters nearly all stand in links ("Read more: …"), or the heading over one. */
function isNavigation(runs: readonly Run[], at: number): boolean {
  const run = runs[at];
  if (run === undefined) return false;
  if (run.heading) return isNavigation(runs, at + 1);
  return run.text.length < 200 && run.linked > 0 && run.linked >= 0.7 * run.text.length;
}

function displayed(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/ +/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}
