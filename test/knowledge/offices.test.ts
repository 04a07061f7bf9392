/** Who held which office on a day, and whom somebody acts for: before, on and after changes of office. */
import { describe, expect, it } from "vitest";
import { officesAsked } from "../../src/knowledge/asked.js";
import { openKnowledge } from "../../src/knowledge/knowledge.js";
import { layered } from "../../src/knowledge/layer.js";
import { isOffice, officeKey } from "../../src/knowledge/office.js";
import { holdsOn } from "../../src/knowledge/terms.js";

const knowledge = openKnowledge();

const HELD: readonly (readonly [string, string, string, string])[] = [
  ["secretary of state", "state/USA", "2013-01-31", "Hillary Clinton"],
  ["secretary of state", "state/USA", "2013-02-02", "John Kerry"],
  ["secretary of state", "state/USA", "2017-01-19", "John Kerry"],
  ["secretary of state", "state/USA", "2017-02-02", "Rex Tillerson"],
  ["foreign minister", "state/USA", "2018-05-01", "Mike Pompeo"],
  ["secretary of state", "state/USA", "2021-02-01", "Antony Blinken"],
  ["secretary of state", "state/USA", "2025-02-01", "Marco Rubio"],
  ["defense secretary", "state/USA", "2015-02-16", "Chuck Hagel"],
  ["secretary of defense", "state/USA", "2015-02-18", "Ash Carter"],
  ["national security adviser", "state/USA", "2017-03-01", "H.R. McMaster"],
  ["national security advisor", "state/USA", "2018-04-10", "John Bolton"],
  ["ambassador to the United Nations", "state/USA", "2016-12-31", "Samantha Power"],
  ["UN ambassador", "state/USA", "2018-06-01", "Nikki Haley"],
  ["president", "state/USA", "2009-01-19", "George W. Bush"],
  ["president", "state/USA", "2009-01-21", "Barack Obama"],
  ["president", "state/USA", "2017-01-21", "Donald Trump"],
  ["president", "state/USA", "1992-06-01", "George H. W. Bush"],
  ["vice president", "state/USA", "2015-12-15", "Joe Biden"],
  ["foreign secretary", "state/GBR", "2014-07-13", "William Hague"],
  ["foreign secretary", "state/GBR", "2014-07-16", "Philip Hammond"],
  ["foreign secretary", "state/GBR", "2016-07-14", "Boris Johnson"],
  ["prime minister", "state/GBR", "2016-07-12", "David Cameron"],
  ["prime minister", "state/GBR", "2016-07-14", "Theresa May"],
  ["chancellor", "state/GBR", "2015-12-15", "George Osborne"],
  ["foreign minister", "state/FRA", "2016-02-10", "Laurent Fabius"],
  ["foreign minister", "state/FRA", "2016-02-12", "Jean-Marc Ayrault"],
  ["president", "state/FRA", "2012-05-14", "Nicolas Sarkozy"],
  ["president", "state/FRA", "2012-05-16", "François Hollande"],
  ["chancellor", "state/DEU", "2015-12-15", "Angela Merkel"],
  ["foreign minister", "state/DEU", "2017-01-26", "Frank-Walter Steinmeier"],
  ["foreign minister", "state/DEU", "2017-01-28", "Sigmar Gabriel"],
  ["foreign minister", "state/RUS", "2004-02-01", "Igor Ivanov"],
  ["foreign minister", "state/RUS", "2004-03-10", "Sergei Lavrov"],
  ["president", "state/RUS", "2008-05-06", "Vladimir Putin"],
  ["president", "state/RUS", "2010-01-01", "Dmitry Medvedev"],
  ["president", "state/RUS", "2012-05-08", "Vladimir Putin"],
  ["prime minister", "state/RUS", "2010-01-01", "Vladimir Putin"],
  ["defence minister", "state/RUS", "2015-12-15", "Sergei Shoigu"],
  ["minister of foreign affairs", "state/IRN", "2013-08-10", "Ali Akbar Salehi"],
  ["foreign minister", "state/IRN", "2013-08-18", "Mohammad Javad Zarif"],
  ["president", "state/IRN", "2013-08-02", "Mahmoud Ahmadinejad"],
  ["president", "state/IRN", "2013-08-04", "Hassan Rouhani"],
  ["supreme leader", "state/IRN", "2015-12-15", "Ali Khamenei"],
  ["head of state", "state/IRN", "2015-12-15", "Ali Khamenei"],
  ["foreign minister", "state/SAU", "2015-04-28", "Saud al-Faisal"],
  ["foreign minister", "state/SAU", "2015-04-30", "Adel al-Jubeir"],
  ["king", "state/SAU", "2015-01-22", "King Abdullah"],
  ["king", "state/SAU", "2015-01-24", "King Salman"],
  ["crown prince", "state/SAU", "2017-06-22", "Mohammed bin Salman"],
  ["foreign minister", "state/SYR", "2015-12-15", "Walid Muallem"],
  ["president", "state/SYR", "2015-12-15", "Bashar al-Assad"],
  ["foreign minister", "state/UKR", "2014-06-18", "Andrii Deshchytsia"],
  ["foreign minister", "state/UKR", "2014-06-20", "Pavlo Klimkin"],
  ["president", "state/UKR", "2014-02-21", "Viktor Yanukovych"],
  ["acting president", "state/UKR", "2014-03-15", "Oleksandr Turchynov"],
  ["president", "state/UKR", "2014-06-08", "Petro Poroshenko"],
  ["prime minister", "state/ISR", "2009-03-30", "Ehud Olmert"],
  ["prime minister", "state/ISR", "2021-06-14", "Naftali Bennett"],
  ["external affairs minister", "state/IND", "2014-05-27", "Sushma Swaraj"],
  ["foreign secretary", "state/IND", "2016-01-15", "S. Jaishankar"],
  ["foreign minister", "state/CHN", "2013-03-15", "Yang Jiechi"],
  ["foreign minister", "state/CHN", "2013-03-17", "Wang Yi"],
  ["foreign minister", "state/TUR", "2015-09-15", "Feridun Sinirlioğlu"],
  ["foreign minister", "state/TUR", "2015-11-25", "Mevlüt Çavuşoğlu"],
  ["secretary-general", "org/UN", "2016-12-30", "Ban Ki-moon"],
  ["secretary-general", "org/UN", "2017-01-02", "António Guterres"],
  ["special envoy for Syria", "org/UN", "2012-05-01", "Kofi Annan"],
  ["special envoy for Syria", "org/UN", "2014-08-01", "Staffan de Mistura"],
  ["special envoy for Yemen", "org/UN", "2015-05-01", "Ismail Ould Cheikh Ahmed"],
  ["foreign policy chief", "org/EU", "2014-10-31", "Catherine Ashton"],
  ["foreign policy chief", "org/EU", "2014-11-02", "Federica Mogherini"],
  ["secretary general", "org/NATO", "2014-09-30", "Anders Fogh Rasmussen"],
  ["secretary general", "org/NATO", "2014-10-02", "Jens Stoltenberg"],
  ["director general", "org/IAEA", "2015-12-15", "Yukiya Amano"],
  ["leader", "state/PRK", "2011-12-16", "Kim Jong Il"],
  ["leader", "state/PRK", "2011-12-18", "Kim Jong Un"],
  ["leader", "state/GBR", "2015-12-15", "David Cameron"],
  ["pope", "state/VAT", "2013-02-27", "Pope Benedict XVI"],
  ["pope", "state/VAT", "2013-03-14", "Pope Francis"],
  ["ambassador to Russia", "state/USA", "2014-01-15", "Michael McFaul"],
  ["ambassador to the Russian Federation", "state/USA", "2015-12-15", "John Tefft"],
  ["coordinator", "group/HNC", "2016-02-01", "Riad Hijab"],
  ["prime minister", "state/PSE", "2013-06-07", "Rami Hamdallah"],
];

describe("holders", () => {
  it.each(HELD)("the %s of %s on %s is %s", (title, of, day, person) => {
    expect(knowledge.holders(title, of, day)[0]?.name).toBe(person);
  });

  it.each([
    ["foreign minister", "state/RUS", "1890-01-01"],
    ["president", "state/GBR", "2015-12-15"],
    ["astronaut", "state/USA", "2015-12-15"],
    ["foreign minister", "state/QQQ", "2015-12-15"],
    ["", "state/USA", "2015-12-15"],
    ["coordinator", "group/HNC", "2014-01-01"],
  ])("nobody is %s of %s on %s", (title, of, day) => {
    expect(knowledge.holders(title, of, day)).toEqual([]);
  });

  it("names one holder of a single office on a day between changes", () => {
    expect(knowledge.holders("foreign minister", "state/FRA", "2016-03-15")).toHaveLength(1);
  });
});

const idOf = (name: string): string => knowledge.named(name).find((s) => s.sense !== "surname")!.actor.id;

describe("actsForOn", () => {
  it.each([
    ["John Kerry", "2015-12-15", ["state/USA"]],
    ["John Kerry", "2018-06-01", []],
    ["John Kerry", "2012-06-01", ["party/DEM"]],
    ["Hillary Clinton", "2012-06-01", ["state/USA"]],
    ["Hillary Clinton", "2014-06-01", []],
    ["Barack Obama", "2018-06-01", []],
    ["Sergei Lavrov", "2015-12-15", ["state/RUS"]],
    ["Staffan de Mistura", "2016-02-01", ["org/UN"]],
    ["Staffan de Mistura", "2020-02-01", []],
    ["Riad Hijab", "2016-02-01", ["group/HNC"]],
    ["Riad Hijab", "2012-07-01", ["state/SYR"]],
    ["Riad Hijab", "2014-01-01", []],
    ["Zahran Alloush", "2015-06-01", ["group/JAYSH"]],
    ["Hassan Nasrallah", "2015-06-01", ["group/HEZBOLLAH"]],
    ["Federica Mogherini", "2014-06-01", ["state/ITA"]],
    ["Federica Mogherini", "2015-06-01", ["org/EU"]],
    ["Nancy Pelosi", "2015-06-01", ["party/DEM"]],
  ])("%s on %s acts for %s", (name, day, wanted) => {
    expect(knowledge.actsForOn(idOf(name), day)).toEqual(wanted);
  });

  it.each([
    ["François Hollande", "2015-12-15", "state/FRA", "state/AND"],
    ["Jacques Chirac", "2003-02-10", "state/FRA", "state/AND"],
    ["Emmanuel Macron", "2018-04-20", "state/FRA", "state/AND"],
    ["Queen Elizabeth II", "2015-12-15", "state/GBR", "state/CAN"],
    ["Paul Ryan", "2016-03-01", "body/CONGRESS", "party/GOP"],
    ["Morgan Tsvangirai", "2011-05-01", "state/ZWE", "party/MDC"],
    ["Andrei Karlov", "2016-10-01", "state/RUS", "state/UKR"],
    ["Nawaz Sharif", "2013-08-01", "state/PAK", "state/AGO"],
    ["Jacob Rees-Mogg", "2020-02-01", "state/GBR", "body/UKPARL"],
  ])("%s on %s acts for %s before %s", (name, day, first, later) => {
    const found = knowledge.actsForOn(idOf(name), day);
    expect(found[0]).toBe(first);
    expect(found).toContain(later);
  });

  it.each([
    ["Macron, a minister", "Emmanuel Macron", "2015-12-15", ["state/FRA"]],
    [
      "a leader of an armed group whom a source calls minister as well",
      "Mullah Omar",
      "2000-05-01",
      ["group/TALIBAN", "state/AFG"],
    ],
    ["a party's leader who holds no other office", "Paul Ryan", "2012-03-01", ["party/GOP"]],
  ])("leaves the order alone of %s", (_what, name, day, wanted) => {
    expect(knowledge.actsForOn(idOf(name), day)).toEqual(wanted);
  });

  it("is ordered alike where a layer lies over the knowledge", () => {
    const over = layered(knowledge, { additions: [], moved: new Map(), exclusive: false });
    expect(over.actsForOn(idOf("François Hollande"), "2015-12-15")).toEqual(["state/FRA", "state/AND"]);
  });

  it("says of no day only what holds on all days", () => {
    expect(knowledge.actsForOn(idOf("John Kerry"), null)).toEqual([]);
    expect(knowledge.actsForOn("body/STATEDEPT", null)).toEqual(["state/USA"]);
    expect(knowledge.actsForOn("state/USA", "2015-12-15")).toEqual([]);
  });

  it("gives a speaker of parliament to the parliament, which has no principal", () => {
    expect(knowledge.actsForOn(idOf("Ali Larijani"), "2015-12-15")).toEqual(["body/MAJLIS"]);
    expect(knowledge.actsForOn("body/MAJLIS", "2015-12-15")).toEqual([]);
  });
});

describe("an office", () => {
  it.each([
    ["President", "state/FRA"],
    ["leader", "group/HNC"],
    ["Minister of Fisheries", "state/NOR"],
    ["ambassador to Ireland", "state/AND"],
    ["acting foreign minister", "state/UKR"],
  ])("%s of %s is one", (title, of) => {
    expect(isOffice(title, of)).toBe(true);
  });
  it.each([
    ["French Co-Prince", "state/AND"],
    ["", "state/AND"],
    ["Lord Privy Seal", "state/GBR"],
    ["ambassador", "state/UKR"],
    ["astronaut", "state/USA"],
  ])("%s of %s is none known", (title, of) => {
    expect(isOffice(title, of)).toBe(false);
  });
});

describe("terms", () => {
  it.each([
    [{ from: "2004", to: "2006" }, "2004-01-01", true],
    [{ from: "2004", to: "2006" }, "2006-12-31", true],
    [{ from: "2004", to: "2006" }, "2007-01-01", false],
    [{ from: "2004-03", to: "2004-04" }, "2004-04-30", true],
    [{ from: "2004-03-09", to: "2005-01-01" }, "2004-03-08", false],
    [{ from: "2004-03-09", to: null, seen: "2022-08-02" }, "2025-08-01", true],
    [{ from: "2004-03-09", to: null, seen: "2022-08-02" }, "2025-09-01", false],
    [{ from: null, to: null }, "1900-01-01", true],
  ])("%o on %s: %s", (term, day, holds) => {
    expect(holdsOn(term, day)).toBe(holds);
  });
});

describe("titles", () => {
  it.each([
    ["Minister for Foreign Affairs", "state/SWE", "foreign-minister"],
    ["Foreign Secretary", "state/GBR", "foreign-minister"],
    ["Secretary of State", "state/USA", "foreign-minister"],
    ["Minister of External Affairs", "state/IND", "foreign-minister"],
    ["top diplomat", "state/RUS", "foreign-minister"],
    ["top diplomat", "org/EU", "high-representative"],
    ["Defense Minister", "state/ISR", "defence-minister"],
    ["Minister of National Defence", "state/POL", "defence-minister"],
    ["Premier", "state/CHN", "prime-minister"],
    ["Chancellor", "state/DEU", "prime-minister"],
    ["Chancellor", "state/GBR", "finance-minister"],
    ["emir", "state/QAT", "monarch"],
    ["deputy foreign minister", "state/RUS", "deputy-foreign-minister"],
    ["health minister", "state/IRQ", "health-minister"],
    ["Minister of Health", "state/IRQ", "health-minister"],
    ["Home Secretary", "state/GBR", "interior-minister"],
    ["Foreign Ministry spokeswoman", "state/RUS", "spokesperson"],
    ["Permanent Representative to the United Nations", "state/CHN", "un-ambassador"],
  ])("%s of %s is %s", (title, of, key) => {
    expect(officeKey(title, of)).toBe(key);
  });

  it.each([
    ["Deputy Minister of Defence", "defence-minister"],
    ["Minister of Defence Production", "defence-minister"],
    ["Minister of Foreign Trade", "foreign-minister"],
    ["Vice President", "president"],
    ["Deputy Prime Minister", "prime-minister"],
    ["Foreign Secretary", "prime-minister"],
  ])("%s is not %s", (title, key) => {
    expect(officeKey(title, "state/PAK")).not.toBe(key);
  });
});

describe("offices asked for in words", () => {
  it.each([
    ["the Russian foreign minister", "Sergei Lavrov"],
    ["Iran's president", "Hassan Rouhani"],
    ["foreign minister of Iran", "Mohammad Javad Zarif"],
    ["UN special envoy for Syria", "Staffan de Mistura"],
    ["secretary-general of the UN", "Ban Ki-moon"],
    ["president of the European Commission", "Jean-Claude Juncker"],
    ["the head of the IAEA", "Yukiya Amano"],
    ["White House press secretary", "Josh Earnest"],
    ["the pope", "Pope Francis"],
  ])("%s is %s", (phrase, person) => {
    expect(officesAsked(knowledge, phrase, "2015-12-15")[0]?.holders[0]?.name).toBe(person);
  });

  it.each(["the foreign minister", "Lavrov", "", "the Russian bakery", "minister"])(
    "%s asks for nobody",
    (phrase) => {
      expect(officesAsked(knowledge, phrase, "2015-12-15")).toEqual([]);
    },
  );
});

describe("members", () => {
  const names = (id: string, day: string): string[] => knowledge.members(id, day).map((m) => m.name);
  it("changes with time", () => {
    expect(names("org/EU", "2019-06-01")).toContain("United Kingdom");
    expect(names("org/EU", "2020-06-01")).not.toContain("United Kingdom");
    expect(names("org/NATO", "2022-06-01")).not.toContain("Finland");
    expect(names("org/NATO", "2023-06-01")).toContain("Finland");
    expect(names("org/P5+1", "2015-07-14")).toHaveLength(6);
    expect(names("state/RUS", "2015-07-14")).toEqual([]);
  });
});
