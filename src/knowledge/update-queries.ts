/**
 * What is asked of Wikidata's query service: heads of state and government by their state, foreign and defence
 * ministers by their position, heads of the organisations that the shipped knowledge has.
 *
 * Every query answers in the same columns, which `update.ts` reads: person, name, aliases, iso (or body), title,
 * start, startPrecision, end, endPrecision, ended (an end that may be unknown), rank. Properties: P35 and P6 head of
 * state and government, P1906 and P1313 their offices, P39 position held, P1001 and P17 its jurisdiction, P298 ISO
 * 3166-1 alpha-3, P580 and P582 start and end.
 */

/** What an answer's office is where its title doesn't say. */
export interface UpdateQuery {
  /** In words, for messages. */
  readonly what: string;
  readonly sparql: string;
  /** The title where the service has none of that office. */
  readonly usual: string;
  /** Only titles of this office count; null where any does. */
  readonly key: string | null;
}

const PREFIXES = `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`;

const COLUMNS = "?person ?name ?iso ?body ?title ?start ?startPrecision ?end ?endPrecision ?ended ?rank";

/** Labels of names that are the same in all languages stand under "mul" since 2024. */
const TERM = `  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?held pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] . }
  OPTIONAL { ?held pq:P582 ?ended . }
  OPTIONAL { ?held pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] . }
  FILTER(!BOUND(?end) || ?end >= "1990-01-01T00:00:00Z"^^xsd:dateTime)
  OPTIONAL { ?person rdfs:label ?english . FILTER(LANG(?english) = "en") }
  OPTIONAL { ?person rdfs:label ?any . FILTER(LANG(?any) = "mul") }
  BIND(COALESCE(?english, ?any) AS ?name)
  FILTER(BOUND(?name))
  OPTIONAL { ?person skos:altLabel ?alias . FILTER(LANG(?alias) = "en") }`;

const selecting = (where: string): string => `${PREFIXES}
SELECT ${COLUMNS} (GROUP_CONCAT(DISTINCT ?alias; separator="|") AS ?aliases) WHERE {
${where}
${TERM}
}
GROUP BY ${COLUMNS}`;

const titled = (office: string): string =>
  `  OPTIONAL { ${office} ?office . ?office rdfs:label ?title . FILTER(LANG(?title) = "en") }`;

const ofState = (holder: string, office: string): string =>
  selecting(`  ?state wdt:P298 ?iso .
  ?state p:${holder} ?held . ?held ps:${holder} ?person ; wikibase:rank ?rank .
${titled(`?state wdt:${office}`)}`);

const ofPosition = (position: string): string =>
  selecting(`  ?office wdt:P279* wd:${position} .
  ?office (wdt:P1001|wdt:P17) ?state . ?state wdt:P298 ?iso .
  ?office rdfs:label ?title . FILTER(LANG(?title) = "en")
  ?person p:P39 ?held . ?held ps:P39 ?office ; wikibase:rank ?rank .`);

const ofBodies = (bodies: readonly string[]): string =>
  selecting(`  VALUES ?body { ${bodies.map((id) => `wd:${id}`).join(" ")} }
  VALUES (?property ?value ?title) {
    (p:P3975 ps:P3975 "Secretary-General") (p:P488 ps:P488 "Chairperson") (p:P1037 ps:P1037 "Director-General")
  }
  ?body ?property ?held . ?held ?value ?person ; wikibase:rank ?rank .`);

/** The queries of an update; `bodies` are Wikidata ids of organisations. */
export function updateQueries(bodies: readonly string[]): readonly UpdateQuery[] {
  return [
    { what: "heads of state", sparql: ofState("P35", "P1906"), usual: "President", key: null },
    { what: "heads of government", sparql: ofState("P6", "P1313"), usual: "Prime Minister", key: null },
    {
      what: "foreign ministers",
      sparql: ofPosition("Q7330070"),
      usual: "Foreign Minister",
      key: "foreign-minister",
    },
    {
      what: "defence ministers",
      sparql: ofPosition("Q2518691"),
      usual: "Defence Minister",
      key: "defence-minister",
    },
    { what: "heads of organisations", sparql: ofBodies(bodies), usual: "Secretary-General", key: null },
  ];
}
