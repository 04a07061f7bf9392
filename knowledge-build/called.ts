/**
 * `curated/names.csv`: the name that papers use for a person, other spellings, and what the person is called by
 * alone ("Saddam", "May", "MBS"). The person is found by a name that the sources have; a name that none has throws.
 */
import { normalName } from "../src/knowledge/normal.js";
import { readCsv } from "./csv.js";
import type { Registry } from "./registry.js";

const list = (text: string): string[] => text.split(";").filter(Boolean);

export function readCalled(folder: string, registry: Registry): Map<string, string[]> {
  const called = new Map<string, string[]>();
  for (const r of readCsv(`${folder}/names.csv`)) {
    const found = (r["of"] ? registry.like(r["known"]!, r["of"]) : null) ?? registry.named(r["known"]!);
    if (!found) throw new Error(`names.csv: nobody is named ${r["known"]!}`);
    registry.preferred(found.id, r["name"] || r["known"]!);
    for (const alias of list(r["aliases"]!)) registry.spelling(found.id, alias);
    called.set(found.id, list(r["called"]!).map(normalName));
  }
  return called;
}
