/**
 * The marks of a record in its text: each group of items draws its line in a lane of its own under the words, so that
 * marks which overlap stay apart. Within a paragraph the groups that stand there take the lanes from the top.
 */
import { paragraphsOf, piecesOf } from "./marked.js";
import {
  type ArticleRecord,
  type Group,
  type GroupedItem,
  hull,
  itemsOf,
  marksOf,
  type MarkRole,
} from "./record.js";

export interface ItemMark {
  readonly start: number;
  readonly end: number;
  readonly role: MarkRole;
  readonly group: Group;
  readonly item: string;
}

/** A line under a piece: its lane from the top, and whether these are the telling words or only their surroundings. */
export interface Ink {
  readonly lane: number;
  readonly group: Group;
  readonly strong: boolean;
}

export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** Ids of the items, the one with the shortest evidence first. */
  readonly items: readonly string[];
  readonly roles: readonly MarkRole[];
  readonly inks: readonly Ink[];
}

export interface Paragraph {
  readonly start: number;
  readonly lanes: number;
  readonly pieces: readonly TextPiece[];
}

const TELLING: ReadonlySet<MarkRole> = new Set(["content", "trigger", "proposition", "condition", "date"]);

/** Items in the order of the text. */
export function itemsInOrder(record: ArticleRecord): readonly GroupedItem[] {
  const start = (of: GroupedItem): number => marksOf(of)[0]?.start ?? 0;
  return [...itemsOf(record)].sort((a, b) => start(a) - start(b) || extent(a) - extent(b));
}

function extent(of: GroupedItem): number {
  const whole = hull(marksOf(of));
  return whole === null ? 0 : whole.end - whole.start;
}

/** The paragraphs of a record's text with the marks of the given items. */
export function layersOf(text: string, items: readonly GroupedItem[]): readonly Paragraph[] {
  const extents = new Map(items.map((of) => [of.item.id, extent(of)]));
  const marks = items.flatMap((of) =>
    marksOf(of).map((mark): ItemMark => ({ ...mark, group: of.group, item: of.item.id })),
  );
  return paragraphsOf(text).map(({ start, text: words }) => {
    const pieces = piecesOf(words, start, marks);
    const groups = [...new Set(pieces.flatMap((piece) => piece.marks.map((mark) => mark.group)))].sort(
      (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
    );
    return {
      start,
      lanes: groups.length,
      pieces: pieces.map((piece) => ({
        start: piece.start,
        text: piece.text,
        items: [...new Set(piece.marks.map((mark) => mark.item))].sort(
          (a, b) => (extents.get(a) ?? 0) - (extents.get(b) ?? 0),
        ),
        roles: [...new Set(piece.marks.map((mark) => mark.role))],
        inks: inksOf(piece.marks, groups),
      })),
    };
  });
}

const ORDER: readonly Group[] = ["statements", "positions", "acts", "meetings", "figures", "tracks"];
const SMALL: ReadonlySet<Group> = new Set(["meetings", "figures", "tracks"]);

function inksOf(marks: readonly ItemMark[], groups: readonly Group[]): readonly Ink[] {
  return groups.flatMap((group, lane) => {
    const own = marks.filter(
      (mark) => mark.group === group && (group !== "statements" || mark.role === "content"),
    );
    if (own.length === 0) return [];
    return [{ lane, group, strong: SMALL.has(group) || own.some((mark) => TELLING.has(mark.role)) }];
  });
}
