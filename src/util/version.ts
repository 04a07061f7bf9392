/**
 * The program's name and version, from its package.
 */
import { readFileSync } from "node:fs";

/** As records name the program that made them: `rapporteur 0.1.0`. */
export function programVersion(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return `rapporteur ${(JSON.parse(manifest) as { version: string }).version}`;
}
