/**
 * The inputs that paths name: files, folders with all that lies under them, globs, and `-` for standard input.
 *
 * Paths enter, single inputs leave, each once, in the order of the paths and within a folder by name. Folders give
 * their .txt, .md, .html and .htm files, without hidden ones and README files, which tell of the folder. Symbolic
 * links are followed, each real folder once, so that circles end. A path that gives nothing is a fault.
 */
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { failed, type Fault } from "../record/fault.js";
import { fileFault } from "./bytes.js";
import { globBase, globDepth, globPattern, isGlob } from "./glob.js";
import { originOf } from "./origin.js";
import { SIDECAR, sidecarPath } from "./sidecar.js";

export const STDIN = "-";
const ARTICLES = /\.(?:txt|md|html?)$/i;
const README = /^readme\b/i;

export interface Inputs {
  readonly inputs: readonly string[];
  readonly faults: readonly Fault[];
}

const NOTHING: Inputs = { inputs: [], faults: [] };

/** The single inputs that the paths name. */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const found = await Promise.all(paths.map(inputsOf));
  const inputs = [...new Set(found.flatMap((part) => part.inputs))];
  const stems = new Set(inputs.filter((input) => !isSidecar(input)).map(sidecarPath));
  const lone = inputs.filter((input) => isSidecar(input) && !stems.has(input));
  return {
    inputs: inputs.filter((input) => !isSidecar(input)),
    faults: [...found.flatMap((part) => part.faults), ...lone.map(loneSidecar)],
  };
}

async function inputsOf(path: string): Promise<Inputs> {
  if (path === STDIN) return { inputs: [STDIN], faults: [] };
  try {
    const found = await stat(path);
    return found.isDirectory() ? await folder(path) : { inputs: [originOf(path)], faults: [] };
  } catch (error) {
    return isGlob(path) ? await glob(path) : { inputs: [], faults: [fileFault(error, originOf(path))] };
  }
}

async function folder(path: string): Promise<Inputs> {
  const walk = await filesUnder(path, Infinity, new Set());
  const inputs = walk.inputs.filter((file) => isArticle(file));
  if (inputs.length > 0 || walk.faults.length > 0) return { inputs, faults: walk.faults };
  const what = "The folder has no .txt, .md, .html or .htm file.";
  return {
    inputs,
    faults: [failed("no-articles", originOf(path), what, "Name a folder with articles.").fault],
  };
}

async function glob(path: string): Promise<Inputs> {
  const pattern = globPattern(path);
  const walk = await filesUnder(globBase(path), globDepth(path), new Set());
  const inputs = walk.inputs.filter((file) => pattern.test(file));
  if (inputs.length > 0) return { inputs, faults: [] };
  return {
    inputs,
    faults: [failed("not-found", path, "No file fits the pattern.", "Check the pattern.").fault],
  };
}

function isArticle(file: string): boolean {
  return ARTICLES.test(file) && !README.test(file.slice(file.lastIndexOf("/") + 1));
}

function isSidecar(file: string): boolean {
  return file.endsWith(SIDECAR);
}

function loneSidecar(file: string): Fault {
  const what = "This is the sidecar of an article that is not among the inputs.";
  return failed("no-articles", file, what, "Name the article; its sidecar is found by its name.").fault;
}

/** Files under a folder that aren't hidden, so many folders deep; `seen` holds the real paths of those visited. */
async function filesUnder(path: string, depth: number, seen: Set<string>): Promise<Inputs> {
  try {
    const real = await realpath(path);
    if (seen.has(real)) return NOTHING;
    seen.add(real);
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    const inputs: string[] = [];
    const faults: Fault[] = [];
    for (const name of names) {
      const found = await entry(join(path, name), depth, seen);
      inputs.push(...found.inputs);
      faults.push(...found.faults);
    }
    return { inputs, faults };
  } catch (error) {
    return { inputs: [], faults: [fileFault(error, originOf(path))] };
  }
}

/** A file, what lies under a folder, nothing for pipes and devices; a fault for an article's broken link. */
async function entry(path: string, depth: number, seen: Set<string>): Promise<Inputs> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return depth > 0 ? await filesUnder(path, depth - 1, seen) : NOTHING;
    return { inputs: found.isFile() ? [originOf(path)] : [], faults: [] };
  } catch (error) {
    return { inputs: [], faults: ARTICLES.test(path) ? [fileFault(error, originOf(path))] : [] };
  }
}
