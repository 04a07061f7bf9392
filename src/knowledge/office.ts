/**
 * Titles of offices: "Minister for Foreign Affairs", "foreign secretary", "secretary of state" (of the United States)
 * are one office. What enters is a title as written and the state or body it is of; what leaves is the office's key,
 * by which `data/offices.tsv` is sorted. Titles that are no known office keep their words as the key.
 */
import { normalName } from "./normal.js";

interface Form {
  readonly form: RegExp;
  readonly key: string;
}

/** Offices whose words depend on the state: tried before the general forms. */
const OF_STATE: Readonly<Record<string, readonly Form[]>> = {
  "state/USA": [
    { form: /^(us |american |united states )?secretary of state$/, key: "foreign-minister" },
    { form: /^(us )?deputy secretary of state$/, key: "deputy-foreign-minister" },
    { form: /^(us )?attorney general$/, key: "justice-minister" },
    { form: /^homeland security secretary$|^secretary of homeland security$/, key: "interior-minister" },
  ],
  "state/VAT": [
    { form: /^(cardinal )?secretary of state$/, key: "prime-minister" },
    { form: /^secretary for relations with states$/, key: "foreign-minister" },
  ],
  "state/IND": [{ form: /^foreign secretary( civil servant)?$/, key: "foreign-secretary" }],
  "state/BGD": [{ form: /^foreign secretary$/, key: "foreign-secretary" }],
  "state/LKA": [{ form: /^foreign secretary$/, key: "foreign-secretary" }],
  "state/PAK": [{ form: /^foreign secretary$/, key: "foreign-secretary" }],
  "state/ZAF": [
    {
      form: /^(minister of )?international relations( and cooperation)?( minister)?$/,
      key: "foreign-minister",
    },
  ],
  "state/AUT": [
    {
      form: /^(federal )?minister (of|for) european( integration)? and (international|foreign) affairs$/,
      key: "foreign-minister",
    },
  ],
  "state/GBR": [
    { form: /^chancellor( of the exchequer)?$/, key: "finance-minister" },
    { form: /^(secretary of state for )?(the )?home department$|^home secretary$/, key: "interior-minister" },
  ],
};

const FORMS: readonly Form[] = [
  { form: /^director general( of the iaea)?$/, key: "director-general" },
  {
    form: /^high commissioner( for (human rights|refugees))?$|^(human rights|refugee|rights) chief$/,
    key: "high-commissioner",
  },
  {
    form: /^chair(man|woman|person)?( of the african union commission| of the presidential council)?$/,
    key: "chairperson",
  },
  {
    form: /^((state |federal )?president|presidency)( of (the )?(islamic |federal |arab |state |democratic )*(republic|state|union|nation|regency council|state affairs( commission)?|provisional government|transitional council))?$/,
    key: "president",
  },
  {
    form: /^(prime minister|premier|chancellor|federal chancellor|taoiseach|president of the (council of ministers|government)|(chairman|head|president) of the (council of ministers|cabinet of ministers( prime minister)?|government|cabinet)|premier of the (state council|cabinet)|state counsellor|state counselor)$/,
    key: "prime-minister",
  },
  {
    form: /^(monarch|king|queen|emir|amir|sultan|emperor|grand duke|sovereign|yang di pertuan agong( monarch)?)$/,
    key: "monarch",
  },
  { form: /^(supreme leader|supreme leader of the islamic revolution|rahbar)$/, key: "supreme-leader" },
  { form: /^(pope|pontiff|holy father)$/, key: "pope" },
  { form: /^(crown prince|heir apparent|heir to the throne)$/, key: "crown-prince" },
  {
    form: /^(top|chief|senior most) diplomat$|^foreign (affairs )?(minister|secretary|chief)$|^foreign and \w+ (affairs )?minister$|^external (affairs|relations) minister$/,
    key: "foreign-minister",
  },
  {
    form: /^(union |federal |cabinet )?(minister|secretary|secretary of state) (of|for) (\w+ and )?(foreign|external)( and \w+)? (affairs|relations)\b.*$/,
    key: "foreign-minister",
  },
  { form: /^minister (of|for) europe and foreign affairs$/, key: "foreign-minister" },
  { form: /^foreign affairs commissioner$/, key: "foreign-minister" },
  {
    form: /^(defen[cs]e|pentagon) (minister|secretary|chief)$|^(union |federal )?(minister|secretary|secretary of state) (of|for) (the )?(national |the )?(defen[cs]e|armed forces|army)\b(?! (production|industr|materiel|equipment|procurement|science|personnel)).*$/,
    key: "defence-minister",
  },
  {
    form: /^(minister|secretary) of (the )?(people s )?(armed forces|army|war)$|^armed forces minister$/,
    key: "defence-minister",
  },
  {
    form: /^(national )?security advis[eo]r( to the president)?$|^advis[eo]r to the president for national security( affairs)?$/,
    key: "security-adviser",
  },
  {
    form: /^(deputy |vice )(president)$|^vice president( of the republic)?$|^(first|second) vice president$/,
    key: "vice-president",
  },
  {
    form: /^(first |second |third )?(deputy|vice)( |)(prime minister|premier|chancellor)$|^vice premier of the state council$|^(tanaiste|vice chancellor)$/,
    key: "deputy-prime-minister",
  },
  {
    form: /^((permanent |us |un )?(representative|ambassador|envoy) (to|at) (the )?(un|united nations)( new york)?|un (ambassador|envoy|representative)|united nations ambassador|permanent representative( to the united nations.*)?)$/,
    key: "un-ambassador",
  },
  {
    form: /^(secretary general|general secretary|secretary generalship|chief)( of the (un|united nations|nato))?$/,
    key: "secretary-general",
  },
  {
    form: /^(chief|top) (nuclear )?negotiator$|^chief negotiator$|^lead negotiator$/,
    key: "chief-negotiator",
  },
  {
    form: /^(high representative|foreign policy chief|foreign affairs chief|top diplomat|high representative for (the common )?foreign (affairs|and security policy).*|high representative of the union.*)$/,
    key: "high-representative",
  },
  {
    form: /^(deputy |vice |first deputy )(foreign minister|minister (of|for) foreign affairs\b.*|minister of foreign affairs)$/,
    key: "deputy-foreign-minister",
  },
  {
    form: /^(chief of (the )?(general|defen[cs]e|joint|army|armed forces)? ?(forces |defence )?(staff|force|forces)( of the (army|armed forces))?|chairman of the joint chiefs( of staff)?|(army|military) chief|chief of defence)$/,
    key: "military-chief",
  },
  { form: /^(white house |presidential )?press secretary$/, key: "press-secretary" },
  { form: /^(\w+ )*spokes(man|woman|person|peron|people)$/, key: "spokesperson" },
  {
    form: /^(speaker|president|chairman)( of the)? (parliament|national assembly|house of representatives|house|majlis|knesset|state duma|assembly|chamber of deputies|bundestag|verkhovna rada|house of commons)$|^(parliament|house) speaker$|^speaker$/,
    key: "speaker",
  },
];

const PORTFOLIOS: Readonly<Record<string, string>> = {
  home: "interior",
  "home affairs": "interior",
  "internal affairs": "interior",
  "the interior": "interior",
  interior: "interior",
  treasury: "finance",
  "the treasury": "finance",
  "economy and finance": "finance",
  "finance and economy": "finance",
  "economic affairs and finance": "finance",
  oil: "petroleum",
  commerce: "trade",
  "the environment": "environment",
  labor: "labour",
  health: "health",
};

const portfolio = (words: string): string => {
  const known = PORTFOLIOS[words];
  if (known) return known;
  const first = words
    .replace(/^(national|public|the) (?=\w)/, "")
    .replace(/ (and|social|rural) .*$/, "")
    .trim();
  return (PORTFOLIOS[first] ?? first).replace(/ /g, "-");
};

function ministry(title: string): string | null {
  const deputy = /^(deputy|vice|assistant|under|junior|first deputy) (.+)$/.exec(title);
  if (deputy) {
    const inner = ministry(deputy[2]!);
    return inner === null ? null : `deputy-${inner}`;
  }
  const junior = /^minister of state (?:for|of) (.+)$/.exec(title);
  if (junior) return `${portfolio(junior[1]!)}-state-minister`;
  const long =
    /^(?:union |federal |cabinet |state )?(?:minister|secretary of state|secretary) (?:of|for) (.+)$/.exec(
      title,
    );
  if (long) return `${portfolio(long[1]!)}-minister`;
  const short = /^(?!prime|state\b)(.+) (?:minister|secretary)$/.exec(title);
  return short ? `${portfolio(short[1]!)}-minister` : null;
}

/** The key of an office: `foreign-minister`, `ambassador-to france`, `health-minister`. */
export function officeKey(title: string, of: string): string {
  const plain = plainTitle(title);
  return knownKey(plain, of) ?? plain.replace(/ /g, "-");
}

/** Whether a title is an office known here, and no other words: "President", "leader", not "French Co-Prince". */
export function isOffice(title: string, of: string): boolean {
  const plain = plainTitle(title);
  return LEADER.test(plain) || knownKey(plain, of) !== null;
}

function plainTitle(title: string): string {
  return normalName(title)
    .replace(/^(acting|interim|caretaker|current|incumbent|new|outgoing|his majesty|her majesty) /, "")
    .replace(/^(a|an) /, "");
}

function knownKey(plain: string, of: string): string | null {
  const own = OF_STATE[of]?.find(({ form }) => form.test(plain));
  if (own) return own.key;
  if (of.startsWith("org/") && of === "org/EU" && /diplomat|foreign/.test(plain))
    return "high-representative";
  const general = FORMS.find(({ form }) => form.test(plain));
  if (general) return general.key;
  const ambassador = /^(?:ambassador|high commissioner|envoy) (?:to|in) (.+)$/.exec(plain);
  if (ambassador) return `ambassador-to ${normalName(ambassador[1]!)}`;
  const envoy =
    /^(?:special |personal )*(?:presidential )?(?:envoy|representative|mediator|coordinator)(?: (?:for|to|on) (.+))?$/.exec(
      plain,
    );
  if (envoy) return `envoy ${normalName(envoy[1] ?? "")}`.trim();
  return ministry(plain);
}

/** States whose president or monarch reigns and whose head of government leads. */
const LED_BY_GOVERNMENT = new Set(
  (
    "GBR DEU ITA ESP CAN AUS NZL IND JPN ISR NLD BEL SWE NOR DNK GRC POL HUN CZE PAK BGD THA MYS SGP ETH IRQ LBN IRL " +
    "PRT EST LVA LTU AUT ALB ARM SRB HRV BGR FIN SVN SVK XKX MKD MNE NPL LUX MLT ISL KHM MUS TTO JAM BRB"
  )
    .split(" ")
    .map((iso3) => `state/${iso3}`),
);

/** What the head of an organisation may be called, the highest first. */
const HEADS_OF_ORGANISATIONS = [
  "secretary-general",
  "director-general",
  "managing-director",
  "president",
  "executive-director",
  "high-commissioner",
  "commissioner-general",
  "chairperson",
  "chief-monitor",
  "director",
  "leader",
];

const LEADER = /^(leader|strongman|ruler|head|chief|boss)$/;

/** Keys that a title may mean: "head of state" and "leader" are several offices, the likeliest first. */
export function officeKeys(title: string, of: string): readonly string[] {
  const plain = normalName(title);
  if (/^(head|chief) of state$/.test(plain))
    return ["supreme-leader", "pope", "monarch", "president", "leader"];
  if (/^head of (the )?government$/.test(plain)) return ["prime-minister", "president", "monarch"];
  if (!LEADER.test(plain)) return [officeKey(title, of)];
  if (of.startsWith("org/")) return HEADS_OF_ORGANISATIONS;
  if (LED_BY_GOVERNMENT.has(of)) return ["leader", "prime-minister", "president"];
  return ["leader", "supreme-leader", "pope", "monarch", "president", "prime-minister", "secretary-general"];
}
