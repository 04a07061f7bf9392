/** Pronouns: the plain cases, in and out of quotations, and those that must stand for nobody. */
import { describe, expect, it } from "vitest";
import { ask } from "./asking.js";

const says = (subject: string): string => {
  const n = subject.split(" ").length + 1;
  return `${subject.replace(/\/S(?=\/| |$)/, `/${n}/nsubj`)} said/VBD/0/root so/RB/${n}/advmod`;
};
const LAVROV = says("Sergei/NNP/S/B-PER Lavrov/NNP/1/flat/I-PER");
const CLINTON = says("Hillary/NNP/S/B-PER Clinton/NNP/1/flat/I-PER");
const RUSSIA = says("Russia/NNP/S/B-LOC");
const MET =
  "Sergei/NNP/3/nsubj/B-PER Lavrov/NNP/1/flat/I-PER met/VBD/0/root John/NNP/3/obj/B-PER Kerry/NNP/4/flat/I-PER";
const BOTH = "Russia/NNP/4/nsubj/B-LOC and/CC/3/cc Iran/NNP/1/conj/B-LOC met/VBD/0/root";
const left = (pronoun: string): string => `${pronoun}/PRP/2/nsubj left/VBD/0/root`;

describe("he and she", () => {
  it.each([
    ["the person told", [LAVROV, left("He")], "He", "Sergei Lavrov"],
    ["the subject before the object", [MET, left("He")], "He", "Sergei Lavrov"],
    ["the one whose gender fits", [CLINTON, LAVROV, left("She")], "She", "Hillary Clinton"],
    ["the one whose gender fits, again", [LAVROV, CLINTON, left("He")], "He", "Sergei Lavrov"],
    [
      "a possessive",
      [LAVROV, "They/PRP/2/nsubj saw/VBD/0/root his/PRP$/4/nmod letter/NN/2/obj"],
      "his",
      "Sergei Lavrov",
    ],
    [
      "the subject of the clause above",
      [
        "Lavrov/NNP/2/nsubj/B-PER told/VBD/0/root Kerry/NNP/2/iobj/B-PER he/PRP/6/nsubj would/MD/6/aux come/VB/2/ccomp",
      ],
      "he",
      "Sergei Lavrov",
    ],
    [
      "an official without a name",
      [says("A/DT/3/det senior/JJ/3/amod official/NN/S"), left("He")],
      "He",
      "A senior official",
    ],
    ["a spokeswoman", [says("A/DT/2/det spokeswoman/NN/S"), left("She")], "She", "A spokeswoman"],
    ["Mrs. and no first name", [says("Mrs./NNP/2/nmod Petrova/NNP/S/B-PER"), left("She")], "She", "Petrova"],
    ["through another pronoun", [LAVROV, left("He"), left("He")], "He", "Sergei Lavrov"],
  ])("%s", (_, sentences, words, name) => {
    expect(ask(sentences).who(words)).toBe(name);
  });

  it.each([
    ["nobody was told", [left("He")], "He"],
    ["only a state was told", [RUSSIA, left("He")], "He"],
    ["only a woman was told", [CLINTON, left("He")], "He"],
    ["only a man was told", [LAVROV, left("She")], "She"],
    ["only officials were told", [says("US/NNP/2/compound/B-LOC officials/NNS/S"), left("He")], "He"],
    ["only a spokeswoman was told", [says("A/DT/2/det spokeswoman/NN/S"), left("He")], "He"],
    [
      "he was told long before",
      [
        LAVROV,
        ...Array.from({ length: 5 }, () => "It/PRP/2/nsubj rained/VBD/0/root ././2/punct"),
        left("He"),
      ],
      "He",
    ],
  ])("nobody where %s", (_, sentences, words) => {
    expect(ask(sentences).who(words)).toBe("-");
  });

  it("goes back to who spoke, over what he said", () => {
    const quote =
      "“=/``/5/punct We/PRP/3/nsubj@1:content met/VBD/5/ccomp@1:content Ivanov=/NNP/3/obj/B-PER@1:content said/VBD/0/root Lavrov/NNP/5/nsubj/B-PER@1:source";
    const next =
      "“=/``/6/punct We/PRP/3/nsubj@2:content left=/VBD/6/ccomp@2:content ”/''/3/punct@2:content he/PRP/6/nsubj@2:source said/VBD/0/root";
    expect(ask([LAVROV, quote, next]).who("he")).toBe("Sergei Lavrov");
  });
});

describe("they", () => {
  it.each([
    ["two joined", [BOTH, left("They")], "They", "Russia + Iran"],
    ["officials", [says("US/NNP/2/compound/B-LOC officials/NNS/S"), left("They")], "They", "US officials"],
    ["rebels", [says("The/DT/2/det rebels/NNS/S"), left("They")], "They", "The rebels"],
    [
      "their",
      [BOTH, "A/DT/2/det draft/NN/3/nsubj met/VBD/0/root their/PRP$/5/nmod demands/NNS/3/obj"],
      "their",
      "Russia + Iran",
    ],
  ])("%s", (_, sentences, words, names) => {
    expect(ask(sentences).who(words)).toBe(names);
  });
  it.each([
    ["one person", [LAVROV, left("They")]],
    ["nobody", [left("They")]],
    ["things", ["The/DT/2/det talks/NNS/3/nsubj failed/VBD/0/root", left("They")]],
  ])("nobody after %s", (_, sentences) => {
    expect(ask(sentences).who("They")).toBe("-");
  });
});

describe("it", () => {
  it.each([
    ["a state that is subject", [RUSSIA, left("It")], "It", "Russia"],
    [
      "a body that is subject",
      [says("The/DT/3/det State/NNP/3/compound/B-ORG Department/NNP/S/I-ORG"), left("It")],
      "It",
      "State Department",
    ],
    ["its", [RUSSIA, "They/PRP/2/nsubj saw/VBD/0/root its/PRP$/4/nmod troops/NNS/2/obj"], "its", "Russia"],
  ])("%s", (_, sentences, words, name) => {
    expect(ask(sentences).who(words)).toBe(name);
  });
  it.each([
    ["a person", [LAVROV, left("It")]],
    [
      "a clause about it",
      [
        RUSSIA,
        "It/PRP/3/nsubj is/VBZ/3/cop unclear/JJ/0/root whether/IN/6/mark they/PRP/6/nsubj meet/VBP/3/csubj",
      ],
    ],
    [
      "a seeming",
      [RUSSIA, "It/PRP/2/nsubj seems/VBZ/0/root that/IN/5/mark they/PRP/5/nsubj left/VBD/2/ccomp"],
    ],
    ["an expletive", [RUSSIA, "It/PRP/2/expl took/VBD/0/root weeks/NNS/2/obj"]],
    ["an object", [RUSSIA, "They/PRP/2/nsubj signed/VBD/0/root It/PRP/2/obj"]],
    [
      "a state that is a place",
      ["Talks/NNS/2/nsubj failed/VBD/0/root in/IN/4/case Russia/NNP/2/obl/B-LOC", left("It")],
    ],
  ])("nobody after or in %s", (_, sentences) => {
    expect(ask(sentences).who("It")).toBe("-");
  });
});

describe("who and which", () => {
  it.each([
    ["who", "officials/NNS/0/root who/WP/3/nsubj left/VBD/1/acl", "who", "officials"],
    [
      "a name",
      "Lavrov/NNP/5/nsubj/B-PER ,/,/1/punct who/WP/4/nsubj left/VBD/1/acl won/VBD/0/root",
      "who",
      "Lavrov",
    ],
    [
      "which of a body",
      "Hezbollah/NNP/5/nsubj/B-ORG ,/,/1/punct which/WDT/4/nsubj left/VBD/1/acl won/VBD/0/root",
      "which",
      "Hezbollah",
    ],
  ])("%s", (_, sentence, words, name) => {
    expect(ask([sentence], null).who(words)).toBe(name);
  });
  it.each([
    ["a thing", "talks/NNS/0/root which/WDT/3/nsubj failed/VBD/1/acl", "which"],
    ["a question", "Who/WP/2/nsubj left/VBD/0/root ?/./2/punct", "Who"],
  ])("nobody for %s", (_, sentence, words) => {
    expect(ask([sentence]).who(words)).toBe("-");
  });
  it("takes that for no pronoun where it joins clauses", () => {
    expect(
      ask(["They/PRP/2/nsubj said/VBD/0/root that/IN/5/mark officials/NNS/5/nsubj left/VBD/2/ccomp"]).who(
        "that",
      ),
    ).toBe("");
  });
});

describe("himself", () => {
  it("is the subject of its clause", () => {
    expect(
      ask([CLINTON, "Lavrov/NNP/2/nsubj/B-PER defended/VBD/0/root himself/PRP/2/obj"]).who("himself"),
    ).toBe("Sergei Lavrov");
  });
});

describe("I, we, you in attributions", () => {
  const told = (pronoun: string): string =>
    `“=/\`\`/9/punct ${pronoun}/PRP/4/nsubj@1:content will/MD/4/aux@1:content leave=/VB/9/ccomp@1:content ,=/,/4/punct@1:content ”/''/4/punct Sergei/NNP/9/nsubj/B-PER@1:source Lavrov/NNP/7/flat/I-PER@1:source told/VBD/0/root@1:cue John/NNP/9/iobj/B-PER Kerry/NNP/10/flat/I-PER`;
  it.each([
    ["I", "Sergei Lavrov"],
    ["we", "Russia"],
    ["you", "John Kerry"],
  ])("%s is %s", (pronoun, name) => {
    expect(ask([told(pronoun)]).who(pronoun)).toBe(name);
  });
  it("we of somebody without a side is himself", () => {
    const sentence =
      "“=/``/7/punct we/PRP/3/nsubj@1:content left=/VBD/7/ccomp@1:content ”/''/3/punct a/DT/6/det@1:source villager/NN/7/nsubj@1:source said/VBD/0/root@1:cue";
    expect(ask([sentence]).who("we")).toBe("a villager");
  });
  it("takes the innermost attribution", () => {
    const sentence =
      "Kerry/NNP/2/nsubj/B-PER@1:source said/VBD/0/root@1:cue Lavrov/NNP/4/nsubj/B-PER@1:content,2:source promised/VBD/2/ccomp@1:content,2:cue I/PRP/6/nsubj@1:content,2:content leave/VBP/4/ccomp@1:content,2:content";
    expect(ask([sentence]).who("I")).toBe("Sergei Lavrov");
  });
  it.each([
    ["I", "I/PRP/2/nsubj left/VBD/0/root"],
    ["we", "we/PRP/2/nsubj left/VBD/0/root"],
    ["you", "you/PRP/2/nsubj left/VBD/0/root"],
  ])("%s outside of one is nobody", (pronoun, sentence) => {
    expect(ask([LAVROV, sentence]).who(pronoun)).toBe("-");
  });
});
