/**
 * The text of an article's element: paragraphs as lines, an empty line between them.
 *
 * A tree enters, its paragraphs leave. White space is that of the display: runs become one space, `<br>` a line
 * break. Left out: what isn't prose (scripts, forms, pictures with their captions, asides) and paragraphs that are
 * nothing but links ("Read more: …"). Walked without recursion, for pages that nest thousands deep.
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

/** A run of text between two block boundaries, and how much of it stands in links. */
interface Run {
  readonly text: string;
  readonly linked: number;
  readonly heading: boolean;
}

/** One step of the walk: a node yet to be read, or the end of a block. */
interface Step {
  readonly node: PageNode | null;
  readonly link: boolean;
  readonly heading: boolean;
}

/** The paragraphs of the element, in order. */
export function paragraphsOf(root: PageElement): string[] {
  const paragraphs = runsOf(root).filter((run) => !isNavigation(run));
  return paragraphs.map((run) => displayed(run.text)).filter((text) => text !== "");
}

function runsOf(root: PageElement): Run[] {
  const runs: Run[] = [];
  let run: Run = { text: "", linked: 0, heading: false };
  const steps: Step[] = [{ node: root, link: false, heading: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (startsRun(step)) {
      runs.push(run);
      run = { text: "", linked: 0, heading: step.heading };
    }
    run = withText(run, textOf(step.node), step.link);
    steps.push(...inside(step));
  }
  return [...runs, run];
}

function startsRun(step: Step): boolean {
  return step.node === null || BLOCKS.has(step.node.nodeName.toUpperCase());
}

function textOf(node: PageNode | null): string {
  if (node === null) return "";
  if (node.nodeType === TEXT) return (node.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
  const name = node.nodeName.toUpperCase();
  return name === "BR" ? "\n" : name === "TD" || name === "TH" ? " " : "";
}

function withText(run: Run, text: string, link: boolean): Run {
  if (text === "") return run;
  return { ...run, text: run.text + text, linked: run.linked + (link ? text.trim().length : 0) };
}

/** The steps for what a node holds, last first, for they are taken from the end. */
function inside(step: Step): Step[] {
  const { node } = step;
  if (node?.nodeType !== ELEMENT) return [];
  const name = node.nodeName.toUpperCase();
  if (DROPPED.has(name)) return [];
  const link = step.link || name === "A";
  const heading = HEADING.test(name) || step.heading;
  const children = [...node.childNodes].map((child) => ({ node: child, link, heading }));
  const end = BLOCKS.has(name) ? [{ node: null, link: step.link, heading: step.heading }] : [];
  return [...children, ...end].reverse();
}

/** A short paragraph whose words nearly all stand in links, or lead to one: "Read more: …". */
function isNavigation(run: Run): boolean {
  if (run.heading || run.linked === 0) return false;
  const length = run.text.trim().length;
  return length < 200 && run.linked >= 0.7 * length;
}

function displayed(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/ +/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}
