/**
 * What kind of actor a name stands for that knowledge does not have, by its words and the model's type.
 */
import type { NameType } from "../reading/types.js";
import type { ActorKind } from "../record/record.js";

const HINTS: readonly (readonly [RegExp, ActorKind])[] = [
  [
    /\b(times|post|news|journal|tribune|herald|gazette|tv|television|radio|broadcasting|press|daily|weekly|reuters|agency france|magazine|cnn|bbc|nbc|cbs|npr|itar|tass|xinhua|jazeera|guardian|telegraph|independent|observer|chronicle|globe|reporter|review|politico|bloomberg|newsweek|spiegel|monde|figaro|haaretz|sputnik|interfax|novosti|yonhap|kyodo|kcna|afp|ap)\b/i,
    "media",
  ],
  [
    /\b(ministry|department|agency|office|embassy|consulate|bureau|navy|army|air force|military|police|guards?|command|centcom|pentagon|security service|intelligence|cabinet|commission|committee|court|council|congress|senate|parliament|house|duma|knesset|majlis|assembly|treasury|administration|fbi|cia|nsa|mossad|pentagon|ministerio|directorate|central bank|federal reserve|corps|forces)\b/i,
    "government-body",
  ],
  [
    /\b(party|democrats?|republicans?|gop|conservatives|tories|labour|likud|fatah|alliance for|coalition of)\b/i,
    "party",
  ],
  [
    /\b(brigades?|front|militia|battalion|jihad|liberation|resistance|taliban|qaeda|qaida|hezbollah|hizbullah|hizballah|hamas|isis|isil|islamic state|boko haram|shabab|shabaab|mujahideen|rebels?|ansar|jaish|ahrar|houthis?)\b/i,
    "armed-group",
  ],
  [
    /\b(united nations|nations|european union|organi[sz]ation|international|league|union|fund|world|opec|osce|opcw|iaea|red cross|unicef|unhcr|council of europe)\b/i,
    "international-organization",
  ],
  [/\b(opposition|national coalition|negotiations committee)\b/i, "opposition"],
  [/\b(group|contact|quartet|g-?\d+|p5|coalition|nato|allies)\b/i, "alliance"],
];

const ASSEMBLY =
  /\b(congress|senate|parliament|house of|duma|knesset|majlis|national assembly|bundestag|legislature)\b/i;
const INTERNATIONAL =
  /\b(u\.?n\.?|united nations|european|arab league|african union|nato|world|international|security council|general assembly)\b/i;

/** The kind that a name's words suggest. */
export function kindOfName(name: string, type: NameType | null): ActorKind {
  if (type === "PER") return "person";
  if (
    INTERNATIONAL.test(name) &&
    /\b(council|assembly|court|commission|agency|committee|office|mission)\b/i.test(name)
  ) {
    return "international-organization";
  }
  const hint = HINTS.find(([words]) => words.test(name));
  if (hint) return hint[1];
  return type === "LOC" ? "state" : "company";
}

/** Whether a body of this name acts for nobody: a parliament or its committees. */
export function isAssembly(name: string): boolean {
  return ASSEMBLY.test(name) || /^(the )?(house|senate)\b/i.test(name);
}
