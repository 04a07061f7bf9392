/**
 * Nouns that name somebody who acts, by what they do to the question "who is meant".
 *
 * Enters a lemma; leaves its class, or null for nouns that are no actors. A class tells which kind of actor a phrase
 * makes and whether its owner ("Russian", "of the ministry") is whom it acts for. Classes follow the actor types of
 * PLOVER and CAMEO and the kinds of the record.
 */
export type NounClass =
  | "government" // stands for the state that owns it
  | "country" // stands for a state told before
  | "body" // an organ, acts for its owner
  | "assembly" // a parliament or council, acts for nobody
  | "force" // troops and services, act for their owner
  | "office" // one who acts for the owner: minister, envoy, official
  | "member" // of a parliament or party: acts for a party at most
  | "person" // a private person or expert, acts for nobody
  | "leader" // head of a state, group or body
  | "armed"
  | "opposition"
  | "party"
  | "people"
  | "group" // any group; kind by its modifiers
  | "alliance"
  | "media"
  | "company"
  | "document" // speaks for its issuer
  | "side"; // "both sides", "the parties"

const CLASSES: Readonly<Record<NounClass, string>> = {
  government: "government regime administration authorities leadership junta",
  country: "country nation state kingdom republic neighbor neighbour",
  body:
    "ministry embassy consulate department agency office bureau mission secretariat commission directorate " +
    "chancellery presidency treasury intelligence delegation team cabinet court tribunal committee authority " +
    "watchdog police prosecution",
  assembly: "parliament congress senate house council assembly legislature knesset majlis duma bundestag",
  force:
    "troops troop soldier army military navy force airforce guard commando marine paratrooper warplane jet " +
    "helicopter warship sailor coastguard gendarmerie servicemember personnel serviceman cavalry sniper peacekeeper",
  office:
    "official minister spokesman spokeswoman spokesperson diplomat envoy ambassador negotiator secretary adviser " +
    "advisor aide representative deputy prosecutor commander general colonel admiral officer counterpart emissary " +
    "mediator governor mayor consul attache delegate undersecretary inspector monitor observer bureaucrat staffer " +
    "staff policeman lieutenant major captain judge chief chairman chairwoman chair director coordinator strategist " +
    "operative member agent technocrat functionary facilitator ombudsman rapporteur commissioner interlocutor attorney " +
    "policymaker lawyer chargé",
  member:
    "senator congressman congresswoman lawmaker legislator parliamentarian mp politician " +
    "backbencher candidate nominee contender",
  person:
    "analyst expert professor scholar researcher historian economist author journalist reporter critic " +
    "activist campaigner dissident resident survivor victim witness relative father mother son " +
    "daughter brother sister wife husband widow man woman boy girl teacher doctor businessman banker " +
    "citizen voter scientist engineer worker farmer student priest bishop cardinal cleric imam rabbi veteran " +
    "contractor insider source individual somebody someone person defector physician nurse columnist pollster " +
    "specialist academic fellow advocate skeptic sceptic proponent supporter detractor opponent driver shopkeeper " +
    "trader merchant friend colleague predecessor successor hardliner moderate conservative liberal " +
    "intermediary participant hostage prisoner detainee captive inmate gunman attacker assailant bomber hijacker suspect dealer",
  leader:
    "president premier leader chancellor king queen monarch emir sheikh prince princess ruler dictator strongman " +
    "sultan emperor ayatollah taoiseach head boss secretary-general pope pontiff tsar",
  armed:
    "rebel militant insurgent fighter militia militiaman guerrilla terrorist jihadist separatist extremist faction " +
    "paramilitary mercenary warlord islamist gunmen combatant mujahideen brigade partisan pirate",
  opposition: "opposition",
  party: "party bloc caucus republican democrat tory socialist communist labour gop movement",
  people:
    "people protester demonstrator refugee migrant civilian crowd public population family villager " +
    "exile expatriate community minority tribe clan mourner rioter marcher striker displaced settler asylum-seeker " +
    "inhabitant local constituent electorate evacuee returnee citizenry child folk pilgrim worshipper",
  group:
    "group organization organisation body association union network federation foundation institute charity ngo " +
    "society league cartel syndicate consortium panel club",
  alliance: "ally power partner alliance coalition signatory quartet guarantor sponsor backer donor",
  media: "newspaper magazine media outlet broadcaster press tabloid",
  company:
    "company firm corporation bank manufacturer automaker carmaker airline refiner conglomerate industry business board",
  document:
    "statement communique communiqué report declaration letter document memo note tweet post speech article study " +
    "poll survey transcript text draft resolution editorial dispatch comment remark word reaction analysis research " +
    "book memoir cable op-ed dossier plan proposal program yearbook review finding treaty interview leak",
  side: "side",
};

const BY_LEMMA: ReadonlyMap<string, NounClass> = new Map(
  (Object.entries(CLASSES) as [NounClass, string][]).flatMap(([group, words]) =>
    words.split(" ").map((word) => [word, group] as const),
  ),
);

/** Lemmas that a tagger leaves in other forms than the lexicon has. */
const FORMS: Readonly<Record<string, string>> = {
  spokesmen: "spokesman",
  spokeswomen: "spokeswoman",
  men: "man",
  women: "woman",
  children: "child",
  allies: "ally",
  parties: "party",
  countries: "country",
  ministries: "ministry",
  militias: "militia",
  authority: "authority",
};

/** Nouns that name actors in the plural only: "world powers", not "came to power". */
const PLURAL_ONLY = new Set(
  "power local conservative liberal moderate fellow sponsor major folk driver".split(" "),
);

const memory = new Map<string, NounClass | null>();

/** The class of a noun by its lemma and form as written; null for nouns that name no actor. */
export function nounClass(lemma: string, written: string): NounClass | null {
  const key = `${lemma} ${written}`;
  const told = memory.get(key);
  if (told !== undefined) return told;
  const found = classOf(lemma, written);
  memory.set(key, found);
  return found;
}

/** Names of parties, which are common nouns in small letters: "labour", "conservatives". */
const CAPITALS_ONLY = new Set("labour democrat republican tory gop".split(" "));

function classOf(lemma: string, written: string): NounClass | null {
  const lower = written.toLowerCase();
  if (lower === "authorities") return "government";
  if (PLURAL_ONLY.has(lower)) return null;
  if (CAPITALS_ONLY.has(lemma) && written === lower) return null;
  const known = BY_LEMMA.get(lower) ?? BY_LEMMA.get(lemma) ?? BY_LEMMA.get(FORMS[lower] ?? "");
  if (known) return known;
  if (/^(ex-|vice-|co-)/.test(lower))
    return classOf(lower.replace(/^[a-z]+-/, ""), lower.replace(/^[a-z]+-/, ""));
  return BY_LEMMA.get(lower.replace(/s$/, "")) ?? null;
}

/** Classes whose members act for whoever owns them. */
export function actsForOwner(group: NounClass): boolean {
  return ["body", "force", "office", "leader"].includes(group);
}

/** Words for one of many: "thousands of refugees", "a group of rebels", "one of the negotiators". */
export const PARTITIVES: ReadonlySet<string> = new Set(
  (
    "thousand hundred dozen million score number group member majority minority handful many some several few most " +
    "one two three four five six seven eight nine ten both all half any none rest host range array crowd band " +
    "coalition team delegation mass wave stream tens pair couple other each either neither lot chorus"
  ).split(" "),
);

/** Words that stand alone for people who are not named: "many say", "others fear". */
export const INDEFINITES: ReadonlySet<string> = new Set(
  "many some others several few most both other none everyone everybody nobody anybody anyone someone somebody one".split(
    " ",
  ),
);

/** Words that take an office away from its holder. */
export const FORMER: ReadonlySet<string> = new Set(
  "former ex late then-former onetime one-time ousted retired erstwhile ex-president deposed ousted would-be nominee elect".split(
    " ",
  ),
);
