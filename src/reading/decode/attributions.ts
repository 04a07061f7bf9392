/**
 * Attributions: source, cue and content spans joined by the scores of their links.
 *
 * Each content goes to the cue that it is linked to best; each cue takes its best source. A content without a cue
 * stands with its best source, or alone. Fragments of one cue, source or content end up in one attribution. A link
 * counts when its score, less its kind's threshold, is above 0. Method: `docs/READER.md`, "Decoding".
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
  const bySource = new Map<number, Group>();
  const alone: Group[] = [];
  spans.content.forEach((_, content) => {
    const cue = cueOf.get(content);
    const source = sourceOfContent.get(content);
    if (cue) extend(byCue.get(cue.left)!, content, cue.score);
    else if (source) extend(opened(bySource, source.left), content, source.score);
    else alone.push({ cue: [], source: [], content: [content], links: [] });
  });
  return [...byCue.values(), ...bySource.values(), ...alone];
}

function extend(group: Group, content: number, score: number): void {
  group.content.push(content);
  group.links.push(score);
}

function opened(groups: Map<number, Group>, source: number): Group {
  const known = groups.get(source);
  if (known) return known;
  const group: Group = { cue: [], source: [source], content: [], links: [] };
  groups.set(source, group);
  return group;
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
