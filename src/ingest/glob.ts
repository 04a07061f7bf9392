/**
 * Globs, for shells that leave them to the program and for patterns in quotation marks.
 *
 * `*` and `?` stay within a name, `**` crosses folders, `[abc]` is a choice of characters, `{a,b}` of words. A
 * pattern enters, a regular expression for whole paths leaves. (Node has its own only from version 22 on.)
 */
import { originOf } from "./origin.js";

const PIECE = /\*\*\/|\*\*|\*|\?|\[[^\]]+\]|\{[^}]+\}|[^]/g;

/** Whether a path has signs of a pattern. */
export function isGlob(path: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/.test(path);
}

/** The folder from which a pattern has to be looked for: what stands before its first sign. */
export function globBase(path: string): string {
  const before = path.slice(0, path.search(/[*?[{]/));
  return before.includes("/") ? before.slice(0, before.lastIndexOf("/") + 1) : ".";
}

/** How many folders deep under its base the files of a pattern may lie. */
export function globDepth(path: string): number {
  return path.includes("**") ? Infinity : path.slice(path.search(/[*?[{]/)).split("/").length - 1;
}

/** What the origins of the files that fit look like. */
export function globPattern(path: string): RegExp {
  const base = globBase(path);
  const rest = base === "." ? path : path.slice(base.length);
  const start = originOf(base);
  const prefix = start === originOf(".") ? "" : `${escaped(start).replace(/\/$/, "")}/`;
  return new RegExp(`^${prefix}${(rest.match(PIECE) ?? []).map(piece).join("")}$`, "u");
}

function piece(sign: string): string {
  if (sign === "**/") return "(?:[^/]+/)*";
  if (sign === "**") return ".*";
  if (sign === "*") return "[^/]*";
  if (sign === "?") return "[^/]";
  if (sign.length > 1 && sign.startsWith("[")) return sign.replace(/^\[!/, "[^").replace(/\\/g, "\\\\");
  if (sign.length > 1 && sign.startsWith("{"))
    return `(?:${sign.slice(1, -1).split(",").map(escaped).join("|")})`;
  return escaped(sign);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
