/**
 * Persons with an office as entries: all their names, and surnames for those whom papers call by the surname alone.
 * A surname that is a common word, a state or a capital leads to nobody, save where `curated/names.csv` says so.
 */
import { normalName } from "../src/knowledge/normal.js";
import { groupBy } from "./group.js";
import type { Entry, SenseLetter, Tenure } from "./model.js";
import { isLatin, surnamesOf } from "./people.js";
import type { Registry } from "./registry.js";

const NOTABLE =
  /^(president|prime-minister|monarch|supreme-leader|foreign-minister|defence-minister|vice-president|deputy-prime-minister|deputy-foreign-minister|security-adviser|un-ambassador|spokesperson|secretary-general|high-representative|pope|crown-prince|chief-negotiator|finance-minister|interior-minister|military-chief|speaker|ambassador-to united states|envoy.*)$/;

const COMMON = new Set(
  (
    "talks spring march april may june july august summer winter autumn monday friday sunday north south east west day " +
    "week year english french german irish scott king prince queen pope bishop cook baker miller smith carter hunter " +
    "fisher forest woods wood hill hills stone rock field fields rivers brook lake banks bank street church park green " +
    "white black brown gray grey young old long short little small strong power price rice bush straw case page war " +
    "peace law house hall ford moon sun star ban bell ball bird fox wolf lamb bull swan drake fish love hope grace joy " +
    "faith best good rich poor noble major general marshall judge sheriff mayor senator minister rose flowers snow " +
    "frost storm gale rain cloud hale dole reid read ross hague sharp keen bond cash money gold silver steel cotton " +
    "singer speaker official leader chief guard post times journal state states union united nations people party " +
    "press news media group force forces army navy air sea water fire free friend foe may can will shall must said " +
    "says say for the and but not all any each one two three ten son man men women child children ho he she they we " +
    "an no so do to of in on at by go us it is be am me my as if or up who what when where why how here there now " +
    "then than that this these those home land city town country world earth talk deal pact plan offer call right " +
    "left back front side end start stop set put get got take took make made give gave keep kept hold held lead led " +
    "meeting summit visit round session conference council committee congress assembly parliament cabinet government " +
    "hard easy fast slow late early first last next new high low deep wide open close near far big great grand real " +
    "true false sure safe secure save aid help work job trade oil gas bar cross lord lady sir duke earl count baron " +
    "knight page porter potter mason cooper turner walker archer butler carpenter shepherd parker palmer fowler " +
    "crown temple moss reed berry cherry plum apple olive rice wheat corn barley mills bridges towers wells pool ponds " +
    "burns cole day dean dell dove finch hawk hays heath holly ivy jade jewel key lane lee lion lodge lynch mars mead " +
    "moore nash nice nickel noon oak pace paine park payne peach pearl penny pepper pike pine pitt pond pope powers " +
    "prior proud pryor quick race ray rush sage sand savage seal sea self senior silk skinner sole south spears spring " +
    "square stout summers swift tang tiger tower trump-card tune vale vice walls ward waters weeks wild wills winter " +
    "wise worth yard york islam allah sheikh shah khan haji imam emir sultan shaikh syed singh prasad begum ali " +
    "mohammed ahmed hassan hussein abdullah ibrahim ismail khalil saleh omar ahmad mohamed mohammad muhammad abbas " +
    "president you some don region al story won tax let win fall co saw parts wall nor lower struck lose camps crime " +
    "tone note stock bin donald vital mark guy drew bias grave shape roll brink marks hunt grant minor major more most " +
    "less many much such very too out over off down again once only own same other another every both few while until " +
    "after before since about against between through during under above below up re ve ll mr mrs ms dr gen col sgt " +
    "john michael frank benjamin david george james robert paul peter thomas martin daniel simon forget parent bold " +
    "tea spies blah ly store slim chambers holy hung tiny junior jihad la oral sow garner craft " +
    "chad jordan georgia israel paris london victoria santiago francis alexander"
  ).split(" "),
);
const word = (key: string): boolean => COMMON.has(key) || /^\d/.test(key);

function surnameSenses(
  spellings: readonly string[],
  of: string,
  taken: ReadonlySet<string>,
): (readonly [SenseLetter, string])[] {
  const found = new Set(spellings.flatMap((n) => surnamesOf(n, of)));
  return [...found].filter((s) => !word(s) && !taken.has(s)).map((s) => ["s", s] as const);
}

const TITLES: Readonly<Record<string, readonly string[]>> = {
  president: ["President"],
  "prime-minister": ["Prime Minister", "Premier"],
  "foreign-minister": ["Foreign Minister"],
  "defence-minister": ["Defense Minister", "Defence Minister"],
};

/** "President Lee", "Prime Minister May": surnames that are common words count after the title. */
function titledNames(name: string, terms: readonly Tenure[]): (readonly [SenseLetter, string])[] {
  const surnames = surnamesOf(name, terms[0]!.of).filter((s) => COMMON.has(s));
  const titles = new Set(terms.flatMap((t) => (t.of.startsWith("state/") ? (TITLES[t.key] ?? []) : [])));
  return surnames.flatMap((s) => [...titles].map((t) => ["a", `${t} ${s}`] as const));
}

/** Entries for the persons of a registry who hold or held an office. */
export function personEntries(
  registry: Registry,
  tenures: readonly Tenure[],
  places: ReadonlySet<string>,
  called: ReadonlyMap<string, readonly string[]>,
): Entry[] {
  const held = groupBy(tenures, (t) => t.person);
  return registry
    .all()
    .filter((p) => held.has(p.id))
    .map((p) => {
      const terms = held.get(p.id)!;
      const notable = terms.some(
        (t) => (NOTABLE.test(t.key) || t.source === "curated") && (t.to || "9") > "1945",
      );
      const spellings = [...p.aliases].filter((a) => isLatin(a) && normalName(a).includes(" "));
      const own = (called.get(p.id) ?? []).map((s) => ["s", s] as const);
      const surnames = notable ? surnameSenses([p.name, ...spellings.slice(0, 6)], terms[0]!.of, places) : [];
      const single = normalName(p.name).includes(" ") ? [] : ([["n", p.name]] as const);
      return {
        id: p.id,
        name: p.name,
        kind: "person" as const,
        actsFor: [],
        ids: p.ids,
        source: p.source,
        notable,
        gender: p.gender,
        names: [
          ...spellings.map((n) => [n === p.name ? "n" : "a", n] as const),
          ...single,
          ...own,
          ...surnames,
          ...(notable ? titledNames(p.name, terms) : []),
        ],
      };
    });
}
