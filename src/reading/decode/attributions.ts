/**
 * Attributions: source, cue and content spans joined by the scores of their links.
 *
 * Each content goes to the cue that it is linked to best; each cue takes its best source. A content without a cue
 * goes to its best source: into the attribution of a cue that has this source and no content, else into one of its
 * own. What has no content is dropped, and so is a content with neither cue nor source. A link counts when its score, less its kind's threshold, is above 0.
 * Method: `docs/READER.md`, "Decoding"; the training code does the same.
 */
import type { Attribution, WordRange } from "../types.js";
import type { Candidate, Part, Spans } from "./links.js";

/** A candidate with its score less the threshold of its kind. */
export interface Link extends Candidate {
  readonly score: number;
}

/** A span with the mean probability of its labels. */
export interface ScoredSpan extends WordRange {
  readonly score: number;
}

const CUE_SOURCE = 0;
const CUE_CONTENT = 1;
const SOURCE_CONTENT = 2;

/** Best partner of each left or right span, over links above 0. */
function bestPartners(links: readonly Link[], kind: number, of: "left" | "right"): Map<number, Link> {
  const best = new Map<number, Link>();
  for (const link of links) {
    if (link.kind !== kind || link.score <= 0) continue;
    const known = best.get(link[of]);
    if (!known || link.score > known.score) best.set(link[of], link);
  }
  return best;
}

interface Group {
  readonly cue: number[];
  readonly source: number[];
  readonly content: number[];
  readonly links: number[];
}

/** The attributions of one level (outermost, or within others), in the order of their first word. */
export function attributionsOf(
  spans: Readonly<Record<Part, readonly ScoredSpan[]>>,
  links: readonly Link[],
): Attribution[] {
  const groups = groupsOf(spans, links);
  return groups.map((group) => attributionOf(spans, group)).sort((a, b) => firstOf(a) - firstOf(b));
}

function groupsOf(spans: Spans, links: readonly Link[]): Group[] {
  const cueOf = bestPartners(links, CUE_CONTENT, "right");
  const sourceOfCue = bestPartners(links, CUE_SOURCE, "left");
  const sourceOfContent = bestPartners(links, SOURCE_CONTENT, "right");
  const byCue = new Map<number, Group>(
    spans.cue.map((_, cue) => {
      const source = sourceOfCue.get(cue);
      return [
        cue,
        {
          cue: [cue],
          source: source ? [source.right] : [],
          content: [],
          links: source ? [source.score] : [],
        },
      ];
    }),
  );
  const rest: Group[] = [];
  spans.content.forEach((_, content) => {
    const cue = cueOf.get(content);
    const source = sourceOfContent.get(content);
    if (cue) extend(byCue.get(cue.left)!, content, cue.score);
    else if (source) rest.push({ cue: [], source: [source.left], content: [content], links: [source.score] });
  });
  return withHomes([...byCue.values()], rest);
}

function extend(group: Group, content: number, score: number): void {
  group.content.push(content);
  group.links.push(score);
}

/** A content without a cue goes where its source has a cue without a content. */
function withHomes(ofCues: readonly Group[], rest: readonly Group[]): Group[] {
  const homeless = rest.filter((group) => {
    const source = group.source[0];
    const home = ofCues.find((g) => source !== undefined && g.source[0] === source && g.content.length === 0);
    if (home) extend(home, group.content[0]!, group.links[0]!);
    return !home;
  });
  return [...ofCues, ...homeless].filter((group) => group.content.length > 0);
}

function attributionOf(spans: Readonly<Record<Part, readonly ScoredSpan[]>>, group: Group): Attribution {
  const take = (part: Part): ScoredSpan[] =>
    [...group[part]].sort((a, b) => a - b).map((i) => spans[part][i]!);
  const [source, cue, content] = [take("source"), take("cue"), take("content")];
  const certainties = [...source, ...cue, ...content].map((s) => s.score).concat(group.links.map(sigmoid));
  const bare = ({ first, end }: WordRange): WordRange => ({ first, end });
  return {
    source: source.map(bare),
    cue: cue.map(bare),
    content: content.map(bare),
    score: certainties.reduce((a, b) => a + b, 0) / certainties.length,
  };
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function firstOf(attribution: Attribution): number {
  return Math.min(...[...attribution.source, ...attribution.cue, ...attribution.content].map((s) => s.first));
}
