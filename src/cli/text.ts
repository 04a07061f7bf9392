/**
 * Text for terminals: clean of control characters, wrapped, indented, cut.
 *
 * Article text is others' words: an escape sequence in it must not reach the terminal.
 */

/** Text on one line, without control, direction and other invisible characters. */
export function plain(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .trim();
}

/** How many columns text takes: wide characters two, marks none, colours none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of stripColour(text)) width += charWidth(char);
  return width;
}

function charWidth(char: string): number {
  if (/\p{M}/u.test(char)) return 0;
  const wide =
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;
  return wide.test(char) || /\p{Extended_Pictographic}/u.test(char)
    ? char.length > 1 || wide.test(char)
      ? 2
      : 1
    : 1;
}

function stripColour(text: string): string {
  return text.replace(COLOUR, "");
}

// eslint-disable-next-line no-control-regex -- the escape character is what colours begin with
const COLOUR = /\u001B\[\d+(?:;\d+)*m/g;

/** Words in lines of a width, each line indented; a word longer than a line stands alone. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(indent) + widthOf(longer) > width) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, indent + line];
}

/** Text cut to a width with an ellipsis. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const char of text) {
    if (widthOf(kept + char) > width - 1) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

/** Text filled with spaces to a width, on the right. */
export function fill(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Two texts on the two ends of a line; on two lines where there is no room. */
export function ends(left: string, right: string, width: number): string[] {
  const room = width - widthOf(left) - widthOf(right);
  return room >= 2
    ? [left + " ".repeat(room) + right]
    : [left, " ".repeat(Math.max(0, width - widthOf(right))) + right];
}
