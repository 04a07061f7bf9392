/**
 * Words to WordPiece pieces (BERT uncased, Devlin et al. 2019): lower case, accents stripped, longest match first.
 *
 * Enters: a word. Leaves: ids of at most `MAX_PIECES` pieces, at least one. A part of more than 100 characters, or
 * one with a rest that is no piece, is `[UNK]`. Words are remembered: a text repeats most of its own.
 */

export const MAX_PIECES = 8;
const MAX_CHARACTERS = 100;
/** Of a longer word only this much is looked at: its first pieces are all that is kept. */
const LOOKED_AT = 4000;
/** Words remembered before the memory starts anew. */
const MEMORY = 50_000;

const CONTROL = /\p{C}|\ufffd/gu;
const MARK = /\p{Mn}/gu;
/** BERT's basic tokenizer: ideographs and punctuation stand alone. */
const PART =
  /[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff]|[!-/:-@[-`{-~]|\p{P}|(?:(?![\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff!-/:-@[-`{-~])\P{P})+/gu;

export class Pieces {
  readonly start: number;
  readonly stop: number;
  private readonly unknown: number;
  private readonly ids: ReadonlyMap<string, number>;
  private readonly known = new Map<string, readonly number[]>();

  /** `vocabulary`: the lines of `vocab.txt`, the line number being the id. */
  constructor(vocabulary: readonly string[]) {
    this.ids = new Map(vocabulary.map((piece, i) => [piece, i]));
    this.start = this.special("[CLS]");
    this.stop = this.special("[SEP]");
    this.unknown = this.special("[UNK]");
  }

  private special(piece: string): number {
    const id = this.ids.get(piece);
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
    return id;
  }

  /** The ids of a word's pieces. */
  of(word: string): readonly number[] {
    const known = this.known.get(word);
    if (known) return known;
    if (this.known.size >= MEMORY) this.known.clear();
    const cut = this.cut(word);
    this.known.set(word, cut);
    return cut;
  }

  private cut(word: string): readonly number[] {
    const plain = word
      .slice(0, LOOKED_AT)
      .replace(CONTROL, "")
      .normalize("NFD")
      .replace(MARK, "")
      .toLowerCase();
    const ids: number[] = [];
    for (const [part] of plain.matchAll(PART)) {
      if (ids.length >= MAX_PIECES) break;
      ids.push(...this.greedy(part));
    }
    return ids.length > 0 ? ids.slice(0, MAX_PIECES) : [this.unknown];
  }

  private greedy(part: string): number[] {
    if (part.length > MAX_CHARACTERS && [...part].length > MAX_CHARACTERS) return [this.unknown];
    const ids: number[] = [];
    for (let start = 0; start < part.length;) {
      const found = this.longest(part, start);
      if (!found) return [this.unknown];
      ids.push(found.id);
      start = found.end;
    }
    return ids;
  }

  private longest(part: string, start: number): { id: number; end: number } | null {
    for (let end = part.length; end > start; end--) {
      const id = this.ids.get((start > 0 ? "##" : "") + part.slice(start, end));
      if (id !== undefined) return { id, end };
    }
    return null;
  }
}
