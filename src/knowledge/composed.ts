/**
 * Bodies that every state has, named by the state and the body: "Russian Foreign Ministry", "Iran's parliament",
 * "Israeli army", "Syrian government". They need no table: the name is taken apart into a state and a body, the
 * id `body/RUS/foreign-ministry` is put together from both. A government is its state.
 */
import type { ActorKind } from "../record/record.js";
import { normalName } from "./normal.js";

/** A kind of body: its key, the words for it, and whether it acts for its state. */
export interface BodyForm {
  readonly key: string;
  readonly name: string;
  readonly words: RegExp;
  /** False for parliaments and courts, which have no principal. */
  readonly acts: boolean;
  readonly kind: ActorKind;
}

const body = (key: string, name: string, words: string, acts = true): BodyForm => ({
  key,
  name,
  words: new RegExp(`^(?:${words})$`),
  acts,
  kind: "government-body",
});

export const BODIES: readonly BodyForm[] = [
  body(
    "foreign-ministry",
    "Foreign Ministry",
    "(foreign|external)( affairs| relations)? (ministry|office)|ministry (of|for) (foreign|external) (affairs|relations)",
  ),
  body(
    "defence-ministry",
    "Defence Ministry",
    "defen[cs]e (ministry|department)|ministry (of|for) (national )?defen[cs]e|department of defen[cs]e",
  ),
  body(
    "interior-ministry",
    "Interior Ministry",
    "(interior|home|home affairs|internal affairs) ministry|ministry of (the )?(interior|internal affairs|home affairs)",
  ),
  body(
    "finance-ministry",
    "Finance Ministry",
    "(finance|economy) ministry|treasury|ministry of (finance|economy)",
  ),
  body("trade-ministry", "Trade Ministry", "(trade|commerce|economic) ministry|ministry of (trade|commerce)"),
  body("justice-ministry", "Justice Ministry", "justice ministry|ministry of justice"),
  body("health-ministry", "Health Ministry", "health ministry|ministry of health"),
  body(
    "energy-ministry",
    "Energy Ministry",
    "(energy|oil|petroleum) ministry|ministry of (energy|oil|petroleum)",
  ),
  body("information-ministry", "Information Ministry", "information ministry|ministry of information"),
  body(
    "military",
    "military",
    "army|military|armed forces|forces|troops|soldiers|military forces|security forces|government forces|government troops|army forces|defen[cs]e forces|general staff|joint chiefs of staff|army command|military command",
  ),
  body("air-force", "Air Force", "air force|warplanes|jets|warplane|fighter jets|airforce|aerospace forces"),
  body("navy", "Navy", "navy|coast ?guard|naval forces"),
  body("police", "police", "police|federal police|national police|police force"),
  body(
    "intelligence",
    "intelligence service",
    "intelligence|intelligence (service|agency|services|agencies)|secret service|spy agency|security services?",
  ),
  body(
    "parliament",
    "parliament",
    "parliament|legislature|national assembly|lawmakers|senate|congress|assembly|house of representatives|mps|lower house|upper house|parliamentarians",
    false,
  ),
  body("courts", "courts", "supreme court|constitutional court|courts?|judiciary|high court", false),
  body("central-bank", "Central Bank", "central bank|reserve bank|national bank"),
  body("embassy", "embassy", "(embassy|embassies|consulate|diplomatic mission|mission)( (in|to) .+)?"),
  body(
    "delegation",
    "delegation",
    "delegation|negotiating team|negotiators?|delegates|government delegation",
  ),
  body("cabinet", "cabinet", "cabinet|security cabinet|war cabinet|council of ministers"),
  body(
    "presidency",
    "presidency",
    "presidency|presidential (palace|office|administration)|royal court|president office",
  ),
  body(
    "nuclear-agency",
    "atomic energy agency",
    "(atomic energy|nuclear) (agency|organi[sz]ation|commission|authority)",
  ),
];

/** Organs that speak for a state; the papers and stations of a country without "state" are nobody's organ. */
const MEDIA: BodyForm = {
  key: "state-media",
  name: "state media",
  words:
    /^(state (run |controlled |owned )?|government (run |controlled )?|official )(media|news agency|news media|television|tv|radio|newspapers?|press|broadcaster)$/,
  acts: true,
  kind: "media",
};

const titleCase = (words: string): string => words.replace(/\b[a-z]/g, (c) => c.toUpperCase());

/** A ministry without an entry above: "agriculture ministry", "Department of Agriculture". */
function ministryOf(words: string): BodyForm | undefined {
  const match =
    /^(?:ministry|department) (?:of|for) (?:the )?(.+)$|^(\w+(?: \w+)?) (?:ministry|department)$/.exec(words);
  const field = match?.[1] ?? match?.[2];
  return field === undefined
    ? undefined
    : body(`${field.replaceAll(" ", "-")}-ministry`, `${titleCase(field)} Ministry`, "");
}

/** Words that after a state's name or adjective mean the state itself. */
const GOVERNMENT =
  /^(government|regime|authorities|administration|leadership|side|state|republic|federal government|officials side|central government|military government|junta|interim government|caretaker government|transitional government)$/;

/** Bodies that have an entry of their own where the composed name would make a second one. */
export const OWN_ENTRIES: Readonly<Record<string, string>> = {
  "body/USA/foreign-ministry": "body/STATEDEPT",
  "body/USA/defence-ministry": "body/PENTAGON",
  "body/USA/finance-ministry": "body/USTREASURY",
  "body/USA/justice-ministry": "body/USJUSTICE",
  "body/USA/trade-ministry": "body/USCOMMERCE",
  "body/USA/energy-ministry": "body/USENERGY",
  "body/USA/military": "body/USARMY",
  "body/USA/air-force": "body/USAF",
  "body/USA/navy": "body/USNAVY",
  "body/USA/parliament": "body/CONGRESS",
  "body/GBR/foreign-ministry": "body/FCO",
  "body/GBR/defence-ministry": "body/UKMOD",
  "body/GBR/interior-ministry": "body/HOMEOFFICE",
  "body/GBR/parliament": "body/UKPARL",
  "body/GBR/air-force": "body/RAF",
  "body/DEU/parliament": "body/BUNDESTAG",
  "body/DEU/military": "body/BUNDESWEHR",
  "body/FRA/parliament": "body/FRASSEMBLY",
  "body/RUS/foreign-ministry": "body/RUSMFA",
  "body/RUS/defence-ministry": "body/RUSMOD",
  "body/RUS/parliament": "body/DUMA",
  "body/ISR/parliament": "body/KNESSET",
  "body/ISR/military": "body/IDF",
  "body/ISR/cabinet": "body/ISRCAB",
  "body/IRN/parliament": "body/MAJLIS",
  "body/IRN/nuclear-agency": "body/AEOI",
  "body/CHN/military": "body/PLA",
  "body/CHN/parliament": "body/NPC",
  "body/PRK/military": "body/KPA",
  "body/JPN/parliament": "body/DIET",
  "body/IND/foreign-ministry": "body/MEA",
  "body/IND/parliament": "body/LOKSABHA",
  "body/UKR/parliament": "body/RADA",
  "body/UKR/military": "body/UAF",
  "body/TUR/parliament": "body/NAVROGA",
  "body/SYR/military": "body/SAA",
  "body/SYR/parliament": "body/SYRPARL",
  "body/IRQ/military": "body/IRAQISF",
  "body/SDN/military": "body/SUDANSAF",
  "body/MMR/military": "body/TATMADAW",
  "body/VEN/parliament": "body/VENNA",
};

export interface Composed {
  /** The words for the state, in look-up form. */
  readonly state: string;
  /** Null where the state itself is meant. */
  readonly body: BodyForm | null;
}

const formOf = (words: string): BodyForm | null | undefined =>
  GOVERNMENT.test(words)
    ? null
    : (BODIES.find((b) => b.words.test(words)) ??
      (MEDIA.words.test(words) ? MEDIA : undefined) ??
      ministryOf(words));

/** The ways in which a name may fall into a state and one of its bodies: "Syrian army", "Ministry of Defence of Iran". */
export function composedOf(name: string): readonly Composed[] {
  const words = normalName(name).split(" ");
  const found: Composed[] = [];
  for (let i = 1; i < words.length; i += 1) {
    const after = formOf(words.slice(i).join(" "));
    if (after !== undefined) found.push({ state: words.slice(0, i).join(" "), body: after });
    const of = words
      .slice(i)
      .join(" ")
      .replace(/^(of|in) (the )?/, "");
    const before = words[i] === "of" || words[i] === "in" ? formOf(words.slice(0, i).join(" ")) : undefined;
    if (before !== undefined) found.push({ state: of, body: before });
  }
  return found;
}

/** The body of a composed id; null for ids of another form. */
export function bodyOfId(id: string): { readonly state: string; readonly body: BodyForm } | null {
  const match = /^body\/([A-Z]{3})\/(.+)$/.exec(id);
  const form =
    match &&
    (BODIES.find((b) => b.key === match[2]) ??
      (match[2] === MEDIA.key ? MEDIA : ministryOf(match[2]!.replaceAll("-", " "))));
  return match && form ? { state: `state/${match[1]!}`, body: form } : null;
}
