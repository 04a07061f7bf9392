/**
 * Irregular forms of English: verbs, nouns, comparatives, clitics; and the stems that take back a silent e or lose a
 * doubled consonant against the suffix rules of `lemma.ts`.
 *
 * Own compilation. Each table is lower case; verbs are `base past participle [more forms]`.
 */

const VERBS = `
be am is are was were been being 's 're 'm ai|have has had having 've 'd|do does did done doing|go goes went gone gon
arise arose arisen|awake awoke awoken|bear bore borne born|beat beat beaten|become became become|begin began begun
bend bent|bet bet|bid bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught
choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|grind ground
grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known
lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain lying|lay laid|light lit
lose lost|make made|mean meant|meet met|mistake mistook mistaken|mow mown|overcome overcame overcome|pay paid
plead pled|prove proven|put put|quit quit|read read|rend rent|rid rid|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said|see saw seen|saw sawed sawn|seek sought|sell sold|send sent|set set|sew sewn|shake shook shaken
shed shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat
slay slew slain|sleep slept|slide slid|sling slung|slit slit|smell smelt|sneak snuck|sow sown|speak spoke spoken
speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split split|spoil spoilt|spread spread
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden
strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|thrive throve|throw threw thrown
thrust thrust|tread trod trodden|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound
wring wrung|write wrote written|die died dying|tie tied tying|vie vied vying|belie belied belying|underlie underlay
underlain underlying|dye dyed dyeing|singe singed singeing|focus focused focuses focusing focussed focussing
bias biased biases biasing|panic panicked panicking|mimic mimicked mimicking|traffic trafficked trafficking
picnic picnicked picnicking|frolic frolicked frolicking|add added adding|err erred erring|egg egged egging
owe owed owing|awe awed|ache ached aching|axe axed axing|age aged aging ageing|use used using|bus bused busing
can ca|will wo 'll|shall sha|canvas canvased|gas gassed gassing|quiz quizzed quizzing|ski skied skiing
taxi taxied taxiing|eye eyed eyeing|hoe hoed hoeing|toe toed toeing|queue queued queueing queuing
sanction sanctioned sanctioning|debut debuted debuting|combat combated combating|die died dies|lie lied lies|tie ties
vie vies|rout routed routing|route routes|tee teed|gon gon|got gotta`;

const NOUNS = `
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|life lives
wife wives|knife knives|leaf leaves|half halves|self selves|elf elves|wolf wolves|thief thieves|shelf shelves
calf calves|loaf loaves|hoof hooves|scarf scarves|wharf wharves|crisis crises|analysis analyses|thesis theses
hypothesis hypotheses|basis bases|oasis oases|diagnosis diagnoses|emphasis emphases|parenthesis parentheses
synthesis syntheses|nemesis nemeses|axis axes|criterion criteria|phenomenon phenomena|alumnus alumni
stimulus stimuli|nucleus nuclei|syllabus syllabi|radius radii|bacterium bacteria|referendum referenda
memorandum memoranda|curriculum curricula|stratum strata|index indices|matrix matrices|appendix appendices
vertex vertices|series series|clothes clothes|regards regards|thanks thanks|goods goods|proceedings proceedings|whereabouts whereabouts|species species|means means|headquarters headquarters|barracks barracks
crossroads crossroads|news news|politics politics|movie movies|tie ties|lie lies|pie pies|die dies|zombie zombies
calorie calories|cookie cookies|prairie prairies|selfie selfies|rookie rookies|hippie hippies|bus buses|gas gases
lens lenses|hero heroes|echo echoes|veto vetoes|tomato tomatoes|potato potatoes|embargo embargoes
mosquito mosquitoes|torpedo torpedoes|cargo cargoes|volcano volcanoes|tornado tornadoes|negro negroes|no noes
quiz quizzes|ache aches|axe axes|headache headaches|cache caches|people people|folk folks|specimen specimens
omen omens|human humans|german germans|roman romans|norman normans|ottoman ottomans|talisman talismans
turkoman turkomans|alias aliases|bias biases|canvas canvases|atlas atlases|christmas christmases
virus viruses|iris irises|tennis tennis|penis penises|chassis chassis|corps corps|rendezvous rendezvous`;

const COMPARATIVES = `
good better best|bad worse worst|far farther farthest further furthest|little littlest|many|much|old elder eldest
severe severer severest|sincere sincerer sincerest|obscure obscurer|safe safer safest|free freer freest|dry drier driest
shy shyer shyest|sly slyer slyest|eager|clever cleverer cleverest|tender tenderer|bitter bitterest|young younger youngest
strange stranger strangest|handsome|remote remoter remotest|polite politer politest|white whiter whitest|late later latest
cute cuter cutest|fierce fiercer fiercest|able abler ablest|large larger largest|rude ruder rudest`;

/** Pronouns, determiners and clitics, whatever their tag. */
const CLOSED = `
not n't nt|i me|he him|they them 'em|we us 's_PRP|a an|of o'|it 't`;

function table(lines: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of lines.trim().split(/[|\n]/u)) {
    const [base, ...forms] = entry.trim().split(/\s+/u);
    for (const form of [base!, ...forms]) if (!found.has(form)) found.set(form, base!);
  }
  return found;
}

export const IRREGULAR_VERBS = table(VERBS);
export const IRREGULAR_NOUNS = table(NOUNS);
export const IRREGULAR_COMPARATIVES = table(COMPARATIVES);
export const CLOSED_WORDS = table(CLOSED);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Stems (the form less -ed, -ing) that end in a silent e although no rule of `lemma.ts` says so. */
export const SILENT_E = words(`
breath bath cloth loath sooth seeth writh lath teeth scath invit unit cit writ excit recit ignit incit reunit bit
expedit spit vot not quot promot devot denot connot complet delet compet deplet past tast wast hast bast
ignor explor restor stor scor deplor ador implor snor bor cor gor underscor interfer adher persever rever coher
interven conven reconven contraven superven scal stal exhal inhal whal  plung loung expung fring cring hing
ting infring impingl  bing  ting  unhing imping postpon condon aton clon ton phon hon zon
ston dethron telephon inton dron tun prun attun fortun hop cop grop slop elop mop rop scop typ dup wip swip pip strip
grip gap shap escap rap tap scrap drap reshap blam nam fram tam gam flam renam inflam defam sham tim chim prim com
overcom becom welcom assum resum consum presum fum exhum costum perfum plum subsum schem them prob glob disrob
describ prescrib brib inscrib subscrib ascrib imbib transcrib chaf straf vagu vogu recogniz centr theatr massacr
lur pric piec forc exil til revil profil  provok tub cub dismantl wrestl bustl hustl ey nois pois pleas
allegi massag triag aveng reveng challeng scaveng chang exchang arrang rearrang rang estrang derang interchang
orang mang  conced preced imped reced interced seced acced supersed extradit nicknam surnam renam wan bal  purchas impos confus refus advis promis practis premis compromis`);

/** Stems that stand although a rule of `lemma.ts` would add an e. */
export const NO_E = words(`
combat format develop gallop wallop scallop envelop kidnap worship gossip program victim custom blossom fathom
accustom pencil council evil collar pillar altar murmur sulfur pivot pilot ballot debut cabin coffin ruin
orphan human assassin bargain focus bias canvas atlas chorus bonus bid skid shed wed embed scan ban
toboggan caravan slogan ransom problem redeem esteem veil unveil`);

/** Verbs in -l that double it before a suffix in British or any spelling: "controlled", "travelled". */
export const DOUBLED_L = words(`
control compel expel propel cancel travel rebel patrol label quarrel fuel signal counsel model marvel repel excel
dispel level channel equal rival total tunnel dial impel initial shovel funnel
panel parcel pedal unravel grovel dishevel libel duel jewel annul extol cavil pencil spiral trial refuel remodel`);
