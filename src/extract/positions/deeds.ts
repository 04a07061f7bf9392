/**
 * Deeds as things: the noun by which people name what a verb does, as in "withdrawal of troops".
 *
 * Enters a lemma; leaves its noun. Verbs that only carry their object ("hold talks", "sign the deal") have none: the
 * object is the matter.
 */
const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair) => pair.split(":") as [string, string]),
  );

const NOUNS = table(`
  withdraw:withdrawal pull:withdrawal leave:departure resign:resignation depart:departure release:release free:release
  recognize:recognition recognise:recognition lift:lifting ease:easing end:end halt:halt stop:end suspend:suspension
  cancel:cancellation delay:delay postpone:postponement extend:extension deploy:deployment extradite:extradition
  return:return invade:invasion attack:attack bomb:bombing strike:strike occupy:occupation annex:annexation
  disarm:disarmament dismantle:dismantling destroy:destruction reduce:reduction cut:cut raise:increase
  increase:increase expand:expansion remove:removal oust:removal topple:removal appoint:appointment nominate:nomination
  elect:election vote:vote secede:secession divide:division partition:partition unify:unification reform:reform
  ratify:ratification repeal:repeal amend:amendment implement:implementation enforce:enforcement violate:violation
  investigate:investigation prosecute:prosecution try:trial punish:punishment pardon:pardon impeach:impeachment
  protect:protection defend:defense evacuate:evacuation deport:deportation expel:expulsion resettle:resettlement
  arrest:arrest detain:detention inspect:inspection verify:verification enrich:enrichment test:testing
  launch:launch intervene:intervention interfere:interference retreat:retreat surrender:surrender
  talk:talks negotiate:talks meet:meeting visit:visit cooperate:cooperation mediate:mediation participate:participation
  join:membership fund:funding finance:funding arm:arming supply:supply ship:shipment transfer:transfer
  denuclearize:denuclearization apologize:apology compensate:compensation reopen:reopening open:opening close:closure
  block:blocking ban:ban boycott:boycott sanction:sanctions tax:taxation spend:spending invest:investment
  rebuild:reconstruction reconstruct:reconstruction move:move relocate:relocation normalize:normalization
  build:building share:sharing curb:curbing freeze:freeze arm:arming limit:limits monitor:monitoring impose:imposing
  revoke:revocation withhold:withholding seize:seizure leave:departure exit:exit quit:exit abandon:abandonment
  de-escalate:de-escalation compromise:compromise disengage:disengagement restore:restoration renew:renewal escalate:escalation kill:killing pay:payment`);

const LEADS = table(`
  strike:on attack:on ban:on limits:on vote:on sanctions:on interference:in intervention:in increase:in reduction:in
  cut:in investment:in membership:in taxation:on visit:to withdrawal:of`);

/** The preposition between the noun of a deed and what it is done to: "strike on", "cut in", else "of". */
export function leadOf(noun: string): string {
  return LEADS.get(noun) ?? "of";
}

const ALONE = new Set(
  `withdrawal departure resignation release recognition extradition annexation disarmament election vote secession
   partition unification reform prosecution pardon impeachment evacuation deportation inspection enrichment
   intervention retreat surrender talks negotiations cooperation mediation denuclearization sanctions taxation
   reconstruction normalization de-escalation compromise escalation disengagement`.split(/\s+/u),
);

/** Whether the noun of a deed tells by itself what is meant. */
export function tellsAlone(noun: string): boolean {
  return ALONE.has(noun);
}

/** The noun of a deed; null for verbs that only carry their object ("hold talks") or have no usual noun. */
export function deedNoun(lemma: string): string | null {
  return NOUNS.get(lemma) ?? null;
}
