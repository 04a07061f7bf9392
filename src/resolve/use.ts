/**
 * As actor or as place: "Moscow said" against "talks in Moscow".
 *
 * Decided by how the phrase stands in the sentence: its preposition, the verb or noun it hangs on, and whether the
 * name is that of a state or of a town. What stands before a noun or is possessive is a modifier.
 */
import { cases, dependent, dependents, type Tree } from "../reading/tree.js";
import type { MentionUse } from "../record/referents.js";
import { isPremodifier } from "./mentions.js";
import { isPossessive } from "./phrases.js";

/** What the name is: a state or territory, a town (a capital, a seat of government), or something that is no place. */
export type NameSort = "state" | "town" | "other";

const INSIDE = new Set(
  (
    "in at near inside outside around throughout across within over above through into along beyond off past via " +
    "amid beside behind under northwest northeast southwest southeast north south east west towards toward onto on"
  ).split(" "),
);
const MOTION = new Set(
  (
    "travel go fly come return visit arrive leave depart head move trip flight drive flee escape journey tour rush " +
    "back send deploy enter withdraw road airport evacuate ship transfer smuggle deport cross march pull retreat " +
    "departure arrival return convoy export import border route mile kilometer kilometre km suburb outskirt center " +
    "centre capital city town region province visit stopover pilgrimage embassy ambassador"
  ).split(" "),
);
const MEETING = new Set(
  (
    "talk meeting conference summit round negotiation session gathering forum peace airport suburb street square " +
    "hotel accord agreement communique protocol process palace residence university province region area neighborhood " +
    "district bureau"
  ).split(" "),
);
const PLACE_OBJECT = new Set(
  "visit leave reach enter tour cross quit approach near flee depart surround overrun storm besiege shell capture retake recapture seize bombard lose hold hit bomb".split(
    " ",
  ),
);
const LOCATIVE_ON = new Set("border coast street road side ground territory".split(" "));

/** How the phrase headed by `i` is used. */
export function useOf(tree: Tree, i: number, sort: NameSort): MentionUse {
  if (isPossessive(tree, i))
    return sort === "town" && isMeeting(tree, tree.words[i]!.head) ? "place" : "modifier";
  if (isPremodifier(tree, i))
    return sort === "town" && isMeeting(tree, tree.words[i]!.head) ? "place" : "modifier";
  const { relation, head } = tree.words[i]!;
  if (head >= 0 && tree.words[head - 1]?.text === "-" && head - i === 2 && relation !== "nsubj")
    return "modifier";
  if (sort === "other") return "actor";
  return isPlace(tree, i, sort) ? "place" : "actor";
}

function isMeeting(tree: Tree, noun: number): boolean {
  return noun >= 0 && MEETING.has(tree.words[noun]!.lemma);
}

function isPlace(tree: Tree, i: number, sort: NameSort): boolean {
  const { relation, head } = tree.words[i]!;
  if (relation === "conj" && head >= 0 && dependents(tree, i, "case").length === 0)
    return isPlace(tree, head, sort);
  const prepositions = cases(tree, i);
  if (prepositions.length > 0) return prepositions.some((p) => byPreposition(tree, i, p, sort));
  if (["nsubj", "iobj", "vocative"].includes(relation))
    return relation === "nsubj" && isSetting(tree, i, sort);
  if (relation === "obj") return isPlaceObject(tree, head, sort);
  if (relation === "appos" || relation === "nmod" || relation === "obl") return afterPlace(tree, i, sort);
  return sort === "town" || isDateline(tree, i);
}

/** "the city of X", "went to X", "south of X", "held in X". */
function byPreposition(tree: Tree, i: number, preposition: string, sort: NameSort): boolean {
  const { head } = tree.words[i]!;
  const above = head >= 0 ? tree.words[head]!.lemma : "";
  if (preposition === "on") return LOCATIVE_ON.has(above);
  if (INSIDE.has(preposition)) return true;
  if (preposition === "to" || preposition === "from")
    return MOTION.has(above) || (preposition === "to" && isStart(tree, head));
  if (preposition === "of")
    return sort === "town" || MOTION.has(above) || /(north|south|east|west|part|area)/.test(above);
  return preposition === "for" && (above === "leave" || above === "depart");
}

/** "the road from Amman to Damascus": what lies at the end of a way from a place. */
function isStart(tree: Tree, i: number): boolean {
  return i >= 0 && tree.words[i]!.upos === "PROPN" && cases(tree, i).includes("from");
}

const SETTING = new Set("be lie remain become sit host see".split(" "));

/** "Vienna was the site of": a town as the subject of a description. */
function isSetting(tree: Tree, i: number, sort: NameSort): boolean {
  if (sort === "state") return false;
  const { head } = tree.words[i]!;
  if (head < 0) return true;
  const copular = dependent(tree, head, "cop") >= 0 && /^NN/.test(tree.words[head]!.xpos);
  return copular || SETTING.has(tree.words[head]!.lemma);
}

/** Towns are places as objects ("left Moscow"), states only of verbs of going ("visited Iran"). */
function isPlaceObject(tree: Tree, verb: number, sort: NameSort): boolean {
  if (verb < 0) return true;
  const lemma = tree.words[verb]!.lemma;
  if (sort === "town") return !ADDRESSED.has(lemma);
  return PLACE_OBJECT.has(lemma) && !["bomb", "shell", "hit", "hold", "lose"].includes(lemma);
}

const ADDRESSED = new Set(
  (
    "accuse urge tell warn ask press pressure blame criticize criticise condemn support back help force threaten " +
    "persuade convince expect want give offer allow invite inform anger irritate please upset push prompt lead " +
    "encourage advise remind assure isolate punish provoke defy appease embarrass alarm worry join thank sanction " +
    "arm fund let pit put consult engage dismiss assail denounce rebuke fault chide oblige compel"
  ).split(" "),
);

/** "Geneva, Switzerland": what follows a place without a preposition is the place's place. */
function afterPlace(tree: Tree, i: number, sort: NameSort): boolean {
  const { head } = tree.words[i]!;
  if (head < 0) return true;
  const nameBefore = tree.words[head]!.upos === "PROPN" && head < i;
  return sort === "town" || nameBefore;
}

/** "MOSCOW - …", "Beirut (Reuters)": a place name that begins a paragraph and governs no verb. */
function isDateline(tree: Tree, i: number): boolean {
  const word = tree.words[i]!;
  const opens = i === 0 || tree.words[i - 1]!.paragraph !== word.paragraph;
  const next = tree.words[i + 1]?.text ?? "";
  return opens && /^[—–(,-]/u.test(next) && !["nsubj", "nmod"].includes(word.relation);
}
