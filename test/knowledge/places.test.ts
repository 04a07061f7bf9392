/** Places of diplomacy, cities and their countries; words that are no place. Opening is quick. */
import { describe, expect, it } from "vitest";
import { openKnowledge } from "../../src/knowledge/knowledge.js";

const knowledge = openKnowledge();

describe("places", () => {
  it.each([
    ["Geneva", "Switzerland", 46, 6],
    ["Vienna", "Austria", 48, 16],
    ["Doha", "Qatar", 25, 51],
    ["Camp David", "United States", 39, -78],
    ["Sochi", "Russia", 43, 39],
    ["Astana", "Kazakhstan", 51, 71],
    ["Minsk", "Belarus", 53, 27],
    ["Riyadh", "Saudi Arabia", 24, 46],
    ["Davos", "Switzerland", 46, 9],
    ["Lausanne", "Switzerland", 46, 6],
    ["Oslo", "Norway", 59, 10],
    ["Aleppo", "Syria", 36, 37],
    ["Idlib", "Syria", 35, 36],
    ["Gaza", "Palestine", 31, 34],
    ["Donetsk", "Ukraine", 48, 37],
    ["Kiev", "Ukraine", 50, 30],
    ["Kyiv", "Ukraine", 50, 30],
    ["New York", "United States", 40, -75],
    ["Sharm el-Sheikh", "Egypt", 27, 34],
    ["Tokyo", "Japan", 35, 139],
  ])("%s lies in %s", (name, country, lat, lon) => {
    const place = knowledge.place(name);
    expect(place?.country).toBe(country);
    expect([Math.floor(place!.lat!), Math.floor(place!.lon!)]).toEqual([lat, lon]);
  });

  it("knows places of no single country, and states without a point", () => {
    expect(knowledge.place("Panmunjom")?.country).toBeNull();
    expect(knowledge.place("Syria")).toEqual({ name: "Syria", country: "Syria", lat: null, lon: null });
  });

  it.each(["Talks", "Kerry", "the summit", "", "Nowhereville"])("%s is no place", (name) => {
    expect(knowledge.place(name)).toBeNull();
  });
});

describe("speed", () => {
  it("opens in under 150 ms of processor time", () => {
    const before = process.cpuUsage();
    openKnowledge().named("Lavrov");
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(150);
  });
});
