import { describe, expect, it } from "vitest";
import { brokenAt } from "../../src/ingest/json-place.js";
import { sidecarPath } from "../../src/ingest/sidecar.js";
import { articleFrom, faultOf, PROSE } from "./folder.js";

const beside = (sidecar: string | Uint8Array) => ({ "a.txt": PROSE, "a.meta.json": sidecar });

describe("sidecars", () => {
  it("tell title, outlet, date and address", async () => {
    const told = {
      title: "Talks go on",
      outlet: "The Harbour Wire",
      published: "2015-12-15",
      url: "https://harbour.example/1",
    };
    const { article, notes } = await articleFrom("a.txt", beside(JSON.stringify(told)));
    expect(article).toMatchObject(told);
    expect(notes).toEqual([]);
  });

  it("win over the given date", async () => {
    const { article } = await articleFrom("a.txt", beside('{"published":"2015-12-15"}'), {
      published: "2016-01-01",
    });
    expect(article.published).toBe("2015-12-15");
  });

  it.each(["{}", '{"published":null}', '{"published":""}', '{"published":null,"title":"Talks"}'])(
    "leave the given date in force: %s",
    async (sidecar) => {
      const { article } = await articleFrom("a.txt", beside(sidecar), { published: "2016-01-01" });
      expect(article.published).toBe("2016-01-01");
    },
  );

  it("may leave the date unknown, which is noted", async () => {
    const { article, notes } = await articleFrom("a.txt", beside('{"published":null}'));
    expect(article.published).toBeNull();
    expect(notes).toHaveLength(1);
  });

  it("may have a mark, a time of day, and other fields", async () => {
    const sidecar = '\ufeff{"published":"2015-12-15T09:00:00Z","topic":["syria"],"title":"  "}';
    const { article } = await articleFrom("a.txt", beside(sidecar));
    expect(article).toMatchObject({ published: "2015-12-15", title: null });
  });

  it.each([
    ["a/b.txt", "a/b.meta.json"],
    ["b.v2.html", "b.v2.meta.json"],
    ["a.d/b", "a.d/b.meta.json"],
  ])("%s has %s", (article, sidecar) => {
    expect(sidecarPath(article)).toBe(sidecar);
  });
});

describe("broken sidecars", () => {
  it("tell where the JSON breaks", async () => {
    const fault = await faultOf("a.txt", beside('{\n  "title": "Talks",\n  "outlet": Wire\n}'));
    expect(fault.code).toBe("sidecar");
    expect(fault.where).toMatch(/a\.meta\.json$/);
    expect(fault.what).toContain("line 3, column 13");
  });

  it.each([
    ['["2015-12-15"]', "a list"],
    ["null", "null"],
    ['"Talks"', 'a string ("Talks")'],
    ['{"published":20151215}', '"published" is a number (20151215)'],
    ['{"title":["Talks"]}', '"title" is a list'],
    ['{"outlet":{"name":"Wire"}}', '"outlet" is an object'],
    ['{"url":false}', '"url" is a boolean (false)'],
  ])("of the wrong type: %s", async (sidecar, what) => {
    const fault = await faultOf("a.txt", beside(sidecar));
    expect(fault.code).toBe("sidecar");
    expect(fault.what).toContain(what);
    expect(fault.remedy).toContain('"published": "2015-12-15"');
  });

  it.each(["yesterday", "12/15/2015", "2015-02-30"])("with a date that can't be read: %s", async (date) => {
    const fault = await faultOf("a.txt", beside(JSON.stringify({ published: date })));
    expect(fault.code).toBe("date");
    expect(fault.what).toContain(date);
  });

  it("that are empty, or no UTF-8", async () => {
    expect(await faultOf("a.txt", beside(""))).toMatchObject({ code: "sidecar" });
    const latin1 = Buffer.from('{"title":"café"}', "latin1");
    expect(await faultOf("a.txt", beside(latin1))).toMatchObject({ code: "sidecar" });
  });

  it("that are a folder", async () => {
    const fault = await faultOf("a.txt", { "a.txt": PROSE, "a.meta.json/x": "" });
    expect(fault.code).toBe("sidecar");
  });
});

describe("the place where JSON breaks", () => {
  it.each([
    ["", 1, 1],
    ["{", 1, 2],
    ['{"a":1,}', 1, 8],
    ["[1,]", 1, 4],
    ['{"a" 1}', 1, 6],
    ['{"a":1 "b":2}', 1, 8],
    ["{'a':1}", 1, 2],
    ["[1}", 1, 3],
    ["{]", 1, 2],
    ["1 2", 1, 3],
    ["{}}", 1, 3],
    ['{"a":\n"x\ny"}', 2, 1],
    ['{"a":"\\q"}', 1, 6],
    ["[01]", 1, 3],
    ["[,1]", 1, 2],
    ['{"a":[{"b":1},\n {"c":tru}]}', 2, 7],
    ["}", 1, 1],
    [":", 1, 1],
  ])("%j", (text, line, column) => {
    expect(() => {
      JSON.parse(text);
    }).toThrow();
    expect(brokenAt(text)).toBe(`line ${String(line)}, column ${String(column)}`);
  });

  it.each(['{"a":[1,-2.5e+3,true,null,{"b":{}}],"c":[]}', "[]", '"\\u00e9\\n"', " 1 "])(
    "the end of what is no broken JSON: %s",
    (text) => {
      JSON.parse(text);
      expect(brokenAt(text)).toBe(`line 1, column ${String(text.length + 1)}`);
    },
  );
});
