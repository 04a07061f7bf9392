/** Phrases that describe: governments, officials, troops, titles without names, what was told before, documents. */
import { describe, expect, it } from "vitest";
import { ask } from "./asking.js";

/** Puts a subject before "said"; its head has `S` for its place in the tree. */
const says = (subject: string): string => {
  const n = subject.split(" ").length + 1;
  return `${subject.replace(/\/S(?=\/| |$)/, `/${n}/nsubj`)} said/VBD/0/root so/RB/${n}/advmod`;
};
const LAVROV = says("Sergei/NNP/S/B-PER Lavrov/NNP/1/flat/I-PER");
const RUSSIA = says("Russia/NNP/S/B-LOC");
const IRAN = says("Iran/NNP/S/B-LOC");
const THE = "The/DT/2/det";

describe("governments are their states", () => {
  it.each([
    [
      "an adjective",
      says("The/DT/3/det Syrian/JJ/3/amod/B-MISC government/NN/S"),
      "The Syrian government",
      "Syria",
    ],
    ["regime", says("The/DT/3/det Iranian/JJ/3/amod/B-MISC regime/NN/S"), "The Iranian regime", "Iran"],
    ["authorities", says("Turkish/JJ/2/amod/B-MISC authorities/NNS/S"), "Turkish authorities", "Turkey"],
    [
      "a possessive",
      says("Iran/NNP/3/nmod/B-LOC 's/POS/1/case leadership/NN/S"),
      "Iran 's leadership",
      "Iran",
    ],
    [
      "of",
      says("The/DT/2/det government/NN/S of/IN/4/case Ukraine/NNP/2/nmod/B-LOC"),
      "The government of Ukraine",
      "Ukraine",
    ],
    [
      "a president's",
      says("The/DT/3/det Obama/NNP/3/compound/B-PER administration/NN/S"),
      "The Obama administration",
      "United States",
    ],
    [
      "a capital's",
      says("The/DT/3/det Kiev/NNP/3/compound/B-LOC government/NN/S"),
      "The Kiev government",
      "Ukraine",
    ],
  ])("%s", (_, sentence, words, name) => {
    expect(ask([sentence]).who(words)).toBe(name);
  });

  it("goes on with the state told last", () => {
    expect(ask([RUSSIA, IRAN, says(`${THE} government/NN/S`)]).who("The government")).toBe("Iran");
  });
  it("goes back to the same word", () => {
    const regime = says("The/DT/3/det Syrian/JJ/3/amod/B-MISC regime/NN/S");
    expect(ask([regime, RUSSIA, says(`${THE} regime/NN/S`)]).who("The regime")).toBe("Syria");
  });
  it("takes the country for the state told last", () => {
    expect(ask([RUSSIA, says(`${THE} country/NN/S`)]).who("The country")).toBe("Russia");
  });

  it.each([
    ["governments", says("Western/JJ/2/amod governments/NNS/S"), "Western governments"],
    ["a government", says("A/DT/2/det government/NN/S"), "A government"],
    [
      "a coalition government",
      says("A/DT/3/det coalition/NN/3/compound government/NN/S"),
      "A coalition government",
    ],
    ["countries", says("European/JJ/2/amod countries/NNS/S"), "European countries"],
  ])("%s is no state told", (_, sentence, words) => {
    expect(ask([RUSSIA, sentence]).who(words)).not.toBe("Russia");
  });

  it.each([
    ["the state of war", "The/DT/2/det state/NN/0/root of/IN/4/case war/NN/2/nmod", "The state of war"],
    [
      "her leadership",
      "They/PRP/2/nsubj praised/VBD/0/root Kerry/NNP/5/nmod/B-PER 's/POS/3/case leadership/NN/2/obj",
      "Kerry 's leadership",
    ],
    ["government as a matter", "They/PRP/2/nsubj discussed/VBD/0/root government/NN/2/obj", "government"],
    ["country music", "country/NN/2/compound music/NN/0/root", "country"],
  ])("%s is nobody", (_, sentence, words) => {
    expect(ask([sentence]).who(words)).toBe("");
  });
});

describe("unnamed actors keep their words and get a side", () => {
  it.each([
    ["officials", says("US/NNP/2/compound/B-LOC officials/NNS/S"), "US officials", "United States"],
    [
      "an official",
      says("A/DT/4/det senior/JJ/4/amod Iranian/JJ/4/amod/B-MISC official/NN/S"),
      "A senior Iranian official",
      "Iran",
    ],
    ["troops", says("Israeli/JJ/2/amod/B-MISC troops/NNS/S"), "Israeli troops", "Israel"],
    [
      "negotiators",
      says("Iran/NNP/3/nmod/B-LOC 's/POS/1/case negotiators/NNS/S"),
      "Iran 's negotiators",
      "Iran",
    ],
    [
      "a body's official",
      says("A/DT/4/det State/NNP/3/compound/B-ORG Department/NNP/4/compound/I-ORG official/NN/S"),
      "A State Department official",
      "State Department",
    ],
    [
      "officials in a capital",
      says("Officials/NNS/S in/IN/3/case Tehran/NNP/1/nmod/B-LOC"),
      "Officials in Tehran",
      "Iran",
    ],
    [
      "a spokesman for a body",
      says("A/DT/2/det spokesman/NN/S for/IN/5/case the/DT/5/det U.N./NNP/2/nmod/B-ORG"),
      "A spokesman for the U.N.",
      "United Nations",
    ],
    [
      "an ambassador to another",
      says("Iran/NNP/3/nmod/B-LOC 's/POS/1/case ambassador/NN/S to/IN/5/case Syria/NNP/3/nmod/B-LOC"),
      "Iran 's ambassador to Syria",
      "Iran",
    ],
    [
      "an unknown ministry",
      says("The/DT/4/det Turkish/JJ/4/amod/B-MISC trade/NN/4/compound ministry/NN/S"),
      "The Turkish trade ministry",
      "Turkey",
    ],
  ])("%s", (_, sentence, words, side) => {
    const asked = ask([sentence]);
    expect([asked.who(words), asked.side(words)]).toEqual([words, side]);
  });

  it.each([
    ["rebels", says("Syrian/JJ/2/amod/B-MISC rebels/NNS/S"), "Syrian rebels"],
    ["protesters", says("Iranian/JJ/2/amod/B-MISC protesters/NNS/S"), "Iranian protesters"],
    ["refugees", says("Syrian/JJ/2/amod/B-MISC refugees/NNS/S"), "Syrian refugees"],
    ["journalists", says("Russian/JJ/2/amod/B-MISC journalists/NNS/S"), "Russian journalists"],
    ["analysts", says("Israeli/JJ/2/amod/B-MISC analysts/NNS/S"), "Israeli analysts"],
    ["the opposition", says("The/DT/3/det Syrian/JJ/3/amod/B-MISC opposition/NN/S"), "The Syrian opposition"],
    ["a parliament", says("The/DT/3/det Turkish/JJ/3/amod/B-MISC parliament/NN/S"), "The Turkish parliament"],
    ["lawmakers", says("Israeli/JJ/2/amod/B-MISC lawmakers/NNS/S"), "Israeli lawmakers"],
    ["a Western diplomat", says("A/DT/3/det Western/JJ/3/amod diplomat/NN/S"), "A Western diplomat"],
    ["Kurdish fighters", says("Kurdish/JJ/2/amod/B-MISC fighters/NNS/S"), "Kurdish fighters"],
    [
      "former officials",
      says("Former/JJ/3/amod US/NNP/3/compound/B-LOC officials/NNS/S"),
      "Former US officials",
    ],
    [
      "those backed by a state",
      says("Iranian/JJ/3/amod/B-MISC -/HYPH/3/punct backed/VBN/4/amod militias/NNS/S"),
      "Iranian - backed militias",
    ],
    ["troops in a country", says("Troops/NNS/S in/IN/3/case Iraq/NNP/1/nmod/B-LOC"), "Troops in Iraq"],
  ])("%s act for nobody", (_, sentence, words) => {
    const asked = ask([sentence]);
    expect([asked.who(words), asked.side(words)]).toEqual([words, ""]);
  });

  it.each([
    ["rebels", "armed-group", says("The/DT/2/det rebels/NNS/S")],
    ["rebel groups", "armed-group", says("Rebel/NN/2/compound groups/NNS/S")],
    ["protesters", "people", says("Protesters/NNS/S")],
    ["troops", "government-body", says("Russian/JJ/2/amod/B-MISC troops/NNS/S")],
    ["world powers", "alliance", says("World/NN/2/compound powers/NNS/S")],
    ["a diplomat", "unnamed", says("A/DT/2/det diplomat/NN/S")],
    ["a newspaper", "media", says("A/DT/2/det newspaper/NN/S")],
  ])("%s are of kind %s", (_, kind, sentence) => {
    expect(ask([sentence]).found.actors.some((a) => a.kind === kind)).toBe(true);
  });
});

describe("the same words are the same actor, others are not", () => {
  const officials = says("US/NNP/2/compound/B-LOC officials/NNS/S");
  it("the same words again", () => {
    expect(ask([officials, officials]).found.actors.filter((a) => a.kind === "unnamed")).toHaveLength(1);
  });
  it("the noun alone goes back", () => {
    expect(ask([officials, says(`${THE} officials/NNS/S`)]).who("The officials")).toBe("US officials");
  });
  it.each([
    ["another state's", [officials, says("Iranian/JJ/2/amod/B-MISC officials/NNS/S")], "Iranian officials"],
    ["one of them", [officials, says("An/DT/2/det official/NN/S")], "An official"],
    [
      "another adjective",
      [officials, says("Senior/JJ/3/amod US/NNP/3/compound/B-LOC officials/NNS/S")],
      "Senior US officials",
    ],
    ["another noun", [officials, says("The/DT/2/det diplomats/NNS/S")], "The diplomats"],
  ])("%s is another", (_, sentences, words) => {
    expect(ask(sentences).who(words)).toBe(words);
  });

  it.each([
    ["the group", says("Hezbollah/NNP/S/B-ORG"), "group", "Hezbollah"],
    [
      "the department",
      says("The/DT/3/det State/NNP/3/compound/B-ORG Department/NNP/S/I-ORG"),
      "department",
      "State Department",
    ],
    ["the alliance", says("NATO/NNP/S/B-ORG"), "alliance", "NATO"],
    ["the organization", says("The/DT/2/det U.N./NNP/S/B-ORG"), "organization", "United Nations"],
  ])("%s goes back to a name", (_, sentence, noun, name) => {
    expect(ask([sentence, says(`The/DT/2/det ${noun}/NN/S`)]).who(`The ${noun}`)).toBe(name);
  });

  it.each([
    ["a group after a state", RUSSIA, "group"],
    ["a party after an alliance", says("NATO/NNP/S/B-ORG"), "party"],
    ["a newspaper after a person", LAVROV, "newspaper"],
    ["a company after an armed group", says("Hezbollah/NNP/S/B-ORG"), "company"],
  ])("not %s", (_, sentence, noun) => {
    expect(ask([sentence, says(`The/DT/2/det ${noun}/NN/S`)]).who(`The ${noun}`)).toBe(`The ${noun}`);
  });
});

describe("titles without names", () => {
  const minister = says("The/DT/4/det Russian/JJ/4/amod/B-MISC foreign/JJ/4/amod minister/NN/S");
  const MINISTER = "The Russian foreign minister";
  it.each([
    ["2015-12-15", "Sergei Lavrov"],
    ["2004-03-10", "Sergei Lavrov"],
    ["2004-03-01", "Igor Ivanov"],
    ["1999-06-01", "Igor Ivanov"],
    ["1995-06-01", MINISTER],
  ])("the Russian foreign minister on %s is %s", (day, name) => {
    expect(ask([minister], day).who(MINISTER)).toBe(name);
  });
  it("stays without a name where no day is known", () => {
    const asked = ask([minister], null);
    expect([asked.who(MINISTER), asked.side(MINISTER)]).toEqual([MINISTER, "Russia"]);
  });

  it.each([
    [
      "a leader",
      "2015-12-15",
      says("The/DT/3/det Syrian/JJ/3/amod/B-MISC leader/NN/S"),
      "The Syrian leader",
      "Bashar al-Assad",
    ],
    [
      "a leader of long ago",
      "1999-12-15",
      says("The/DT/3/det Syrian/JJ/3/amod/B-MISC leader/NN/S"),
      "The Syrian leader",
      "The Syrian leader",
    ],
    [
      "a possessive",
      "2015-12-15",
      says("Russia/NNP/3/nmod/B-LOC 's/POS/1/case president/NN/S"),
      "Russia 's president",
      "Vladimir Putin",
    ],
    [
      "of",
      "2010-06-01",
      says("The/DT/2/det president/NN/S of/IN/5/case the/DT/5/det U.S./NNP/2/nmod/B-LOC"),
      "The president of the U.S.",
      "Barack Obama",
    ],
    [
      "the next president",
      "2018-06-01",
      says("The/DT/2/det president/NN/S of/IN/5/case the/DT/5/det U.S./NNP/2/nmod/B-LOC"),
      "The president of the U.S.",
      "Donald Trump",
    ],
    [
      "an envoy",
      "2016-01-18",
      says("The/DT/4/det U.N./NNP/4/compound/B-ORG special/JJ/4/amod envoy/NN/S"),
      "The U.N. special envoy",
      "Staffan de Mistura",
    ],
  ])("%s on %s", (_, day, sentence, words, name) => {
    expect(ask([sentence], day).who(words)).toBe(name);
  });

  it.each([
    ["a minister", says("A/DT/3/det Russian/JJ/3/amod/B-MISC minister/NN/S"), "A Russian minister"],
    ["ministers", says("Russian/JJ/2/amod/B-MISC ministers/NNS/S"), "Russian ministers"],
    [
      "a deputy",
      says("The/DT/5/det Russian/JJ/5/amod/B-MISC deputy/NN/5/compound foreign/JJ/5/amod minister/NN/S"),
      "The Russian deputy foreign minister",
    ],
    [
      "a former minister",
      says("The/DT/5/det former/JJ/5/amod Russian/JJ/5/amod/B-MISC foreign/JJ/5/amod minister/NN/S"),
      "The former Russian foreign minister",
    ],
    [
      "another office",
      says("The/DT/4/det Russian/JJ/4/amod/B-MISC trade/NN/4/compound minister/NN/S"),
      "The Russian trade minister",
    ],
    [
      "another state",
      says("The/DT/4/det Turkish/JJ/4/amod/B-MISC foreign/JJ/4/amod minister/NN/S"),
      "The Turkish foreign minister",
    ],
    ["an official", says("The/DT/3/det Russian/JJ/3/amod/B-MISC official/NN/S"), "The Russian official"],
  ])("%s is not the holder", (_, sentence, words) => {
    expect(ask([sentence]).who(words)).toBe(words);
  });

  it("the minister goes back to the last one", () => {
    const titled = says(
      "Russian/JJ/3/amod/B-MISC Foreign/NNP/3/amod Minister/NNP/4/nmod Sergei/NNP/S/B-PER Lavrov/NNP/4/flat/I-PER",
    );
    expect(ask([titled, says("The/DT/2/det minister/NN/S")]).who("The minister")).toBe("Sergei Lavrov");
  });
  it("the president is no vice president", () => {
    const vice = says("Vice/NNP/2/compound President/NNP/3/nmod Ali/NNP/S/B-PER Nasser/NNP/3/flat/I-PER");
    expect(ask([vice, says("The/DT/2/det president/NN/S")]).who("The president")).toBe("The president");
  });
  it("the minister is no spokesman", () => {
    const spokesman = says("Spokesman/NNP/2/nmod Ali/NNP/S/B-PER Nasser/NNP/2/flat/I-PER");
    expect(ask([spokesman, says("The/DT/2/det minister/NN/S")]).who("The minister")).toBe("The minister");
  });
});

describe("apposition", () => {
  it.each([
    [
      "after a name",
      says(
        "Riyad/NNP/S/B-PER Hamdan/NNP/1/flat/I-PER ,/,/4/punct coordinator/NN/1/appos of/IN/7/case the/DT/7/det opposition/NN/4/nmod ,/,/4/punct",
      ),
      "coordinator of the opposition",
      "Riyad Hamdan",
    ],
    [
      "before a name",
      says(
        "The/DT/2/det spokesman/NN/S ,/,/4/punct Ali/NNP/2/appos/B-PER Nasser/NNP/4/flat/I-PER ,/,/4/punct",
      ),
      "The spokesman",
      "Ali Nasser",
    ],
    [
      "of two names",
      says(
        "The/DT/3/det foreign/JJ/3/amod ministers/NNS/S ,/,/5/punct Ali/NNP/3/appos/B-PER Nasser/NNP/5/flat/I-PER and/CC/8/cc Omar/NNP/5/conj/B-PER Haddad/NNP/8/flat/I-PER ,/,/5/punct",
      ),
      "The foreign ministers",
      "Ali Nasser + Omar Haddad",
    ],
    [
      "of a body",
      says("Zabrowo/NNP/S/B-ORG ,/,/5/punct a/DT/5/det rebel/NN/5/compound group/NN/1/appos ,/,/5/punct"),
      "a rebel group",
      "Zabrowo",
    ],
  ])("%s", (_, sentence, words, name) => {
    expect(ask([sentence]).who(words)).toBe(name);
  });

  it("gives a side", () => {
    const sentence = says(
      "Ali/NNP/S/B-PER Nasser/NNP/1/flat/I-PER ,/,/7/punct the/DT/7/det Turkish/JJ/7/amod/B-MISC defence/NN/7/compound minister/NN/1/appos ,/,/7/punct",
    );
    expect(ask([sentence]).side("Ali Nasser")).toBe("Turkey");
  });
  it.each([
    [
      "a place after a person",
      says("Ali/NNP/S/B-PER Nasser/NNP/1/flat/I-PER ,/,/4/punct Geneva/NNP/1/appos/B-LOC ,/,/4/punct"),
      "Geneva",
      "Ali Nasser",
    ],
    [
      "a body after a person",
      says(
        "Ali/NNP/S/B-PER Nasser/NNP/1/flat/I-PER ,/,/5/punct the/DT/5/det ministry/NN/1/appos ,/,/5/punct",
      ),
      "the ministry",
      "Ali Nasser",
    ],
  ])("not %s", (_, sentence, words, name) => {
    expect(ask([sentence]).who(words)).not.toBe(name);
  });
});

describe("pairs", () => {
  const both = (noun: string): string => says(`Both/DT/2/det ${noun}/NNS/S`);
  const met = "Russia/NNP/4/nsubj/B-LOC and/CC/3/cc Iran/NNP/1/conj/B-LOC met/VBD/0/root";
  const men =
    "Sergei/NNP/6/nsubj/B-PER Lavrov/NNP/1/flat/I-PER and/CC/4/cc John/NNP/1/conj/B-PER Kerry/NNP/4/flat/I-PER met/VBD/0/root";
  it.each([
    ["sides", [met, both("sides")], "Both sides", "Russia + Iran"],
    ["countries", [met, both("countries")], "Both countries", "Russia + Iran"],
    ["countries of ministers", [men, both("countries")], "Both countries", "Russia + United States"],
    [
      "men",
      [men, says("The/DT/3/det two/CD/3/nummod men/NNS/S")],
      "The two men",
      "Sergei Lavrov + John Kerry",
    ],
    [
      "governments",
      [RUSSIA, IRAN, says("The/DT/3/det two/CD/3/nummod governments/NNS/S")],
      "The two governments",
      "Russia + Iran",
    ],
  ])("%s", (_, sentences, words, names) => {
    expect(ask(sentences).who(words).split(" + ").sort()).toEqual(names.split(" + ").sort());
  });
  it.each([
    ["one was told", [RUSSIA, both("sides")], "Both sides"],
    ["presidents after ministers", [men, both("presidents")], "Both presidents"],
    ["nobody was told", [both("sides")], "Both sides"],
    ["two of many", [says("Two/CD/2/nummod officials/NNS/S")], "Two officials"],
  ])("not where %s", (_, sentences, words) => {
    expect(ask(sentences).who(words)).toBe(words);
  });
});

describe("documents speak", () => {
  it("as subject of a verb of speech", () => {
    expect(ask([says("The/DT/2/det statement/NN/S")]).who("The statement")).toBe("The statement");
  });
  it("as source of an attribution", () => {
    const sentence = "according/VBG/4/case to/IN/1/fixed a/DT/4/det memo/NN/5/obl@1:source left/VBN/0/root";
    expect(ask([sentence]).who("a memo")).toBe("a memo");
  });
  it.each([
    ["read", "They/PRP/2/nsubj read/VBD/0/root the/DT/4/det statement/NN/2/obj", "the statement"],
    ["in", "It/PRP/2/nsubj stood/VBD/0/root in/IN/5/case the/DT/5/det report/NN/2/obl", "the report"],
  ])("but not where they are %s", (_, sentence, words) => {
    expect(ask([sentence]).who(words)).toBe("");
  });
});
