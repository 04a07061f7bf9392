/**
 * Places by name: the curated venues and regions, cities of 100,000 and more and capitals out of GeoNames (the largest
 * of a name), capitals and states of `curated/states.csv`. States have no coordinates.
 */
import { normalName } from "../src/knowledge/normal.js";
import { readCities } from "./cities.js";
import { readCsv } from "./csv.js";

/** ISO 3166-1, alpha-2 to alpha-3. */
const ALPHA = (
  "AF AFG AL ALB DZ DZA AD AND AO AGO AG ATG AR ARG AM ARM AU AUS AT AUT AZ AZE BS BHS BH BHR BD BGD BB BRB BY BLR " +
  "BE BEL BZ BLZ BJ BEN BT BTN BO BOL BA BIH BW BWA BR BRA BN BRN BG BGR BF BFA BI BDI CV CPV KH KHM CM CMR CA CAN " +
  "CF CAF TD TCD CL CHL CN CHN CO COL KM COM CG COG CD COD CR CRI CI CIV HR HRV CU CUB CY CYP CZ CZE DK DNK DJ DJI " +
  "DM DMA DO DOM TL TLS EC ECU EG EGY SV SLV GQ GNQ ER ERI EE EST SZ SWZ ET ETH FJ FJI FI FIN FR FRA GA GAB GM GMB " +
  "GE GEO DE DEU GH GHA GR GRC GD GRD GT GTM GN GIN GW GNB GY GUY HT HTI HN HND HU HUN IS ISL IN IND ID IDN IR IRN " +
  "IQ IRQ IE IRL IL ISR IT ITA JM JAM JP JPN JO JOR KZ KAZ KE KEN KI KIR KP PRK KR KOR XK XKX KW KWT KG KGZ LA LAO " +
  "LV LVA LB LBN LS LSO LR LBR LY LBY LI LIE LT LTU LU LUX MG MDG MW MWI MY MYS MV MDV ML MLI MT MLT MH MHL MR MRT " +
  "MU MUS MX MEX FM FSM MD MDA MC MCO MN MNG ME MNE MA MAR MZ MOZ MM MMR NA NAM NR NRU NP NPL NL NLD NZ NZL NI NIC " +
  "NE NER NG NGA MK MKD NO NOR OM OMN PK PAK PW PLW PS PSE PA PAN PG PNG PY PRY PE PER PH PHL PL POL PT PRT QA QAT " +
  "RO ROU RU RUS RW RWA KN KNA LC LCA VC VCT WS WSM SM SMR ST STP SA SAU SN SEN RS SRB SC SYC SL SLE SG SGP SK SVK " +
  "SI SVN SB SLB SO SOM ZA ZAF SS SSD ES ESP LK LKA SD SDN SR SUR SE SWE CH CHE SY SYR TW TWN TJ TJK TZ TZA TH THA " +
  "TG TGO TO TON TT TTO TN TUN TR TUR TM TKM TV TUV UG UGA UA UKR AE ARE GB GBR US USA UY URY UZ UZB VU VUT VA VAT " +
  "VE VEN VN VNM YE YEM ZM ZMB ZW ZWE EH ESH HK HKG MO MAC GL GRL PR PRI"
).split(" ");
const ISO3 = new Map(ALPHA.flatMap((a, i) => (i % 2 === 0 ? [[a, ALPHA[i + 1]!] as const] : [])));

const LEAST = 100_000;

export interface PlaceRow {
  readonly name: string;
  readonly country: string;
  readonly lat: string;
  readonly lon: string;
}

const list = (text: string): string[] => text.split(";").filter(Boolean);
const short = (degrees: number): string => String(Math.round(degrees * 1e4) / 1e4);

function cityRows(path: string, nameOf: ReadonlyMap<string, string>): (readonly [string, PlaceRow])[] {
  return readCities(path)
    .filter((c) => c.population >= LEAST || c.feature === "PPLC")
    .sort((a, b) => b.population - a.population)
    .map((c) => [
      c.name,
      {
        name: c.name,
        country: nameOf.get(ISO3.get(c.country) ?? "") ?? "",
        lat: short(c.lat),
        lon: short(c.lon),
      },
    ]);
}

/** Place rows by look-up name; the curated file is stronger than GeoNames, both are stronger than states. */
export function readPlaces(folder: string, cities: string): Map<string, PlaceRow> {
  const states = readCsv(`${folder}/states.csv`);
  const nameOf = new Map(states.map((s) => [s["iso3"]!, s["name"]!]));
  const found = new Map<string, PlaceRow>();
  const put = (name: string, row: PlaceRow): void => {
    const key = normalName(name);
    if (key && !found.has(key)) found.set(key, row);
  };
  for (const r of readCsv(`${folder}/places.csv`)) {
    const row = { name: r["name"]!, country: r["country"]!, lat: r["lat"]!, lon: r["lon"]! };
    for (const name of [r["name"]!, ...list(r["aliases"]!)]) put(name, row);
  }
  for (const [name, row] of cityRows(cities, nameOf)) put(name, row);
  for (const s of states) {
    const nowhere = { country: s["name"]!, lat: "", lon: "" };
    for (const capital of list(s["capital"]!)) put(capital, { name: capital, ...nowhere });
    for (const name of [s["name"]!, s["official"]!, ...list(s["aliases"]!)])
      put(name, { name: s["name"]!, ...nowhere });
  }
  return found;
}
