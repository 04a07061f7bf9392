/**
 * Words that take a stance: verbs, adjectives and nouns by which somebody is for or against something.
 *
 * Each list names the stance towards the complement as worded; negation and conditions are the rules' matter.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Verbs with an object that is favoured: "backs the plan". */
export const FOR = list(`
  support back favor favour endorse embrace welcome champion advocate promote defend uphold approve accept prefer
  propose recommend seek pursue demand want request require espouse applaud ratify affirm reaffirm pledge honor honour
  adopt preserve protect need stress encourage float hail second`);

/** Verbs with an object that is opposed: "rejects the plan". */
export const AGAINST = list(`
  oppose reject resist block veto denounce condemn criticize criticise blast slam protest dismiss decry spurn rebuff
  repudiate abhor deplore fight dispute contest challenge shun boycott scorn lambaste assail attack deride disavow
  abandon scrap renounce rescind ban prohibit forbid prevent stop halt ignore dislike hate fear`);

/** Verb and preposition: "called for", "insists on", "voted against". */
export const FOR_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  for: list(
    "call push press lobby campaign appeal vote argue plead advocate hope work wait ask fight petition beg agitate",
  ),
  on: list("insist"),
  to: list("agree commit consent accede yield"),
  toward: list("work"),
  towards: list("work"),
  with: list("agree"),
  by: list("stand"),
};
export const AGAINST_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  against: list(
    "warn vote argue fight protest campaign lobby decide speak rally demonstrate caution advise stand come rail",
  ),
  to: list("object"),
  at: list("balk bristle"),
  with: list("disagree"),
  from: list("withdraw pull"),
  off: list("fend"),
};

/** Verbs that tell or wish somebody to do something: "urged X to go"; the deed is favoured. */
export const WISH = list(`
  urge ask tell call press push want encourage implore exhort invite order beg request demand need like expect lobby
  pressure force advise appeal instruct require`);

/** Verbs whose clause ought to be: "demands that X leave", "hopes that". */
export const WISH_CLAUSE = list(
  `demand insist hope propose recommend urge request require wish ask prefer stipulate`,
);

/** Verbs with an infinitive of one's own that is favoured or refused. */
export const WILL =
  list(`want hope wish seek agree offer propose prefer pledge vow promise commit like push demand
  request strive aim ask`);
export const WONT = list(`refuse decline`);

export const WILLING = list(`ready willing prepared eager keen open determined committed happy`);
export const UNWILLING = list(`unwilling reluctant loath hesitant opposed averse`);

/** Predicates that call the subject or clause right or needed, or wrong. */
export const NEEDED = list(`
  necessary important essential vital crucial imperative critical needed indispensable right urgent key appropriate
  licit legitimate justified justifiable obligatory mandatory overdue paramount acceptable reasonable priority
  imperative must need time`);
export const WRONG = list(`
  unacceptable wrong illegal inconceivable unthinkable intolerable mistake error illegitimate unlawful unjust unjustified
  disaster catastrophe outrageous immoral inappropriate counterproductive irresponsible dangerous folly
  nonstarter non-starter unfair impermissible betrayal blunder sham`);

/** What somebody who speaks for a side says that he will not do. */
export const NEVER = list(`
  accept allow tolerate negotiate agree bow yield capitulate surrender recognize recognise sign compromise permit let
  stand abide abandon withdraw return attend participate join talk concede budge support back lift relinquish disarm
  give sit meet retreat stop halt suspend release leave open consider acknowledge stay rest cede hand submit cave rush
  speak engage enter seek`);

/** What must not be, after "can not": acceptance, sufferance, passives are known by their form. */
export const CANNOT = list(`
  accept allow tolerate continue keep permit ignore afford let stand remain stay go expect impose dictate separate
  return talk negotiate have live turn sit wait exclude escape pretend`);

/** Nouns of stance with an owner: "Iran's refusal to", "calls for". */
export const FOR_NOUNS = list(`
  support call demand proposal appeal insistence push bid endorsement advocacy backing desire wish request plea
  preference willingness readiness commitment quest hope pledge`);
export const AGAINST_NOUNS =
  list(`opposition objection rejection refusal resistance condemnation veto criticism
  unwillingness reluctance denunciation hostility protest`);
/** Nouns of those who hold a stance: "opponents of the deal". */
export const FOR_PEOPLE = list(`supporter backer proponent advocate champion defender`);
export const AGAINST_PEOPLE = list(`opponent critic foe enemy skeptic sceptic detractor`);
