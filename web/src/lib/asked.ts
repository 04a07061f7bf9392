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
  "score",
] as const;

export type Asked = Partial<Record<Exclude<(typeof NAMES)[number], "score">, string>> & {
  readonly score?: number;
};

/** Those that are given. */
export function askedOf(query: URLSearchParams): Asked {
  const told = NAMES.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : []));
  const { score, ...others } = Object.fromEntries(told) as Record<string, string>;
  return score === undefined ? others : { ...others, score: Number(score) };
}
