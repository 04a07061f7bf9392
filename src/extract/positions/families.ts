/**
 * The families of issues, as the peace-agreement database PA-X names them, and the words that tell of each.
 *
 * Bell & Badanjak, "Introducing PA-X", Journal of Peace Research 56 (2019); the words are our own.
 */
import type { IssueFamily } from "../../record/record.js";
import { wordSet } from "../word-set.js";

/** Lemmas that tell of a family, the more telling families first where a tie is to be broken. */
export const FAMILIES: readonly (readonly [IssueFamily, ReadonlySet<string>])[] = [
  ["gender", wordSet("woman gender girl sexual rape feminist maternity female lgbt")],
  [
    "groups",
    wordSet(
      "minority ethnic tribe tribal refugee migrant indigenous religious sectarian displaced diaspora child returnee asylum",
    ),
  ],
  [
    "human rights",
    wordSet(
      "abuse torture freedom press speech censorship dissident detention humanitarian civilian equality discrimination liberty persecution religion",
    ),
  ],
  [
    "justice",
    wordSet(
      "tribunal court prosecution prosecute amnesty prisoner trial crime impeachment impeach investigation investigate accountability accountable prosecutor criminal detainee hostage reparation victim lawsuit indict evidence pardon convict judge release extradition extradite prison jail",
    ),
  ],
  [
    "land",
    wordSet(
      "territory border settlement land annexation annex occupation occupy island frontier jerusalem crimea golan boundary strait sea resource water settler",
    ),
  ],
  [
    "power-sharing",
    wordSet(
      "coalition unity autonomy decentralization decentralisation federal federalism devolution power-sharing quota proportional self-rule",
    ),
  ],
  [
    "transition",
    wordSet("transition transitional interim resignation resign oust overthrow departure regime succession"),
  ],
  [
    "state",
    wordSet(
      "state statehood independence secession sovereignty referendum recognition recognize constitution two-state partition unification accession membership alignment",
    ),
  ],
  [
    "governance",
    wordSet(
      "election vote ballot congress parliament parliamentary legislation government governance corruption reform law oversight candidate candidacy democracy electoral shutdown legislature senate bill appointment nomination",
    ),
  ],
  [
    "security",
    wordSet(
      "nuclear missile weapon arms military troop force war fire ceasefire truce attack strike disarmament disarm denuclearization denuclearize enrichment enrich uranium terrorism terrorist army defense defence nato bomb invasion rocket security fighting violence airstrike intervention withdraw withdrawal threat aggression aggressor militant deterrence drill exercise provocation peacekeeper peacekeeping shelling shell blockade siege strike gun deployment tank drone",
    ),
  ],
  [
    "socio-economic",
    wordSet(
      "sanction trade tariff tax economy economic aid budget debt market price currency import export investment cut spending revenue climate emission energy oil gas boycott health reconstruction embargo fund money job deficit loan bank development",
    ),
  ],
  [
    "process",
    wordSet(
      "talk negotiation negotiate meeting meet summit dialogue mediation mediator conference round table deal agreement accord process diplomacy diplomatic precondition delegation envoy resolution visit letter",
    ),
  ],
];

/** The words of all families. */
export const TERMS: ReadonlySet<string> = new Set(FAMILIES.flatMap(([, words]) => [...words]));
