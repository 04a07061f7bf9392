/** The import laws of the house: which room may see which. See docs/ARCHITECTURE.md. */
const room = (name) => `^src/${name}/`;
const only = (name, allowed, why) => ({
  name: `room-${name}`,
  comment: why,
  severity: "error",
  from: { path: room(name) },
  to: { path: "^src/", pathNot: [room(name), ...allowed.map(room)] },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "a cycle hides which file comes first",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "unused code is deleted",
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "^src/index\\.ts$"] },
      to: {},
    },
    only("record", [], "the record's types stand on nothing else"),
    only("util", [], "leaf helpers know nothing of ours"),
    only("ingest", ["record", "util"], "bytes to articles, before any reading"),
    only("reading", ["record", "util"], "the model knows nothing of diplomacy"),
    {
      ...only("extract", ["record", "util", "reading"], "rules see the reading, not who is meant"),
      to: {
        path: "^src/",
        pathNot: [room("extract"), room("record"), room("util"), "^src/reading/(types|tree|clause)\\.ts$"],
      },
    },
    only("knowledge", ["record", "util"], "look-ups only"),
    {
      ...only("resolve", ["record", "util", "knowledge"], "who is meant"),
      to: {
        path: "^src/",
        pathNot: [
          room("resolve"),
          room("record"),
          room("util"),
          room("knowledge"),
          "^src/reading/(types|tree|clause)\\.ts$",
        ],
      },
    },
    only(
      "pipeline",
      ["record", "util", "ingest", "reading", "extract", "knowledge", "resolve"],
      "the one ordered list of stages",
    ),
    only(
      "code",
      ["record", "util", "knowledge", "reading", "extract", "pipeline"],
      "codes of sentences: composes the stages as pipeline does, and adds a learnt head",
    ),
    only(
      "intake",
      ["record", "util", "ingest", "knowledge", "pipeline", "store"],
      "inputs into a dossier, for every face",
    ),
    only("store", ["record", "util"], "drivers live here and know no stage"),
    {
      ...only("merge", ["record", "util", "store"], "across articles"),
      to: { path: "^src/", pathNot: [room("merge"), room("record"), room("util"), "^src/store/types\\.ts$"] },
    },
    only("query", ["record", "util", "store"], "the questions that every face asks"),
    {
      ...only("export", ["record", "util", "query"], "pure: record to bytes"),
      to: {
        path: "^src/",
        pathNot: [room("export"), room("record"), room("util"), "^src/query/types\\.ts$"],
      },
    },
    {
      name: "onnxruntime-only-in-reading",
      severity: "error",
      comment: "one door to the model",
      from: { path: "^src/", pathNot: room("reading") },
      to: { path: "onnxruntime-node" },
    },
    {
      name: "drivers-only-in-store",
      severity: "error",
      comment: "one door to the databases",
      from: { path: "^src/", pathNot: room("store") },
      to: { path: "node_modules/(better-sqlite3|kysely|pg)" },
    },
    {
      name: "core-does-not-print",
      severity: "error",
      comment: "faces print; the core returns",
      from: { path: "^src/", pathNot: room("(cli|api)") },
      to: { path: "^(src/cli|src/api)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
