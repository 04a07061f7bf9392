/**
 * The readers by name: `small` lies in the package, `large` is a package of its own, found where it is installed or
 * where it stands in the checkout. A path is taken as a folder with a model of the reader's form.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { failed, ok, type Result } from "../record/fault.js";

const READERS = ["small", "large"] as const;

const LARGE_PACKAGE = "rapporteur-reader-large";

/** The folder of `small`, seen from `src/reading` and from `dist/reading` alike. */
export function packagedModel(): string {
  return fileURLToPath(new URL("../../models/reader/", import.meta.url));
}

/** The folder of a reader: a name, or a path with a separator in it. A fault where it is unknown or not installed. */
export function readerFolder(reader: string): Result<string> {
  if (reader === "small") return ok(packagedModel());
  if (reader === "large") return largeFolder();
  if (/[/\\]/.test(reader)) return ok(reader);
  const remedy = `Give ${READERS.join(" or ")}, or the path of a model's folder (./NAME).`;
  return failed("usage", "--reader", `There is no reader "${reader}".`, remedy);
}

function largeFolder(): Result<string> {
  const found = [
    installedLarge(),
    fileURLToPath(new URL("../../packages/reader-large/", import.meta.url)),
  ].find((folder) => folder !== null && existsSync(join(folder, "manifest.json")));
  if (found != null) return ok(found);
  const remedy = `Install it beside rapporteur (npm install ${LARGE_PACKAGE}), or read with --reader small.`;
  return failed("model", "--reader", "The reader large is not installed.", remedy);
}

function installedLarge(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${LARGE_PACKAGE}/package.json`));
  } catch {
    return null;
  }
}
