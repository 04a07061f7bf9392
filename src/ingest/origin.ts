/**
 * How a file is named in records and messages.
 */
import { relative, resolve, sep } from "node:path";

/** The path relative to the working folder where it lies under it, else the whole path; with slashes. */
export function originOf(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  const told = near === "" || near.startsWith("..") ? resolve(path) : near;
  return told.split(sep).join("/");
}
