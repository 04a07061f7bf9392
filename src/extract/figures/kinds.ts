/**
 * What a number counts, by the words around it: the dead, the wounded, the displaced, prisoners, troops, arms, aid.
 *
 * Three lists a kind: nouns that are counted themselves ("hostages"), predicates of which the counted are a part
 * ("killed", "fled"), nouns that hold them ("the deaths of four"). What stands in no list is no figure of ours.
 */
import type { WordRange } from "../../reading/types.js";
import type { Quantity } from "./numbers.js";
import { wordSet } from "../word-set.js";

/** A number with what it counts and the words that say it. */
export interface Counted {
  readonly quantity: Quantity;
  readonly kind: string;
  readonly what: string;
  readonly unit: string;
  readonly head: number;
  readonly run: WordRange;
  readonly score: number;
}

export interface Kind {
  readonly what: string;
  readonly unit: string;
  /** Counted nouns that make a figure without any predicate. */
  readonly nouns: ReadonlySet<string>;
  /** Verbs, participles and adjectives said of the counted. */
  readonly predicates: ReadonlySet<string>;
  /** Nouns of which the counted are the complement. */
  readonly events: ReadonlySet<string>;
}

const kind = (what: string, unit: string, nouns: string, predicates: string, events: string): Kind => ({
  what,
  unit,
  nouns: wordSet(nouns),
  predicates: wordSet(predicates),
  events: wordSet(events),
});

/** The kinds, the more telling first. */
export const KINDS: readonly Kind[] = [
  kind(
    "killed",
    "people",
    "death fatality dead corpse",
    "kill die slay massacre murder perish execute assassinate behead dead slaughter gun bomb lynch hang drown",
    "death killing massacre murder execution life slaughter assassination loss toll beheading shooting bombing",
  ),
  kind(
    "wounded",
    "people",
    "wounded injured injury casualty",
    "wound injure hurt maim wounded injured burn hospitalize hospitalise",
    "injury wounding",
  ),
  kind(
    "displaced",
    "people",
    "refugee displaced evacuee migrant seeker",
    "displace flee uproot evacuate displaced homeless escape resettle",
    "displacement exodus flight evacuation resettlement",
  ),
  kind(
    "released",
    "people",
    "",
    "release free liberate freed pardon repatriate exchange swap return",
    "release liberation exchange swap repatriation freeing",
  ),
  kind("expelled", "people", "", "expel deport oust", "expulsion deportation"),
  kind(
    "detained",
    "people",
    "hostage prisoner detainee captive inmate abductee",
    "detain arrest imprison jail capture kidnap abduct intern seize captive imprisoned",
    "detention arrest imprisonment capture kidnapping abduction hostage prisoner captive",
  ),
  kind(
    "missing",
    "people",
    "",
    "missing disappear trap strand missing besiege trapped stranded",
    "disappearance",
  ),
  kind(
    "troops",
    "troops",
    `troop soldier fighter serviceman servicewoman marine peacekeeper paratrooper reservist gunman mercenary combatant
     jihadist insurgent militant policeman conscript airman personnel`,
    "deploy station garrison mobilize mobilise enlist conscript",
    "deployment contingent force garrison",
  ),
  kind(
    "arms",
    "arms",
    `rocket missile warhead tank shell mortar bomb jet warplane aircraft drone helicopter warship submarine launcher
     centrifuge bomber frigate destroyer howitzer mine grenade projectile gunship icbm rifle torpedo`,
    "",
    "",
  ),
  kind("settlements", "people", "settler", "", ""),
  kind("living", "people", "", "live reside inhabit registered register", "population"),
  kind("jobs", "jobs", "job", "", ""),
  kind("material", "kilograms", "kilogram kilogramme kg", "", ""),
  kind("housing", "housing units", "unit", "", ""),
  kind("seats", "seats", "seat", "", ""),
  kind("airstrikes", "strikes", "airstrike sortie", "", ""),
];

/** Nouns that can stand for people in a count; others are things ("three houses were hit"). */
export const PEOPLE = wordSet(`
  people person man woman child civilian soldier troop fighter militant american israeli palestinian syrian iraqi
  iranian russian ukrainian afghan turk kurd citizen resident villager worker journalist policeman officer official
  diplomat member protester demonstrator student passenger colleague aide victim life militiaman insurgent rebel
  serviceman servicemember peacekeeper staffer contractor bystander foreigner national muslim christian family
  refugee migrant prisoner hostage detainee body other gunman terrorist jihadist tourist sailor pilot guard police
  personnel girl boy baby nurse doctor teacher farmer fisherman employee believer worshipper pilgrim patient prisoner
  minor adult youth voter supporter activist leader commander deputy lawmaker settler`);

/** Where an amount of money is one given, demanded, withheld or owed between parties. */
export const MONEY = wordSet(`
  aid assistance loan grant package fund funding pledge donation sanction relief bounty ransom reparation compensation
  fine penalty debt credit bailout budget spending cut tariff tax contribution payment fee deal sale investment support
  give provide pay offer promise pledge donate lend demand ask request contribute allocate spend withhold freeze
  unfreeze release transfer cut slash raise levy seize owe rebuild bolster finance fund send commit impose duty
  settlement reconstruction`);

/** Matters in which a rate is disputed between parties. */
export const RATES = wordSet(`
  uranium enrichment enrich tariff duty tax gdp product emission chemical weapon stockpile arsenal territory quota
  levy weapons-grade purity troop force sanction rate reduction decrease withdraw cut`);
