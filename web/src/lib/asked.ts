/** The filters in an address as the API's parameters. */
const NAMES = [
  "actor",
  "issue",
  "q",
  "since",
  "until",
  "status",
  "type",
  "article",
  "outlet",
  "family",
  "matter",
] as const;

export type Asked = Partial<Record<(typeof NAMES)[number], string>>;

/** Those that are given. */
export function askedOf(query: URLSearchParams): Asked {
  return Object.fromEntries(NAMES.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])));
}
