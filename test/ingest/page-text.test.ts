import { describe, expect, it } from "vitest";
import { articleFrom, faultOf, PROSE } from "./folder.js";
import { articleOf, BODY, FIRST, page, pageFault, SECOND, THIRD } from "./pages.js";

async function textOf(body: string): Promise<string> {
  return (await articleOf({ body })).article.text;
}

const NOISE = {
  top: `<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a>
    </li></ul></nav></header>`,
  aside: `<aside class="related"><h2>More on this</h2><ul><li><a href="/1">Ministers arrive for a third day of talks in the
    lakeside city</a></li><li><a href="/2">Five things to know about the envoy</a></li></ul></aside>`,
  share: `<div class="share-tools"><button>Share</button><a href="https://social.example">Post</a></div>`,
  bottom: `<footer><p>Copyright 2016 The Harbour Wire. All rights reserved. Terms. Privacy. Contact.</p></footer>
    <script>window.track && track("The envoy opened");</script><style>p { color: black }</style>`,
};

describe("the text of a page", () => {
  it("is its headline and its paragraphs, an empty line between them", async () => {
    const { article, raw } = await articleOf({ body: `<article><h1>A day of waiting</h1>${BODY}</article>` });
    expect(article.text).toBe(["A day of waiting", FIRST, SECOND, THIRD].join("\n\n"));
    expect(article.title).toBe("A day of waiting");
    expect(raw?.mediaType).toBe("text/html");
  });

  it("leaves navigation, asides, share buttons, footers and scripts out", async () => {
    const { top, aside, share, bottom } = NOISE;
    const body = `${top}<main><article><h1>A day of waiting</h1>${share}${BODY}${aside}</article></main>${bottom}`;
    expect(await textOf(body)).toBe(["A day of waiting", FIRST, SECOND, THIRD].join("\n\n"));
  });

  it("has the white space of the display", async () => {
    const wild = `<p>\n   ${FIRST.replaceAll(" ", "\n\t ")}&nbsp; </p><p> </p><p>${SECOND.replace("to listen", "to\u00ad lis\u200bten")}</p>`;
    expect(await textOf(`<article>${wild}</article>`)).toBe([FIRST, SECOND].join("\n\n"));
  });

  it("keeps words together that markup takes apart, and apart what blocks part", async () => {
    const body = `<article><div>${FIRST}</div><div>The <b>Sy</b>rian <a href="/x">team</a><em>’s</em> word.</div><ul><li>${SECOND}</li>
      <li>${THIRD}</li></ul></article>`;
    expect(await textOf(body)).toBe([FIRST, "The Syrian team’s word.", SECOND, THIRD].join("\n\n"));
  });

  it("breaks lines where the page does", async () => {
    expect(await textOf(`<article><p>${FIRST}<br>${SECOND}<br><br>${THIRD}</p></article>`)).toBe(
      `${FIRST}\n${SECOND}\n\n${THIRD}`,
    );
  });

  it("keeps headings and block quotations, without pictures and their captions", async () => {
    const body = `<article><p>${FIRST}</p><h2>What was said</h2><p>${THIRD}</p><figure><img src="x.jpg"><figcaption>The envoy on
      Tuesday. Photograph: A. Person</figcaption></figure><blockquote><p>${SECOND}</p></blockquote></article>`;
    expect(await textOf(body)).toBe([FIRST, "What was said", THIRD, SECOND].join("\n\n"));
  });

  it("leaves out paragraphs that are nothing but links, and keeps links in sentences", async () => {
    const linkedWord = FIRST.replace("the talks", '<a href="/t">the talks</a>');
    const body = `<article><p>${linkedWord}</p><p><strong>Read more: <a href="/m">How the first day of the talks went</a>
      </strong></p><p>${SECOND}</p></article>`;
    expect(await textOf(body)).toBe([FIRST, SECOND].join("\n\n"));
  });

  it("leaves out the heading over nothing but links, and keeps a heading that is a link", async () => {
    const body = `<article><p>${FIRST}</p><h4>More on this</h4><p><a href="/1">Five things to know</a></p>
      <h3><a href="/2">The second day</a></h3><p>${SECOND}</p></article>`;
    expect(await textOf(body)).toBe([FIRST, "The second day", SECOND].join("\n\n"));
  });

  it("leaves out lines of dates, and keeps dates in sentences", async () => {
    const dated = `<p>Talks began on <time datetime="2016-01-29">29 January</time>, he said.</p>`;
    const body = `<article><p>By our staff &middot; Updated <time>3 February 2016, 07:02</time></p>${BODY}${dated}</article>`;
    expect(await textOf(body)).toBe(
      [FIRST, SECOND, THIRD, "Talks began on 29 January, he said."].join("\n\n"),
    );
  });

  it("does not repeat a headline that the text begins with", async () => {
    const { article } = await articleOf({
      head: '<meta property="og:title" content="A Day of Waiting">',
      body: `<article><div><p>A day of waiting</p>${BODY}</div></article>`,
    });
    expect(article.text.match(/a day of waiting/gi)).toHaveLength(1);
  });

  it("reads entities and characters of every plane", async () => {
    const body = `<article><p>&ldquo;Caf&eacute; &amp; talks&rdquo; &#8212; &#x1F54A; ${FIRST}</p>${BODY}</article>`;
    expect((await textOf(body)).startsWith(`“Café & talks” — 🕊 ${FIRST}`)).toBe(true);
  });

  it("survives markup that isn't closed, has no root, or nests deep", async () => {
    for (const markup of [
      `<h1>Talks</h1><p>${FIRST}<p>${SECOND}`,
      `<p>${FIRST}</p><p>${SECOND}</p>`,
      `<html><body>${"<div>".repeat(200)}<p>${FIRST}</p><p>${SECOND}</p>`,
    ]) {
      const { article } = await articleFrom("a.html", { "a.html": markup });
      expect(article.text).toContain(FIRST);
      expect(article.text).toContain(SECOND);
    }
  });

  it("keeps the bytes of the page as they came", async () => {
    const bytes = Buffer.from(page({ body: `<article><p>caf\xe9 ${PROSE}</p></article>` }), "latin1");
    const marked = Buffer.from(bytes.toString("latin1").replace("utf-8", "windows-1252"), "latin1");
    const { article, raw } = await articleFrom("a.htm", { "a.htm": marked });
    expect(article.text).toBe(`café ${PROSE}`);
    expect(Buffer.from(raw!.bytes).equals(marked)).toBe(true);
  });
});

describe("pages without an article", () => {
  it.each([
    ["nothing", ""],
    [
      "a login form",
      '<form><label>Name</label><input name="n"><p>Please sign in to go on.</p><button>Go</button></form>',
    ],
    [
      "an error",
      "<h1>Not found</h1><p>The page that you asked for is not here any more. Go to the front page.</p>",
    ],
    [
      "a front page of links",
      `<main><ul>${Array.from({ length: 40 }, (_, n) => `<li><a href="/${String(n)}">Ministers meet again as talks enter day ${String(n)} in the city</a></li>`).join("")}</ul></main>`,
    ],
    ["a script that loads it", `<div id="root"></div><script>${"load();".repeat(500)}</script>`],
  ])("%s", async (_, body) => {
    const fault = await pageFault({ body });
    expect(fault.code).toBe("no-article-in-page");
    expect(fault.remedy).toContain(".txt");
  });

  it("a page that nests without end, and at once", async () => {
    const started = Date.now();
    expect((await pageFault({ body: `${"<div>".repeat(20_000)}${BODY}` })).what).toContain("400 deep");
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it("an empty file and a binary one are faults of their own", async () => {
    expect((await faultOf("a.html", { "a.html": " \n" })).code).toBe("empty");
    expect((await faultOf("a.html", { "a.html": Buffer.from("<p>\0") })).code).toBe("binary");
  });

  it("a page in another language", async () => {
    const french =
      "Le ministre a dit que les négociations sont dans une phase difficile et que les deux parties ne veulent pas se " +
      "rencontrer pour le moment, mais que la délégation est dans la ville pour deux jours avec une proposition.";
    expect((await pageFault({ body: `<article><p>${french}</p><p>${french}</p></article>` })).code).toBe(
      "language",
    );
  });

  it("a page with more markup than an article has", async () => {
    const body = `<article>${BODY}</article>${"<!-- padding -->".repeat(1_100_000)}`;
    expect((await pageFault({ body })).code).toBe("too-large");
  });

  it("a page with too long a text", async () => {
    const fault = await faultOf(
      "a.html",
      { "a.html": page({ body: `<p>${PROSE.repeat(3)}</p>` }) },
      { maxBytes: 400 },
    );
    expect(fault.code).toBe("too-large");
  });

  it("but a short flash is one", async () => {
    const flash = `${FIRST} More follows.`.concat(
      " The next session is due to begin at nine in the morning.",
    );
    expect((await articleOf({ body: `<article><p>${flash}</p></article>` })).article.text).toBe(flash);
  });
});
