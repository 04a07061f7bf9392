/** The filters in an address as the API's parameters. What is only possible is left out unless the address asks for it. */
const NAMES = [
  "actor",
  "speaker",
  "addressee",
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

export type Asked = Partial<Record<(typeof NAMES)[number], string>> & { readonly level?: "likely" };

/** Those that are given. */
export function askedOf(query: URLSearchParams): Asked {
  const told = NAMES.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : []));
  const filters = Object.fromEntries(told) as Asked;
  return showsPossible(query) ? filters : { ...filters, level: "likely" };
}

/** Whether an address asks for what is only possible as well. */
export function showsPossible(query: URLSearchParams): boolean {
  return query.get("possible") === "shown";
}

/** The order of a list that an address asks for. */
export function orderOf(query: URLSearchParams): "oldest" | undefined {
  return query.get("order") === "oldest" ? "oldest" : undefined;
}
