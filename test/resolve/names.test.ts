/** Names: of states and their capitals, of persons in full and in part, of bodies; as actors and as places. */
import { describe, expect, it } from "vitest";
import { initials, keyParts, sameName, standsFor } from "../../src/resolve/names.js";
import { ask } from "./asking.js";

/** `SUBJ` said: the subject's head word takes `S` for its place in the tree. */
const says = (subject: string): string => {
  const n = subject.split(" ").length + 1;
  return `${subject.replace("/S/", `/${n}/nsubj/`).replace(/\/S$/m, `/${n}/nsubj`)} said/VBD/0/root so/RB/${n}/advmod`;
};
const LAVROV = says("Sergei/NNP/S/B-PER Lavrov/NNP/1/flat/I-PER");
const KERRY = says("John/NNP/S/B-PER Kerry/NNP/1/flat/I-PER");

describe("states as those who act", () => {
  it.each([
    ["a state", says("Russia/NNP/S/B-LOC"), "Russia", "Russia"],
    ["a capital", says("Moscow/NNP/S/B-LOC"), "Moscow", "Russia"],
    ["a seat", says("The/DT/2/det Kremlin/NNP/S/B-LOC"), "The Kremlin", "Russia"],
    [
      "a seat of two words",
      says("The/DT/3/det White/NNP/3/compound/B-ORG House/NNP/S/I-ORG"),
      "The White House",
      "United States",
    ],
    ["an abbreviation", says("The/DT/2/det U.S./NNP/S/B-LOC"), "The U.S.", "United States"],
    ["a demonym with the", says("The/DT/2/det Russians/NNPS/S/B-MISC"), "The Russians", "Russia"],
    ["another capital's spelling", says("Kyiv/NNP/S/B-LOC"), "Kyiv", "Ukraine"],
    ["a common name", says("Britain/NNP/S/B-LOC"), "Britain", "United Kingdom"],
  ])("%s", (_, sentence, words, name) => {
    const asked = ask([sentence]);
    expect([asked.who(words), asked.use(words)]).toEqual([name, "actor"]);
  });

  it.each([
    [
      "accused",
      "United States",
      "Moscow",
      "Russia",
      "They/PRP/2/nsubj accused/VBD/0/root Moscow/NNP/2/obj/B-LOC",
    ],
    [
      "with",
      "",
      "Moscow",
      "Russia",
      "They/PRP/2/nsubj agreed/VBD/0/root with/IN/4/case Moscow/NNP/2/obl/B-LOC",
    ],
    [
      "between",
      "",
      "Tehran",
      "Iran",
      "Talks/NNS/0/root between/IN/3/case Washington/NNP/1/nmod/B-LOC and/CC/5/cc Tehran/NNP/3/conj/B-LOC",
    ],
    ["against", "", "Iran", "Iran", "sanctions/NNS/0/root against/IN/3/case Iran/NNP/1/nmod/B-LOC"],
    ["offer to", "", "Moscow", "Russia", "an/DT/2/det offer/NN/0/root to/IN/4/case Moscow/NNP/2/nmod/B-LOC"],
    ["by", "", "Moscow", "Russia", "denied/VBN/0/root by/IN/3/case Moscow/NNP/1/obl/B-LOC"],
  ])("after %s", (_, __, words, name, sentence) => {
    const asked = ask([sentence]);
    expect([asked.who(words), asked.use(words)]).toEqual([name, "actor"]);
  });
});

describe("places are no actors", () => {
  it.each([
    ["talks in Moscow", "Talks/NNS/0/root in/IN/3/case Moscow/NNP/1/nmod/B-LOC", "Moscow"],
    ["flew to Moscow", "They/PRP/2/nsubj flew/VBD/0/root to/IN/4/case Moscow/NNP/2/obl/B-LOC", "Moscow"],
    ["left Moscow", "They/PRP/2/nsubj left/VBD/0/root Moscow/NNP/2/obj/B-LOC", "Moscow"],
    ["visited Geneva", "They/PRP/2/nsubj visited/VBD/0/root Geneva/NNP/2/obj/B-LOC", "Geneva"],
    ["Geneva talks", "The/DT/3/det Geneva/NNP/3/compound/B-LOC talks/NNS/0/root", "Geneva"],
    ["near Damascus", "fighting/NN/0/root near/IN/3/case Damascus/NNP/1/nmod/B-LOC", "Damascus"],
    ["the suburbs of Damascus", "suburbs/NNS/0/root of/IN/3/case Damascus/NNP/1/nmod/B-LOC", "Damascus"],
    [
      "Geneva, Switzerland",
      "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Geneva/NNP/2/obl/B-LOC ,/,/6/punct Switzerland/NNP/4/appos/B-LOC",
      "Geneva",
    ],
    ["a dateline", "MOSCOW/NNP/0/root/B-LOC —/:/1/punct", "MOSCOW"],
    [
      "at the White House",
      "They/PRP/2/nsubj met/VBD/0/root at/IN/6/case the/DT/6/det White/NNP/6/compound/B-ORG House/NNP/2/obl/I-ORG",
      "the White House",
    ],
    ["in Syria", "fighting/NN/0/root in/IN/3/case Syria/NNP/1/nmod/B-LOC", "Syria"],
    ["a town nobody knows", "in/IN/2/case Zabrowo/NNP/0/root/B-LOC", "Zabrowo"],
  ])("%s", (_, sentence, words) => {
    expect(ask([sentence]).use(words)).toBe("place");
  });

  it("gives a capital's place its country and coordinates", () => {
    const { found } = ask(["Talks/NNS/0/root in/IN/3/case Moscow/NNP/1/nmod/B-LOC"]);
    expect(found.places.map((p) => p.place)).toEqual([
      { name: "Moscow", country: "Russia", lat: 55.75, lon: 37.62 },
    ]);
  });

  it("makes no actor of a capital that is a place only", () => {
    expect(ask(["Talks/NNS/0/root in/IN/3/case Moscow/NNP/1/nmod/B-LOC"]).found.actors).toEqual([]);
  });
});

describe("modifiers", () => {
  it.each([
    ["an adjective", "Russian/JJ/2/amod/B-MISC strikes/NNS/0/root", "Russian", "Russia"],
    ["an adjective that the model left out", "Russian/JJ/2/amod strikes/NNS/0/root", "Russian", "Russia"],
    ["a possessive", "Russia/NNP/3/nmod/B-LOC 's/POS/1/case strikes/NNS/0/root", "Russia", "Russia"],
    [
      "before -backed",
      "Moscow/NNP/3/obl/B-LOC -/HYPH/3/punct backed/VBN/4/amod forces/NNS/0/root",
      "Moscow",
      "Russia",
    ],
    [
      "two words",
      "North/JJ/2/amod/B-MISC Korean/JJ/3/amod/I-MISC missiles/NNS/0/root",
      "North Korean",
      "North Korea",
    ],
  ])("%s", (_, sentence, words, name) => {
    const asked = ask([sentence]);
    expect([asked.who(words), asked.use(words)]).toEqual([name, "modifier"]);
  });

  it.each([
    ["a language of no state", "Kurdish/JJ/2/amod/B-MISC fighters/NNS/0/root", "Kurdish"],
    ["a party of the world", "Western/JJ/2/amod leaders/NNS/0/root", "Western"],
    ["small letters", "polish/NN/2/compound remover/NN/0/root", "polish"],
  ])("no state in %s", (_, sentence, words) => {
    expect(["", "-"]).toContain(ask([sentence]).who(words));
  });
});

describe("persons", () => {
  const cases: readonly (readonly [string, string[], string, string, string])[] = [
    ["in full", [LAVROV], "2015-12-15", "Sergei Lavrov", "Sergei Lavrov"],
    [
      "by another spelling",
      [says("Sergey/NNP/S/B-PER Lavrov/NNP/1/flat/I-PER")],
      "2015-12-15",
      "Sergey Lavrov",
      "Sergei Lavrov",
    ],
    [
      "a surname after the full name",
      [LAVROV, says("Lavrov/NNP/S/B-PER")],
      "2015-12-15",
      "Lavrov",
      "Sergei Lavrov",
    ],
    [
      "a surname before the full name",
      [says("Lavrov/NNP/S/B-PER"), LAVROV],
      "2015-12-15",
      "Lavrov",
      "Sergei Lavrov",
    ],
    [
      "with an honorific",
      [KERRY, says("Mr./NNP/2/nmod Kerry/NNP/S/B-PER")],
      "2015-12-15",
      "Mr. Kerry",
      "John Kerry",
    ],
    [
      "a title and a surname of the day",
      [says("President/NNP/2/nmod Obama/NNP/S/B-PER")],
      "2015-12-15",
      "President Obama",
      "Barack Obama",
    ],
    [
      "the next president",
      [says("President/NNP/2/nmod Trump/NNP/S/B-PER")],
      "2018-02-01",
      "President Trump",
      "Donald Trump",
    ],
    [
      "Bush the father",
      [says("President/NNP/2/nmod Bush/NNP/S/B-PER")],
      "1990-08-02",
      "President Bush",
      "George H. W. Bush",
    ],
    [
      "Bush the son",
      [says("President/NNP/2/nmod Bush/NNP/S/B-PER")],
      "2003-03-20",
      "President Bush",
      "George W. Bush",
    ],
    [
      "George Bush by the day",
      [says("George/NNP/S/B-PER Bush/NNP/1/flat/I-PER")],
      "1991-01-17",
      "George Bush",
      "George H. W. Bush",
    ],
    [
      "an Arabic article",
      [says("Bashar/NNP/S/B-PER al=/NNP/1/flat/I-PER -=/HYPH/1/punct/I-PER Assad/NNP/1/flat/I-PER")],
      "2015-12-15",
      "Bashar al-Assad",
      "Bashar al-Assad",
    ],
    [
      "somebody unknown",
      [says("Riyad/NNP/S/B-PER Hamdan/NNP/1/flat/I-PER")],
      "2015-12-15",
      "Riyad Hamdan",
      "Riyad Hamdan",
    ],
    [
      "his surname",
      [says("Riyad/NNP/S/B-PER Hamdan/NNP/1/flat/I-PER"), says("Hamdan/NNP/S/B-PER")],
      "2015-12-15",
      "Hamdan",
      "Riyad Hamdan",
    ],
    [
      "the nearest of two of one surname",
      [
        says("Bill/NNP/S/B-PER Clinton/NNP/1/flat/I-PER"),
        says("Hillary/NNP/S/B-PER Clinton/NNP/1/flat/I-PER"),
        says("Clinton/NNP/S/B-PER"),
      ],
      "2011-05-01",
      "Clinton",
      "Hillary Clinton",
    ],
    [
      "told apart by Mr.",
      [
        says("Bill/NNP/S/B-PER Clinton/NNP/1/flat/I-PER"),
        says("Hillary/NNP/S/B-PER Clinton/NNP/1/flat/I-PER"),
        says("Mr./NNP/2/nmod Clinton/NNP/S/B-PER"),
      ],
      "2011-05-01",
      "Mr. Clinton",
      "Bill Clinton",
    ],
    [
      "an East Asian family name",
      [says("Park/NNP/S/B-PER Sun/NNP/1/flat/I-PER Hee/NNP/1/flat/I-PER"), says("Park/NNP/S/B-PER")],
      "2015-12-15",
      "Park",
      "Park Sun Hee",
    ],
  ];
  it.each(cases)("%s", (_, sentences, day, words, name) => {
    expect(ask(sentences, day).who(words)).toBe(name);
  });

  it.each([
    [
      "a title out of its day",
      [says("President/NNP/2/nmod Obama/NNP/S/B-PER")],
      "2020-05-01",
      "President Obama",
      "Barack Obama",
    ],
    [
      "a surname of several without a title",
      [says("Bush/NNP/S/B-PER")],
      "2015-12-15",
      "Bush",
      "George W. Bush",
    ],
    [
      "a surname of another first name",
      [says("Maria/NNP/S/B-PER Lavrov/NNP/1/flat/I-PER")],
      "2015-12-15",
      "Maria Lavrov",
      "Sergei Lavrov",
    ],
    ["a first name alone", [LAVROV, says("John/NNP/S/B-PER")], "2015-12-15", "John", "John Kerry"],
    ["another surname", [LAVROV, says("Ivanov/NNP/S/B-PER")], "2015-12-15", "Ivanov", "Sergei Lavrov"],
    [
      "another with a middle part",
      [says("Ben/NNP/S/B-PER Lavrov/NNP/1/flat/I-PER"), LAVROV],
      "2015-12-15",
      "Ben Lavrov",
      "Sergei Lavrov",
    ],
  ])("not %s", (_, sentences, day, words, name) => {
    expect(ask(sentences, day).who(words)).not.toBe(name);
  });
});

describe("for whom persons act, by day and by the article", () => {
  const minister = (title: string): string =>
    says(`${title} Oleg/NNP/S/B-PER Petrenko/NNP/${title.split(" ").length + 1}/flat/I-PER`);
  it.each([
    ["the office on the day", KERRY, "2015-12-15", "John Kerry", "United States"],
    ["before the office", KERRY, "2012-12-15", "John Kerry", ""],
    ["after the office", KERRY, "2018-04-01", "John Kerry", ""],
    ["the day unknown", KERRY, null, "John Kerry", ""],
    ["an open end", LAVROV, "2021-06-01", "Sergei Lavrov", "Russia"],
    ["before an open end", LAVROV, "2003-06-01", "Sergei Lavrov", ""],
    [
      "a title in the article",
      minister("Ukrainian/JJ/3/amod/B-MISC Defence/NNP/3/compound Minister/NNP/4/nmod"),
      "2015-12-15",
      "Ukrainian Defence Minister Oleg Petrenko",
      "Ukraine",
    ],
    [
      "a spokesman of a body",
      minister("State/NNP/2/compound/B-ORG Department/NNP/3/compound/I-ORG spokesman/NN/4/nmod"),
      "2015-12-15",
      "State Department spokesman Oleg Petrenko",
      "State Department",
    ],
    [
      "a former minister",
      minister("former/JJ/4/amod Ukrainian/JJ/4/amod/B-MISC defence/NN/4/compound minister/NN/5/nmod"),
      "2015-12-15",
      "former Ukrainian defence minister Oleg Petrenko",
      "",
    ],
    [
      "an analyst",
      minister("Ukrainian/JJ/2/amod/B-MISC analyst/NN/3/nmod"),
      "2015-12-15",
      "Ukrainian analyst Oleg Petrenko",
      "",
    ],
  ])("%s", (_, sentence, day, words, side) => {
    expect(ask([sentence], day).side(words)).toBe(side);
  });
});

describe("bodies and organisations", () => {
  it.each([
    [
      "a known body",
      says("The/DT/3/det State/NNP/3/compound/B-ORG Department/NNP/S/I-ORG"),
      "The State Department",
      "State Department",
    ],
    [
      "a body by its state's adjective",
      says("The/DT/4/det Russian/JJ/4/amod/B-MISC Foreign/NNP/4/amod/B-ORG Ministry/NNP/S/I-ORG"),
      "The Russian Foreign Ministry",
      "Russian Foreign Ministry",
    ],
    ["an organisation", says("The/DT/2/det U.N./NNP/S/B-ORG"), "The U.N.", "United Nations"],
    [
      "one that nobody knows",
      says("The/DT/3/det Zabrowo/NNP/3/compound/B-ORG Institute/NNP/S/I-ORG"),
      "The Zabrowo Institute",
      "Zabrowo Institute",
    ],
  ])("%s", (_, sentence, words, name) => {
    expect(ask([sentence]).who(words)).toBe(name);
  });

  it("joins an acronym to its name", () => {
    const full = says("The/DT/3/det Levant/NNP/3/compound/B-ORG Relief/NNP/S/I-ORG Mission/NNP/3/flat/I-ORG");
    expect(ask([full, says("The/DT/2/det LRM/NNP/S/B-ORG")]).who("The LRM")).toBe("Levant Relief Mission");
  });

  it("does not join an acronym of other letters", () => {
    const full = says("The/DT/3/det Levant/NNP/3/compound/B-ORG Relief/NNP/S/I-ORG Mission/NNP/3/flat/I-ORG");
    expect(ask([full, says("The/DT/2/det LRN/NNP/S/B-ORG")]).who("The LRN")).toBe("LRN");
  });

  it("lets an unknown ministry act for the state before it", () => {
    const asked = ask([
      says("The/DT/4/det Turkish/JJ/4/amod/B-MISC Trade/NNP/4/compound/B-ORG Ministry/NNP/S/I-ORG"),
    ]);
    expect(asked.side("The Turkish Trade Ministry")).toBe("Turkey");
  });

  it("lets no parliament act for anybody", () => {
    const asked = ask([says("The/DT/3/det Turkish/JJ/3/amod/B-MISC Parliament/NNP/S/B-ORG")]);
    expect(asked.side("The Turkish Parliament")).toBe("");
  });
});

describe("parts of names", () => {
  it.each([
    ["Sergey Petrov", "Sergei Petrov"],
    ["Muammar Gaddafi", "Moammar Qaddafi"],
    ["Yousef Karimi", "Yusuf Karimi"],
    ["Mohammed Karimi", "Muhammad Karimi"],
    ["Ana Silva", "Ana B. Silva"],
  ])("%s is %s", (a, b) => {
    expect(sameName(keyParts(a), keyParts(b))).toBe(true);
  });
  it.each([
    ["John Kerry", "John Perry"],
    ["Igor Ivanov", "Sergei Ivanov"],
    ["Susan Rice", "Susan Rose"],
    ["Jack Chan", "Jack Chang"],
  ])("%s is not %s", (a, b) => {
    expect(sameName(keyParts(a), keyParts(b))).toBe(false);
  });
  it("takes titles, articles and hyphens off", () => {
    expect(keyParts("President Bashar al-Assad")).toEqual(["bashar", "assad"]);
    expect(keyParts("Ban Ki-moon")).toEqual(["ban", "kimoon"]);
    expect(keyParts("Ben Carson")).toEqual(["ben", "carson"]);
  });
  it("knows which part stands for the whole", () => {
    expect(standsFor(["lavrov"], ["sergei", "lavrov"])).toBe(2);
    expect(standsFor(["moon"], ["ban", "kimoon"])).toBe(0);
    expect(standsFor(["kim"], ["kim", "jongun"])).toBe(1);
    expect(sameName(["donald", "trump"], ["donald", "j", "trump"])).toBe(true);
    expect(sameName(["donald", "trump"], ["ivanka", "trump"])).toBe(false);
  });
  it("reads initials", () => {
    expect(initials("Organization for Security and Cooperation in Europe")).toBe("OSCE");
  });
});
