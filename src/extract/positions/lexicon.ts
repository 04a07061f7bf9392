/**
 * Words that take a stance: verbs, adjectives and nouns by which somebody is for or against something.
 *
 * Each list names the stance towards the complement as worded; negation and conditions are the rules' matter.
 */
import { wordSet } from "../word-set.js";

/** Verbs with an object that is favoured: "backs the plan". */
export const FOR = wordSet(`
  support back favor favour endorse embrace welcome champion advocate promote defend uphold accept prefer propose
  recommend seek pursue demand want affirm reaffirm espouse second`);

/** Verbs with an object that is opposed: "rejects the plan". */
export const AGAINST = wordSet(`
  oppose reject resist veto denounce condemn criticize criticise blast slam protest decry spurn repudiate deplore
  disavow rebuff deride lambaste disapprove`);

/** Verbs that may show a stance as well as a deed: weighed lower. */
export const FOR_WEAK =
  wordSet(`approve adopt protect require need encourage pledge honor honour float preserve ratify hail request
  stress achieve secure promise offer plan negotiate pursue push explore consider celebrate join sign like expect claim applaud praise secure unveil present urge launch restore protect keep maintain`);
export const AGAINST_WEAK =
  wordSet(`abandon stop halt dismiss attack fight fear hate dislike ban prevent block dispute rescind scrap
  contest challenge shun boycott assail renounce cancel postpone delay end blame doubt question break leave quit violate
  undermine threaten avoid overturn repeal undo reverse kill sink derail scuttle lament regret mourn question ridicule mock
  downplay curb limit discourage thwart foil`);

/** Verb and preposition: "called for", "insists on", "voted against". */
export const FOR_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  for: wordSet(
    "call push press lobby campaign appeal vote argue plead advocate hope wait petition vouch opt",
  ),
  on: wordSet("insist"),
};
export const AGAINST_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  against: wordSet(
    "warn vote argue protest campaign lobby decide speak rally demonstrate caution advise rail",
  ),
  to: wordSet("object oppose"),
  at: wordSet("balk"),
  of: wordSet("disapprove"),
  from: wordSet("shy"),
};

export const FOR_WITH_WEAK: Readonly<Record<string, ReadonlySet<string>>> = {
  for: wordSet("ask work fight look aim"),
  to: wordSet("agree commit consent accede yield return"),
  toward: wordSet("work move"),
  towards: wordSet("work move"),
  with: wordSet("agree"),
  by: wordSet("stand"),
  of: wordSet("approve"),
  behind: wordSet("stand rally get"),
  in: wordSet("believe join"),
  on: wordSet("decide agree"),
};
export const AGAINST_WITH_WEAK: Readonly<Record<string, ReadonlySet<string>>> = {
  against: wordSet("stand fight come act"),
  at: wordSet("bristle"),
  with: wordSet("disagree"),
  from: wordSet("withdraw pull back"),
  of: wordSet("pull get"),
  off: wordSet("fend"),
  to: wordSet("bow"),
  over: wordSet("protest complain"),
  about: wordSet("complain worry fret"),
};

/** Verbs that tell or wish somebody to do something: "urged X to go"; the deed is favoured. */
export const WISH = wordSet(`
  urge ask call press push want encourage implore exhort beg request demand pressure pressurise lobby advise appeal plead`);

export const WISH_WEAK = wordSet(
  `order expect invite force persuade convince get allow need tell warn help enable permit`,
);

/** Verbs whose clause ought to be: "demands that X leave", "hopes that". */
export const WISH_CLAUSE = wordSet(`
  demand insist hope propose recommend urge request require wish prefer stipulate`);

/** Verbs with an infinitive of one's own that is favoured or refused. */
export const WILL = wordSet(`
  want hope wish prefer like demand request`);
export const WILL_WEAK =
  wordSet(`seek agree promise commit push aim vow pledge offer propose plan intend strive decide choose try
  threaten work`);
export const WONT = wordSet(`
  refuse`);

export const WONT_WEAK = wordSet(`decline fail hesitate`);

export const WILLING = wordSet(`
  willing prepared eager open`);
export const WILLING_WEAK = wordSet(`ready determined keen committed happy reluctant hesitant likely able`);
export const UNWILLING = wordSet(`
  unwilling loath opposed averse`);

/** Verbs and nouns of asking: what was not asked for is no position. */
export const ASKING = wordSet(`
  demand seek request ask call push press urge propose recommend insist appeal lobby petition plead pursue`);

/** Verbs of judging somebody: "criticized her for signing it". */
export const BLAME = wordSet(`
  criticize criticise condemn denounce accuse blame fault slam blast rebuke chide attack assail lambaste castigate
  admonish berate reprimand`);
export const PRAISE = wordSet(`praise commend applaud thank laud congratulate credit salute hail`);

/** What pleases or displeases somebody: "the launch alarmed Tokyo", "was angered by the vote". */
export const PLEASES = wordSet(`please satisfy reassure encourage hearten delight`);
export const DISPLEASES = wordSet(`
  alarm anger infuriate worry upset outrage irritate disappoint concern frustrate enrage dismay unsettle offend irk
  displease unnerve rankle annoy incense disturb trouble`);
export const PLEASED = wordSet(`
  supportive glad happy pleased satisfied hopeful grateful enthusiastic receptive keen eager`);
export const DISPLEASED = wordSet(`
  skeptical sceptical critical wary suspicious disappointed alarmed angry concerned worried unhappy furious dismayed
  outraged upset mistrustful distrustful fearful afraid dismissive uneasy frustrated doubtful leery dissatisfied hostile
  unconvinced nervous`);

/** Nouns of the side one is on: "in favour of", "in opposition to", "on board with". */
export const SIDES_FOR = wordSet(`favor favour support defense defence board agreement`);
export const SIDES_AGAINST = wordSet(`opposition protest disagreement`);

/** Predicates that call the subject or clause right or needed, or wrong. */
export const NEEDED = wordSet(`
  necessary important essential vital crucial imperative critical needed indispensable right urgent key appropriate
  licit legitimate justified justifiable obligatory mandatory overdue paramount acceptable reasonable priority
  imperative must need time`);
export const WRONG = wordSet(`
  unacceptable wrong illegal inconceivable unthinkable intolerable mistake error illegitimate unlawful unjust unjustified
  disaster catastrophe outrageous immoral inappropriate counterproductive irresponsible dangerous folly
  nonstarter non-starter unfair impermissible betrayal blunder sham`);

/** What a thing does that is held against it, or for it: "the deal rewards aggression". */
export const BAD_EFFECTS = wordSet(`
  undermine threaten endanger jeopardize jeopardise harm hurt damage destroy reward embolden encourage violate fail
  weaken worsen distance derail provoke destabilize destabilise betray legitimize legitimise prolong imperil
  risk breach contravene complicate hinder hamper impede poison end die pave`);
export const GOOD_EFFECTS = wordSet(`
  help strengthen advance ensure guarantee benefit promote prevent improve save bring serve contribute protect deserve
  make work`);
export const BAD_QUALITIES = wordSet(`
  high low bad weak late dead insufficient inadequate impossible useless pointless unrealistic unworkable incompatible
  premature harmful disappointing unfortunate regrettable shameful ridiculous absurd provocative unhelpful meaningless
  worthless ineffective unconstitutional flawed naive terrible horrible disgraceful`);

/** Names that call a thing wrong: "a bad deal", "a sham"; with "called", "labelled", "described as". */
export const BAD_NAMES =
  wordSet(`bad terrible horrible awful weak flawed one-sided unfair immoral disgraceful disrespectful sham farce charade
  capitulation surrender appeasement provocation aggression blackmail illegal unacceptable unjust unjustified outrageous
  dangerous mistake disaster betrayal unhelpful unconstitutional invalid ridiculous insane`);

/** Names that call a thing right: "a great deal", "a step forward". */
export const GOOD_NAMES =
  wordSet(`good great historic important necessary positive welcome excellent fair just wise vital essential crucial
  right legitimate constructive breakthrough success opportunity chance victory triumph milestone priority`);

/** What somebody who speaks for a side says that he will not do. */
export const NEVER = wordSet(`
  accept allow tolerate negotiate agree bow yield capitulate surrender recognize recognise sign compromise permit let
  stand abide abandon withdraw return attend participate join talk concede budge support back lift relinquish disarm
  give sit meet retreat stop halt suspend release leave open consider acknowledge stay rest cede hand submit cave rush
  speak engage enter seek`);

/** What must not be, after "can not": acceptance, sufferance, passives are known by their form. */
export const CANNOT = wordSet(`
  accept allow tolerate continue keep permit ignore afford let stand remain stay go expect impose dictate separate
  return talk negotiate have live turn sit wait exclude escape pretend`);

/** Nouns of stance with an owner: "Iran's refusal to", "calls for". */
export const FOR_NOUNS = wordSet(`
  support call demand proposal appeal insistence push bid endorsement advocacy backing desire wish request plea
  preference willingness readiness commitment quest hope pledge`);
export const AGAINST_NOUNS =
  wordSet(`opposition objection rejection refusal resistance condemnation veto criticism
  unwillingness reluctance denunciation hostility protest`);
export const FOR_NOUNS_WEAK =
  wordSet(`plan effort ambition aim goal interest objective attempt offer promise campaign vow threat need
  position request drive intention bill motion strategy insistence eagerness openness condition move`);
export const AGAINST_NOUNS_WEAK =
  wordSet(`concern fear anger worry doubt skepticism complaint warning pushback outrage frustration
  ban boycott fight dispute`);
/** Nouns of those who hold a stance: "opponents of the deal". */
export const FOR_PEOPLE = wordSet(`supporter backer proponent advocate champion defender`);
export const AGAINST_PEOPLE = wordSet(`opponent critic foe enemy skeptic sceptic detractor`);
