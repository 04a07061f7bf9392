/**
 * Words of attribution: verbs, nouns and adjectives by which words, beliefs, intentions and feelings are laid to
 * somebody, with the attitude and the shape of content that each may take.
 *
 * Classes after the cue lexicons of PARC 3 and the reporting verbs of Quirk et al. 16.31, enlarged by hand.
 */
import type { Attitude } from "../../record/record.js";
import { wordSet } from "../word-set.js";

/** Verbs of saying that take a that-clause or a quotation. */
export const SAY = wordSet(`
  say tell add state declare announce assert claim contend argue maintain insist allege report note observe remark
  comment explain write tweet reply respond answer retort counter warn caution predict forecast estimate stress
  emphasize emphasise underline underscore highlight reiterate repeat affirm reaffirm confirm deny acknowledge admit
  concede confess disclose reveal suggest hint imply indicate signal testify swear vow pledge promise threaten
  complain lament protest object quip joke conclude recall recount relate mention point continue ask wonder inquire
  urge demand propose recommend advise call shout yell chant cry exclaim whisper mutter murmur blog post tout boast
  brag preach proclaim pronounce rule find show charge accuse concur agree inform notify remind assure reassure
  brief advise persuade convince describe define specify clarify elaborate detail outline summarize summarise
  interject chime scoff sneer snap fume gush rave thunder intone muse venture volunteer opine posit postulate
  speculate theorize theorise surmise editorialize rejoin request plead implore beg beseech appeal exhort order
  instruct command decree stipulate record document establish demonstrate illustrate communicate convey relay
  express voice attest certify vouch guarantee submit tell dispute refute rebut question challenge cite quote`);

/** Verbs of saying that a bare noun phrase may follow as content. */
export const SAY_NP = wordSet(`
  announce deny claim allege reveal disclose outline detail propose unveil confirm report admit acknowledge promise
  pledge offer cite mention voice express describe explain reiterate declare predict threaten dispute recount`);

/** Verbs that say something of somebody: "accused X of", "criticized X for", "called X a traitor". */
export const BLAME =
  wordSet(`accuse criticize criticise blame condemn denounce slam blast chide fault praise commend laud
  applaud thank credit attack rebuke reprimand castigate decry deride ridicule mock hail charge chastise scold
  lambaste assail excoriate berate admonish congratulate fault salute`);

/** Verbs whose object and complement are the content: "called it a mistake", "described them as rebels". */
export const LABEL =
  wordSet(`call describe label brand dub term characterize characterise portray depict denounce dismiss
  hail condemn define compare declare pronounce deem consider regard view see cast paint interpret treat`);

export const BELIEF = wordSet(`
  believe think know doubt suspect assume presume suppose consider regard view see deem judge reckon guess imagine
  expect foresee anticipate understand realize realise recognize recognise conclude decide assess feel figure
  perceive conclude accept trust hold envision envisage calculate determine learn discover remember forget
  disbelieve presuppose interpret attribute`);

export const INTENTION = wordSet(`
  want intend plan aim seek hope wish desire mean decide resolve vow pledge promise threaten refuse agree choose
  prefer propose offer consider contemplate strive aspire try vow determine decline long yearn wait`);

export const FEELING = wordSet(`
  fear worry hope regret resent lament mourn rejoice like love hate dislike fret dread despair wish appreciate
  welcome anger infuriate alarm frustrate bristle feel rue grieve relish enjoy`);

/** Verbs with an infinitive as content: intentions and commitments. */
export const TO_INTENTION = wordSet(`plan intend want aim hope wish desire prefer mean vow`);
export const TO_SPEECH = wordSet(`vow pledge promise threaten claim swear offer propose`);

/** Verbs that tell somebody to do something: the content is "Y to do". */
export const TO_OBJECT =
  wordSet(`urge ask order tell call press advise warn beg implore exhort command instruct invite request appeal
  want plead require remind entreat demand`);

/** Adjectives with an infinitive: "is ready to", "is determined to". */
export const TO_ADJECTIVE = wordSet(`
  ready willing determined eager keen unwilling reluctant prepared anxious desperate resolved set hesitant loath
  committed intent bent inclined happy open`);

/** Adjectives with a that-clause or "about": "is confident that", "was concerned about". */
export const THAT_ADJECTIVE = wordSet(`
  confident certain sure convinced optimistic pessimistic hopeful doubtful skeptical sceptical worried concerned
  afraid fearful alarmed adamant aware glad happy pleased disappointed sorry angry furious upset frustrated clear
  firm proud grateful wary dismayed outraged unhappy uncertain unsure unconvinced suspicious`);

/** Verbs of the impersonal passive: "is expected to", "is seen as". */
export const PASSIVE = wordSet(`
  expect believe think consider say report see view regard know suspect rumor rumour allege deem presume assume
  understand estimate feel perceive fear hope predict claim`);

/** Adverbs of hearsay. */
export const HEARSAY = wordSet(`reportedly allegedly supposedly purportedly`);

/** Nouns with a that-clause, "of" or an infinitive, and their attitude. */
const NOUNS: Readonly<Record<Attitude, ReadonlySet<string>>> = {
  speech:
    wordSet(`claim statement announcement warning assertion allegation accusation report rumor rumour suggestion
    contention insistence argument declaration charge complaint admission acknowledgment acknowledgement denial promise
    pledge vow threat assurance remark comment message word call demand request proposal appeal testimony finding
    prediction confirmation revelation news speculation advice criticism condition ultimatum offer
    guarantee reassurance commitment plea reminder hint indication explanation position ruling verdict confession
    boast protest objection notice`),
  belief:
    wordSet(`belief view assumption notion opinion conviction expectation idea suspicion doubt impression
    perception conclusion assessment recognition understanding judgment judgement realization theory
    thinking presumption certainty skepticism scepticism estimate`),
  intention:
    wordSet(`plan intention desire ambition aim goal objective intent willingness readiness determination
    wish reluctance eagerness resolve strategy interest openness aspiration unwillingness`),
  feeling:
    wordSet(`hope fear concern worry anxiety anger frustration outrage regret alarm dismay disappointment
    confidence optimism pessimism unease satisfaction gratitude sadness fury`),
};

/** The attitude of a cue noun; null for other nouns. */
export function nounAttitude(lemma: string): Attitude | null {
  for (const attitude of ["speech", "belief", "intention", "feeling"] as const) {
    if (NOUNS[attitude].has(lemma)) return attitude;
  }
  return null;
}

const ONLY_FEELING =
  wordSet(`fear worry regret resent mourn rejoice like love hate dislike fret dread despair appreciate
  anger infuriate alarm frustrate bristle rue grieve relish concerned worried afraid fearful alarmed glad pleased
  disappointed sorry angry furious upset frustrated proud grateful dismayed outraged unhappy hopeful
  optimistic pessimistic hope`);
const ONLY_INTENTION =
  wordSet(`want intend plan aim seek wish desire prefer aspire strive ready willing determined eager
  keen unwilling reluctant prepared anxious desperate resolved hesitant committed inclined`);
const ONLY_BELIEF =
  wordSet(`believe think know doubt suspect assume presume suppose consider regard view see deem judge
  reckon guess imagine expect foresee anticipate understand realize realise recognize recognise assess perceive
  envision envisage learn confident certain sure convinced doubtful skeptical sceptical aware unsure uncertain
  conclude interpret attribute`);

/**
 * The attitude of a cue by its lemma and the shape of its content: "vow" and "promise" are speech, "hope to" is
 * feeling before a clause and intention before an infinitive.
 */
export function cueAttitude(lemma: string, infinitive: boolean): Attitude {
  if (lemma === "hope" && infinitive) return "intention";
  if (lemma === "decide" || lemma === "mean" || lemma === "refuse")
    return infinitive ? "intention" : "belief";
  if (ONLY_INTENTION.has(lemma)) return "intention";
  if (ONLY_FEELING.has(lemma)) return "feeling";
  if (ONLY_BELIEF.has(lemma)) return "belief";
  return nounAttitude(lemma) && !SAY.has(lemma) ? nounAttitude(lemma)! : "speech";
}

/** Whether a verb's that-clause or quotation is laid to its subject. */
export function takesClause(lemma: string): boolean {
  return SAY.has(lemma) || BELIEF.has(lemma) || FEELING.has(lemma);
}

/** Verbs of finding and showing: their clause is a statement of somebody or of a document, not of a thing or deed. */
export const SHOWING =
  wordSet(`show suggest mean indicate signal demonstrate imply establish reveal prove illustrate highlight add
  find tell underline underscore confirm`);

/** Verbs of knowing and seeing, whose clause is seldom laid to somebody as his view. */
export const SEEING =
  wordSet(`see know decide understand determine learn remember forget realize realise discover find
  recall figure hear`);

/** Documents: what they say is said. */
export const DOCUMENTS =
  wordSet(`poll report study survey statement letter memo document cable article paper message tweet book
  analysis communique communiqué declaration text note transcript resolution post editorial indictment lawsuit filing
  complaint brief release website headline story account intelligence record summary memorandum
  newspaper magazine agency broadcaster assessment draft email leak`);
