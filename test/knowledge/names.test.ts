/** Names and the senses they have; names that are nobody's. */
import { describe, expect, it } from "vitest";
import { openKnowledge } from "../../src/knowledge/knowledge.js";
import { inCapitals, normalName, soundForm } from "../../src/knowledge/normal.js";

const knowledge = openKnowledge();
const ids = (name: string): string[] => knowledge.named(name).map((s) => s.actor.id);

const FIRST_SENSE: readonly (readonly [string, string, string])[] = [
  ["Russia", "name", "state/RUS"],
  ["the Russian Federation", "alias", "state/RUS"],
  ["Russian", "demonym", "state/RUS"],
  ["Russians", "demonym", "state/RUS"],
  ["Moscow", "capital", "state/RUS"],
  ["the Kremlin", "seat", "state/RUS"],
  ["The Kremlin's", "seat", "state/RUS"],
  ["U.S.", "alias", "state/USA"],
  ["US", "alias", "state/USA"],
  ["the US", "alias", "state/USA"],
  ["the United States of America", "alias", "state/USA"],
  ["Washington", "capital", "state/USA"],
  ["the White House", "seat", "state/USA"],
  ["Foggy Bottom", "seat", "state/USA"],
  ["Americans", "demonym", "state/USA"],
  ["UK", "alias", "state/GBR"],
  ["Britain", "alias", "state/GBR"],
  ["British", "demonym", "state/GBR"],
  ["Downing Street", "seat", "state/GBR"],
  ["UAE", "alias", "state/ARE"],
  ["DPRK", "alias", "state/PRK"],
  ["Pyongyang", "capital", "state/PRK"],
  ["Kiev", "capital", "state/UKR"],
  ["Kyiv", "capital", "state/UKR"],
  ["Tehran", "capital", "state/IRN"],
  ["Zhongnanhai", "seat", "state/CHN"],
  ["the Elysée", "seat", "state/FRA"],
  ["Quai d'Orsay", "seat", "state/FRA"],
  ["Côte d'Ivoire", "alias", "state/CIV"],
  ["the Palestinian Authority", "alias", "state/PSE"],
  ["the Vatican", "alias", "state/VAT"],
  ["the UN", "alias", "org/UN"],
  ["United Nations Security Council", "alias", "org/UNSC"],
  ["Nato", "name", "org/NATO"],
  ["the EU", "alias", "org/EU"],
  ["the IAEA", "alias", "org/IAEA"],
  ["Arab League", "name", "org/LAS"],
  ["the P5+1", "name", "org/P5+1"],
  ["International Syria Support Group", "name", "org/ISSG"],
  ["the Quartet", "alias", "org/QUARTET"],
  ["G-7", "alias", "org/G7"],
  ["the State Department", "name", "body/STATEDEPT"],
  ["U.S. State Department", "alias", "body/STATEDEPT"],
  ["the Pentagon", "name", "body/PENTAGON"],
  ["the Knesset", "name", "body/KNESSET"],
  ["the Duma", "alias", "body/DUMA"],
  ["Iran's Revolutionary Guards", "alias", "body/IRGC"],
  ["Hezbollah", "name", "group/HEZBOLLAH"],
  ["Hizbullah", "alias", "group/HEZBOLLAH"],
  ["the Houthis", "name", "group/HOUTHIS"],
  ["Ansar Allah", "alias", "group/HOUTHIS"],
  ["ISIS", "alias", "group/IS"],
  ["Isis", "alias", "group/IS"],
  ["Daesh", "alias", "group/IS"],
  ["the Nusra Front", "alias", "group/HTS"],
  ["the Taliban", "name", "group/TALIBAN"],
  ["FARC", "name", "group/FARC"],
  ["the Polisario Front", "name", "group/POLISARIO"],
  ["YPG", "alias", "group/YPG"],
  ["High Negotiations Committee", "name", "group/HNC"],
  ["Reuters", "name", "media/REUTERS"],
  ["Xinhua news agency", "alias", "media/XINHUA"],
  ["SANA", "name", "media/SANA"],
];

describe("names", () => {
  it.each(FIRST_SENSE)("%s is by its %s %s", (name, sense, id) => {
    expect(knowledge.named(name)[0]).toMatchObject({ sense, actor: { id } });
  });

  it.each([
    ["Russian Foreign Ministry", "body/RUSMFA", "state/RUS"],
    ["Egypt's Ministry of Foreign Affairs", "body/EGY/foreign-ministry", "state/EGY"],
    ["the Ministry of Defence of Iran", "body/IRN/defence-ministry", "state/IRN"],
    ["Turkish army", "body/TUR/military", "state/TUR"],
    ["U.S. Embassy in Seoul", "body/USA/embassy", "state/USA"],
    ["Syrian state television", "body/SYR/state-media", "state/SYR"],
    ["French Agriculture Ministry", "body/FRA/agriculture-ministry", "state/FRA"],
  ])("%s is %s and acts for %s", (name, id, state) => {
    expect(ids(name)).toEqual([id]);
    expect(knowledge.actor(id)?.id).toBe(id);
    expect(knowledge.actsForOn(id, null)).toEqual([state]);
  });

  it.each([
    ["the Syrian government", "state/SYR"],
    ["the Iranian regime", "state/IRN"],
    ["Saudi authorities", "state/SAU"],
  ])("%s is the state itself", (name, id) => {
    expect(ids(name)).toEqual([id]);
  });

  it.each(["Turkish parliament", "Congress", "the Bundestag", "Kenyan parliament"])(
    "%s acts for nobody",
    (name) => {
      const [sense] = knowledge.named(name);
      expect(sense?.actor.kind).toBe("government-body");
      expect(knowledge.actsForOn(sense!.actor.id, "2015-12-15")).toEqual([]);
    },
  );

  it.each([
    ["Georgia", ["state/GEO", "body/GEORGIAUS"]],
    ["Korea", ["state/PRK", "state/KOR"]],
    ["Congo", ["state/COG", "state/COD"]],
    ["Congolese", ["state/COG", "state/COD"]],
  ])("%s has all its senses", (name, wanted) => {
    expect(ids(name)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ["Sergei Lavrov", "Sergey Lavrov"],
    ["Bashar al-Assad", "Bashar Assad"],
    ["Muammar Gaddafi", "Moammar Qadhafi"],
    ["Mohammad Javad Zarif", "Mohammed Javad Zarif"],
    ["John Kerry", "John F. Kerry"],
    ["Walid Muallem", "Walid al-Moallem"],
    ["Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"],
    ["Kim Jong Un", "Kim Jong-un"],
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["Federica Mogherini", "federica mogherini"],
    ["Ban Ki-moon", "Ban Ki Moon"],
    ["Riad Hijab", "Riyad Hijab"],
  ])("%s is also %s", (one, other) => {
    const found = knowledge.named(one).find((s) => s.actor.kind === "person");
    expect(found?.sense).not.toBe("surname");
    expect(ids(other)).toContain(found?.actor.id);
  });

  it.each([
    ["Kerry", "John Kerry"],
    ["Lavrov", "Sergei Lavrov"],
    ["al-Jubeir", "Adel al-Jubeir"],
    ["Jubeir", "Adel al-Jubeir"],
    ["de Mistura", "Staffan de Mistura"],
    ["Rouhani", "Hassan Rouhani"],
    ["Kim", "Kim Jong Un"],
    ["Clinton", "Hillary Clinton"],
    ["Clinton", "Bill Clinton"],
    ["Bush", "George W. Bush"],
    ["Bush", "George H. W. Bush"],
    ["Erdogan", "Recep Tayyip Erdogan"],
    ["May", "Theresa May"],
  ])("%s is the surname of %s among others", (surname, person) => {
    const named = knowledge.named(surname).filter((s) => s.sense === "surname");
    expect(named.map((s) => s.actor.name)).toContain(person);
  });

  it.each([
    "Talks",
    "Spring",
    "March",
    "us",
    "who",
    "is",
    "it",
    "state",
    "summit",
    "Monday",
    "peace",
    "the",
    "",
    "...",
    "Mr.",
    "negotiations",
    "Official",
    "leader",
    "xqzt",
    "un",
    "aid",
    "agreement",
    "North",
    "Statement",
    "deal",
  ])("%s is nobody", (word) => {
    expect(knowledge.named(word)).toEqual([]);
  });

  it("takes abbreviations that are words in capitals only", () => {
    expect(ids("WHO")).toEqual(["org/WHO"]);
    expect(ids("Who")).toEqual([]);
  });

  it("gives the same answer again, and each actor once", () => {
    expect(knowledge.named("Russian")).toEqual(knowledge.named("russian"));
    expect(new Set(ids("Kim")).size).toBe(ids("Kim").length);
  });

  it("knows no actor of an unknown id", () => {
    expect(knowledge.actor("state/QQQ")).toBeNull();
    expect(knowledge.actor("body/QQQ/parliament")).toBeNull();
    expect(knowledge.actor("body/RUS/")).toBeNull();
    expect(knowledge.actsForOn("person/nobody", "2015-12-15")).toEqual([]);
  });

  it("tells codes and sources", () => {
    expect(knowledge.actor("state/ROU")?.ids).toMatchObject({ iso3: "ROU", cow: "360", cameo: "ROM" });
    expect(knowledge.actor("person/Q22316")?.ids).toMatchObject({ wikidata: "Q22316" });
    expect(knowledge.actor("group/HEZBOLLAH")?.source).toBe("w:Hezbollah");
  });
});

describe("look-up forms", () => {
  it.each([
    ["the U.S.'s", "us"],
    ["Côte d’Ivoire", "cote divoire"],
    ["al-Assad", "al assad"],
    ["Erdoğan", "erdogan"],
    ["The Hague", "hague"],
    ["G-20", "g 20"],
    ["", ""],
  ])("%s is looked up as %s", (name, form) => {
    expect(normalName(name)).toBe(form);
  });

  it.each([
    ["Sergey", "Sergei"],
    ["Dmitriy", "Dmitry"],
    ["Muhammad", "Mohammed"],
    ["Husayn", "Hussein"],
    ["Qaddafi", "Gadhafi"],
    ["Yousef", "Yusuf"],
    ["Zelenskyy", "Zelensky"],
    ["al-Saleh", "Saleh"],
  ])("%s sounds like %s", (one, other) => {
    expect(soundForm(one)).toBe(soundForm(other));
  });

  it.each([
    ["Lavrov", "Lavrova"],
    ["Obama", "Osama"],
    ["Kim", "Kin"],
    ["Rouhani", "Rabbani"],
  ])("%s does not sound like %s", (one, other) => {
    expect(soundForm(one)).not.toBe(soundForm(other));
  });

  it("knows capitals", () => {
    expect([inCapitals("U.N."), inCapitals("the US"), inCapitals("Un"), inCapitals("7")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
