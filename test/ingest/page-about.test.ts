import { describe, expect, it } from "vitest";
import { articleFrom, faultOf } from "./folder.js";
import { articleOf, BODY, linked, page } from "./pages.js";

const NEWS = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "A day of waiting",
  datePublished: "2016-02-01T18:05:00+01:00",
  url: "https://harbour.example/2016/02/01/waiting",
  publisher: { "@type": "Organization", name: "The Harbour Wire" },
};

const OPEN_GRAPH = `<meta property="og:title" content="Waiting in the lakeside city | Northern Courier">
  <meta property="og:site_name" content="Northern Courier"><meta property="og:url" content="https://north.example/w">
  <meta property="article:published_time" content="2016-02-02T07:00:00Z">`;

async function about(head: string, body = `<article>${BODY}</article>`) {
  const { article } = await articleOf({ head, body });
  return { title: article.title, outlet: article.outlet, url: article.url, published: article.published };
}

describe("what a page tells of its article", () => {
  it("in JSON-LD", async () => {
    expect(await about(linked(NEWS))).toEqual({
      title: "A day of waiting",
      outlet: "The Harbour Wire",
      url: "https://harbour.example/2016/02/01/waiting",
      published: "2016-02-01",
    });
  });

  it("in OpenGraph, the outlet's name taken off the title", async () => {
    expect(await about(OPEN_GRAPH)).toEqual({
      title: "Waiting in the lakeside city",
      outlet: "Northern Courier",
      url: "https://north.example/w",
      published: "2016-02-02",
    });
  });

  it("in JSON-LD before OpenGraph, and in either where the other is silent", async () => {
    expect(await about(OPEN_GRAPH + linked({ ...NEWS, publisher: undefined }))).toMatchObject({
      title: "A day of waiting",
      outlet: "Northern Courier",
      published: "2016-02-01",
    });
  });

  it.each([
    ["a list", [{ "@type": "WebSite", name: "x" }, NEWS]],
    ["a graph", { "@context": "x", "@graph": [{ "@type": "BreadcrumbList" }, NEWS] }],
    ["types in a list", { ...NEWS, "@type": ["Thing", "ReportageNewsArticle"] }],
    ["a page about it", { "@type": "WebPage", name: "Page", mainEntity: NEWS }],
    ["a publisher by name", { ...NEWS, publisher: "The Harbour Wire" }],
    ["publishers in a list", { ...NEWS, publisher: [{ name: "The Harbour Wire" }] }],
    [
      "a publisher told elsewhere",
      {
        "@graph": [
          { ...NEWS, publisher: { "@id": "#org" } },
          { "@id": "#org", name: "The Harbour Wire" },
        ],
      },
    ],
  ])("in JSON-LD with %s", async (_, thing) => {
    expect(await about(linked(thing))).toMatchObject({
      title: "A day of waiting",
      outlet: "The Harbour Wire",
      published: "2016-02-01",
    });
  });

  it.each([
    ["a block that is broken", '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    ["another kind of thing", linked({ ...NEWS, "@type": "Recipe" })],
    [
      "fields of another form",
      linked({ "@type": "NewsArticle", headline: 5, publisher: 7, datePublished: ["x"] }),
    ],
    ["an empty list", linked([])],
    ["null", linked(null)],
  ])("not in JSON-LD with %s", async (_, head) => {
    expect(await about(head + OPEN_GRAPH)).toMatchObject({
      outlet: "Northern Courier",
      published: "2016-02-02",
    });
  });

  it("in JSON-LD after a broken block, escaped as HTML", async () => {
    const head =
      '<script type="application/ld+json">{</script>' +
      linked({ ...NEWS, headline: "&quot;Wait &amp; see&quot;" });
    expect((await about(head)).title).toBe('"Wait & see"');
  });

  it.each([
    '<meta name="date" content="2016-02-03">',
    '<meta name="DC.date.issued" content="2016-02-03">',
    '<meta itemprop="datePublished" content="2016-02-03T10:00:00Z">',
    '<meta name="parsely-pub-date" content="2016-02-03T10:00:00Z">',
    '<meta name="date" content="last week"><meta name="pubdate" content="20160203">',
  ])("a date in %s", async (head) => {
    expect((await about(head)).published).toBe("2016-02-03");
  });

  it.each([
    `<article><time datetime="2016-02-03T10:00">Wednesday</time>${BODY}</article>`,
    `<article><time>3 February 2016</time>${BODY}</article>`,
    `<div><time itemprop="datePublished" datetime="2016-02-03">x</time></div><article>${BODY}</article>`,
    `<aside><time datetime="2011-01-01">x</time></aside><article><time datetime="2016-02-03">x</time>${BODY}</article>`,
    `<article><time datetime="2016-02-03">x</time>${BODY}<time datetime="2016-02-09">updated</time></article>`,
  ])("a date in <time>: %#", async (body) => {
    expect((await about("", body)).published).toBe("2016-02-03");
  });

  it("no date that can't be read, nor one of another story, nor one in the prose", async () => {
    const body = `<nav><time datetime="2011-01-01">old</time></nav><article><time>an hour ago</time>${BODY}
      <p>The talks of 3 February 2016 were the first.</p></article>`;
    const { article, notes } = await articleOf({ head: '<meta name="date" content="02/03/2016">', body });
    expect(article.published).toBeNull();
    expect(notes).toEqual(["no date of publication: relative dates stay unknown"]);
  });

  it("the title in the only heading, else in <title>", async () => {
    expect((await about("", `<article><h1>One  heading</h1>${BODY}</article>`)).title).toBe("One heading");
    const two = `<h1>The Harbour Wire</h1><article><h1>Second</h1>${BODY}</article>`;
    expect((await about("<title>A day of waiting by the lake in the rain</title>", two)).title).toBe(
      "A day of waiting by the lake in the rain",
    );
  });

  it("the canonical address, unless it is no address", async () => {
    const head = '<link rel="canonical" href="https://harbour.example/c">';
    expect((await about(head + OPEN_GRAPH)).url).toBe("https://harbour.example/c");
    expect((await about('<link rel="canonical" href="/c">' + OPEN_GRAPH)).url).toBe(
      "https://north.example/w",
    );
  });
});

describe("a page with a sidecar", () => {
  const files = (sidecar: string) => ({ "a.html": page({ head: linked(NEWS) }), "a.meta.json": sidecar });

  it("is told of by the sidecar first", async () => {
    const sidecar = '{"title":"Waiting","published":"2016-01-31","outlet":null}';
    const { article } = await articleFrom("a.html", files(sidecar));
    expect(article).toMatchObject({ title: "Waiting", published: "2016-01-31", outlet: "The Harbour Wire" });
    expect(article.text.startsWith("A day of waiting\n\n")).toBe(true);
  });

  it("keeps its own date before the given one", async () => {
    const { article } = await articleFrom("a.html", files("{}"), { published: "2020-01-01" });
    expect(article.published).toBe("2016-02-01");
  });

  it("is no article where the sidecar is broken", async () => {
    expect((await faultOf("a.html", files("{"))).code).toBe("sidecar");
  });
});
