/**
 * Where JSON is broken, in line and column: the messages of `JSON.parse` name the place only sometimes.
 *
 * Text enters, the place of the first token that can't stand there leaves. Grammar: RFC 8259.
 */
const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y; // eslint-disable-line no-control-regex

type Wanted = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "nothing";

/** "line 3, column 7": the first place where the text stops being JSON. */
export function brokenAt(text: string): string {
  const before = text.slice(0, brokenOffset(text));
  const column = before.length - before.lastIndexOf("\n");
  return `line ${String(before.split("\n").length)}, column ${String(column)}`;
}

function brokenOffset(text: string): number {
  const open: string[] = [];
  let wanted: Wanted | null = "value";
  let at = after(SPACE, text, 0);
  while (at < text.length) {
    const end = after(TOKEN, text, at);
    wanted = end === at ? null : next(wanted, text.slice(at, end), open);
    if (wanted === null) return at;
    at = after(SPACE, text, end);
  }
  return at;
}

/** The offset after what the pattern matches at `at`: `at` itself where it matches nothing. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** What is wanted after the token, or null where the token can't stand; `open` holds the open brackets. */
function next(wanted: Wanted, token: string, open: string[]): Wanted | null {
  if (token === "}" || token === "]") return close(wanted, token, open);
  if (wanted === ":") return token === ":" ? "value" : null;
  if (wanted === ", or end") return token !== "," ? null : open.at(-1) === "{" ? "key" : "value";
  if (wanted === "key" || wanted === "key or }") return token.startsWith('"') ? ":" : null;
  return wanted === "nothing" ? null : begin(token, open);
}

function begin(token: string, open: string[]): Wanted | null {
  if (token === "," || token === ":") return null;
  if (token !== "{" && token !== "[") return open.length > 0 ? ", or end" : "nothing";
  open.push(token);
  return token === "{" ? "key or }" : "value or ]";
}

function close(wanted: Wanted, token: string, open: string[]): Wanted | null {
  const empty = token === "}" ? "key or }" : "value or ]";
  if (wanted !== ", or end" && wanted !== empty) return null;
  if (open.pop() !== (token === "}" ? "{" : "[")) return null;
  return open.length > 0 ? ", or end" : "nothing";
}
