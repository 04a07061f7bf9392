/**
 * Quotation marks, followed word by word: which open, which close, and what plain mark each stands for.
 *
 * Enters: each word's form, what stands before it (see `Features`), whether a space follows. Leaves: its state and, for
 * a mark, `“ ”` at the outside and `‘ ’` within, whatever the style of the text: "so", 'so', «so», »so«, „so“, ”so”,
 * ``so'', 「so」. The training code does the same; `models/reader/tokenization.json` holds the cases both sides test.
 */

/** 0 outside, 1 opening mark, 2 inside, 3 closing mark. */
export type QuoteState = 0 | 1 | 2 | 3;

export interface Mark {
  readonly state: QuoteState;
  /** The plain mark that this one stands for; "" for any other word. */
  readonly plain: string;
}

const STRAIGHT = new Set(['"', "＂"]);
const OPENING = new Set(["“", "„", "‟", "«", "``", "‘‘", "「"]);
/** They close, or open where nothing is open and they stand like an opening mark (”so”, »so«). */
const EITHER = new Set(["”", "»"]);
const CLOSING = new Set(["”", "»", "“", "«", "''", "’’", "」"]);

const SINGLE_OPENING = new Set(["‘", "‹", "『"]);
const SINGLE_EITHER = new Set(["'", "`", "‚", "›"]);
const SINGLE_CLOSING = new Set(["’", "'", "›", "‹", "』", "‘"]);

/** Opening marks that close what another mark has opened („so“, »so«, ‚so‘). */
const CLOSES: Readonly<Record<string, string>> = { "“": "„‟”", "«": "»", "‘": "‚", "‹": "›" };

const NOTHING: Mark = { state: 0, plain: "" };
const INSIDE: Mark = { state: 2, plain: "" };

export class Quotation {
  /** The marks that opened what is open; "" for nothing. */
  private double = "";
  private single = "";
  /** Whether the double quotation stands within the single one. */
  private inner = false;
  private opened = false;

  /** The next word; `genitive`: a single mark that no quotation may end with ("the workers’ demands"). */
  step(form: string, before: number, spaceAfter: boolean, genitive = false): Mark {
    if (before === 3) this.single = "";
    if (before === 3 || (before === 2 && STRAIGHT.has(this.double))) this.double = "";
    const freeLeft = before > 0 || this.opened;
    const mark = genitive ? NOTHING : this.mark(form, freeLeft, freeLeft && !spaceAfter);
    this.opened = mark.state === 1;
    if (mark.state > 0) return mark;
    return this.double || this.single ? INSIDE : NOTHING;
  }

  /** `free`: the word stands like an opening mark, with a space before it and none after. */
  private mark(form: string, freeLeft: boolean, free: boolean): Mark {
    if (this.opensDouble(form, free)) return this.openDouble(form);
    if (CLOSING.has(form) || STRAIGHT.has(form)) return this.closeDouble();
    if (this.opensSingle(form, free)) {
      this.single = form;
      return { state: 1, plain: this.double ? "‘" : "“" };
    }
    const closes = this.single && SINGLE_CLOSING.has(form) && (form !== "'" || !freeLeft);
    return closes ? this.closeSingle() : NOTHING;
  }

  /** A straight mark opens unless one is open; in doubt the spaces decide. */
  private opensDouble(form: string, free: boolean): boolean {
    if (STRAIGHT.has(form)) return !this.double || (!STRAIGHT.has(this.double) && free);
    if (EITHER.has(form)) return !this.double && free;
    return OPENING.has(form) && !(this.double && CLOSES[form]?.includes(this.double));
  }

  private openDouble(form: string): Mark {
    this.inner = this.single !== "";
    this.double = form;
    return { state: 1, plain: this.inner ? "‘" : "“" };
  }

  /** Ends a single quotation that was opened within as well: a mark that was none ends there. */
  private closeDouble(): Mark {
    const plain = this.inner && this.single ? "’" : "”";
    if (!this.inner) this.single = "";
    this.double = "";
    this.inner = false;
    return { state: 3, plain };
  }

  private opensSingle(form: string, free: boolean): boolean {
    if (SINGLE_EITHER.has(form)) return !this.single && free;
    return SINGLE_OPENING.has(form) && !(this.single && CLOSES[form]?.includes(this.single));
  }

  private closeSingle(): Mark {
    const plain = this.double && !this.inner ? "’" : "”";
    this.single = "";
    return { state: 3, plain };
  }
}

const STOP = /^[.,?!…]+$/u;

/**
 * Words that are the sign of a genitive, not the end of a single quotation: after an "s", before a space, where a mark
 * that follows a stop comes later in the paragraph and closes what is open ('The workers' demands are met,' he said).
 */
export function genitives(forms: readonly string[], before: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let later = false;
  for (let i = forms.length - 1; i > 0; i--) {
    const apostrophe = forms[i] === "’" || forms[i] === "'";
    const close = apostrophe && before[i] === 0;
    if (close && later && /[sSxXzZ]$/u.test(forms[i - 1]!) && (before[i + 1] ?? 0) > 0) found.add(i);
    if (close && STOP.test(forms[i - 1]!)) later = true;
    else if (forms[i] === "‘" || (forms[i] === "'" && !close) || before[i] === 3) later = false;
  }
  return found;
}
