/**
 * PLOVER's modes and the two sides of YIELD, where the words give them.
 *
 * Enter a type and the classes and lemmas of its trigger and of what hangs on it; leaves a mode, or null. Words of the
 * scheme: Halterman et al. 2023.
 */
import type { CodeType } from "./types.js";

interface Sign {
  readonly mode: string;
  /** Classes of the lexicon, one of which must be seen. */
  readonly classes: readonly string[];
  /** Lemmas, one of which does as well. */
  readonly lemmas: readonly string[];
}

const sign = (mode: string, classes: string, lemmas = ""): Sign => ({
  mode,
  classes: classes.split(" ").filter(Boolean),
  lemmas: lemmas.split(" ").filter(Boolean),
});

const MODES: Partial<Readonly<Record<CodeType, readonly Sign[]>>> = {
  CONSULT: [
    sign("third-party", "mediate"),
    sign("phone", "phone", "phone telephone call"),
    sign("visit", "visit receive", "visit trip tour"),
    sign("multilateral", "", "summit conference assembly"),
  ],
  ACCUSE: [
    sign("legal-action", "sue n.lawsuit"),
    sign("investigate", "investigate n.inquiry"),
    sign("disapprove", "criticize n.criticism"),
    sign("allege", "accuse"),
  ],
  REQUEST: [
    sign("meet", "n.talk meet"),
    sign("assist", "n.aid help"),
    sign("yield", "release lift retreat n.ceasefire"),
  ],
  REJECT: [
    sign("meet", "n.talk meet"),
    sign("assist", "n.aid help"),
    sign("yield", "release lift retreat resign n.ceasefire"),
  ],
  THREATEN: [
    sign("restrict", "sanction restrict n.restriction"),
    sign("violence", "attack bomb kill n.attack"),
    sign("expel", "expel deport"),
    sign("relations", "reduce n.ties"),
  ],
  PROTEST: [
    sign("hunger", "", "hunger"),
    sign("strike", "", "strike walkout"),
    sign("riot", "", "riot rioter"),
    sign("boycott", "", "boycott"),
    sign("obstruct", "obstruct"),
    sign("demo", "protest n.protest"),
  ],
  SANCTION: [
    sign("expel", "", "expel expulsion"),
    sign("withdraw", "", "recall withdraw pull"),
    sign("discontinue", "reduce stop n.restriction sanction"),
  ],
  AID: [
    sign("military", "n.arms", "peacekeeper peacekeeping troop soldier train arm military"),
    sign("asylum", "shelter", "asylum refuge"),
    sign("humanitarian", "", "food medicine vaccine tent humanitarian relief doctor mask blanket shelter"),
    sign("economic", "", "loan grant money fund funding dollar euro credit million billion"),
  ],
  COOPERATE: [
    sign("military", "", "exercise drill military war patrol navy troop"),
    sign("judicial", "", "extradite extradition"),
    sign("intelligence", "", "intelligence information"),
    sign("economic", "", "trade invest investment"),
  ],
  MOBILIZE: [
    sign("weapons", "n.arms", "test missile rocket"),
    sign("police", "", "police"),
    sign("troops", "n.forces", "troop soldier army force"),
  ],
  COERCE: [
    sign("arrest", "arrest n.arrest n.custody"),
    sign("deport", "deport"),
    sign("curfew", "", "curfew"),
    sign("martial-law", "", "martial emergency"),
    sign("ban", "", "ban outlaw prohibit"),
    sign("censor", "", "censor censorship newspaper website broadcaster"),
    sign("cyber", "hack n.cyber"),
    sign("seize", "seize"),
    sign("restrict", "restrict n.restriction"),
  ],
  ASSAULT: [
    sign("abduct", "abduct n.abduction"),
    sign("suicide-attack", "", "suicide"),
    sign("execute", "", "execute execution behead hang"),
    sign("assassinate", "", "assassinate assassination"),
    sign("torture", "n.torture", "torture"),
    sign("crowd-control", "", "teargas gas disperse"),
    sign("drone", "", "drone"),
    sign("aerial", "", "airstrike warplane bomber helicopter strafe"),
    sign("heavy-weapons", "", "shell shelling rocket artillery mortar missile"),
    sign("explosives", "", "explode explosive blast bomb bombing detonate"),
    sign("firearms", "", "shoot shooting gun gunman fire"),
    sign("beat", "", "beat club"),
    sign("destroy", "demolish"),
  ],
  RETREAT: [
    sign("ceasefire", "ceasefire n.ceasefire"),
    sign("release", "release n.captive"),
    sign("disarm", "", "disarm disarmament dismantle"),
    sign("withdraw", "retreat n.withdrawal"),
    sign("return", "return"),
    sign("resign", "resign n.resignation"),
    sign("access", "", "access inspector inspection"),
  ],
};

/** The mode of a type by what was seen; null where no sign of one was. */
export function modeOf(type: CodeType, classes: readonly string[], lemmas: readonly string[]): string | null {
  const found = MODES[type]?.find(
    (s) => s.classes.some((c) => classes.includes(c)) || s.lemmas.some((l) => lemmas.includes(l)),
  );
  return found?.mode ?? null;
}

const GIVING_BACK = new Set([
  "release",
  "retreat",
  "surrender",
  "return",
  "resign",
  "ceasefire",
  "n.ceasefire",
  "n.captive",
  "n.withdrawal",
  "n.resignation",
]);

/** What is done on the ground is a RETREAT; restrictions eased, demands met and rights given are a CONCEDE. */
export function yieldType(classes: readonly string[]): "RETREAT" | "CONCEDE" {
  const [eased, given] = [
    classes.includes("lift") || classes.includes("n.restriction"),
    classes.some((c) => GIVING_BACK.has(c)),
  ];
  return given && !(eased && classes.includes("n.restriction")) ? "RETREAT" : "CONCEDE";
}
