/**
 * Places of one name, told apart by what else the article speaks of: Georgia and Georgia, Congo and Congo.
 *
 * Each has words that go with it; the one with more of them in the article is meant, else the one that English papers
 * mean when they do not say.
 */
interface Homonym {
  readonly id: string;
  /** Words that go with the place. */
  readonly with: RegExp;
}

/** The first of each row is meant where nothing tells. */
const ROWS: readonly (readonly Homonym[])[] = [
  [
    {
      id: "state/GEO",
      with: /\b(Georgians?|Tbilisi|Batumi|Gori|Ossetian?|Abkhazian?|Saakashvili|Ivanishvili|Margvelashvili|Zourabichvili|Garibashvili|Kobakhidze|Caucasus|Russian?|Moscow|Putin|NATO|Azerbaijan|Armenia|Ukraine|Kiev|Kyiv)\b/g,
    },
    {
      id: "body/GEORGIAUS",
      with: /\b(Atlanta|Savannah|Macon|Augusta|Fulton County|governor|Gov|Senate|senator|Sen|Republicans?|Democrats?|primary|primaries|runoff|U\.S\. state|Kemp|Perdue|Abrams|Warnock|Ossoff|Raffensperger|Gingrich|Florida|Alabama|Carolina|Tennessee|Ohio|Pennsylvania|Michigan|Arizona|Texas)\b/g,
    },
  ],
  [
    {
      id: "state/COD",
      with: /\b(Kinshasa|Kabila|Tshisekedi|Mobutu|Kivu|Goma|Bukavu|Ituri|Katanga|Lubumbashi|Kisangani|Kasai|M23|MONUSCO|Bemba|Katumbi|Rwanda|Rwandan|Uganda|Burundi|Democratic Republic|DRC|eastern Congo|Zaire)\b/g,
    },
    {
      id: "state/COG",
      with: /\b(Brazzaville|Pointe-Noire|Sassou|Nguesso|Lissouba|Republic of the Congo|Congo Republic|Congo-Brazzaville)\b/g,
    },
  ],
];

/** The id that is meant among several that share a name; null where the rows know nothing of them. */
export function homonymMeant(ids: readonly string[], text: string): string | null {
  const row = ROWS.find((homonyms) => homonyms.filter((h) => ids.includes(h.id)).length > 1);
  if (!row) return null;
  const counts = row.map((h) => ({ id: h.id, count: text.match(h.with)?.length ?? 0 }));
  return counts.reduce((best, c) => (c.count > best.count ? c : best)).id;
}
