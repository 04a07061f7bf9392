/**
 * Versions of the program and of the reading model, without loading either.
 */
import { readFileSync } from "node:fs";
import { programVersion } from "../util/version.js";

/** The text of `--version`. */
export function versionText(): string {
  return `${programVersion()}\nreader ${readerVersion() ?? "missing"}`;
}

function readerVersion(): string | null {
  try {
    const manifest = readFileSync(new URL("../../models/reader/manifest.json", import.meta.url), "utf8");
    const { name, version } = JSON.parse(manifest) as { name?: unknown; version?: unknown };
    return [name, version].filter((part) => typeof part === "string").join(" ") || null;
  } catch {
    return null;
  }
}
