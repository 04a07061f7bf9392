/** `rapporteur tracks` over a dossier made by hand. */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EXIT } from "../../src/cli/exit.js";
import { makeDossier } from "./dossier.js";
import { type Folder, makeFolder } from "./process.js";
import { type Kept, run } from "./terminal.js";

let folder: Folder;
beforeEach(async () => {
  folder = makeFolder();
  await makeDossier(join(folder.path, "dossier.db"));
});
afterEach(() => {
  folder.remove();
});

const tracks = (...args: string[]): Promise<Kept> =>
  run(["tracks", ...args, "-d", join(folder.path, "dossier.db")]);

describe("rapporteur tracks", () => {
  it("names a track, tells how many articles have it, lists and removes it", async () => {
    const added = await tracks("add", "Honest talk", "--alias", "Moscow channel", "--kind", "conference");
    expect(added.code).toBe(EXIT.ok);
    expect(added.out).toBe(
      "Honest talk (conference, also Moscow channel): in 2 articles that were read before.\n",
    );
    expect((await tracks("list")).out).toBe("Honest talk (conference, also Moscow channel)\n");
    const removed = await tracks("remove", "moscow channel");
    expect(removed.out).toBe("Removed moscow channel; it was in 2 articles.\n");
    expect((await tracks("list")).out).toContain("No tracks have been named.");
  });

  it("shows it among the tracks", async () => {
    await tracks("add", "Honest talk", "--parties", "Russia", "United States");
    const shown = await run(["show", "tracks", "-d", join(folder.path, "dossier.db")]);
    expect(shown.out).toContain("Honest talk");
  });

  it("tells the same as JSON", async () => {
    const added = await tracks("add", "Honest talk", "--parties", "Russia", "United States", "--json");
    const track = { name: "Honest talk", kind: "talks", aliases: [], parties: ["Russia", "United States"] };
    expect(JSON.parse(added.out)).toEqual({ track, articles: 2 });
    expect(JSON.parse((await tracks("list", "--json")).out)).toEqual({ tracks: [track] });
    expect(JSON.parse((await tracks("remove", "Honest talk", "--json")).out)).toMatchObject({ articles: 2 });
  });

  it("refuses a name twice, a kind that is none, and the removal of what isn't there", async () => {
    await tracks("add", "Honest talk");
    const twice = await tracks("add", "honest TALK");
    expect(twice.code).toBe(EXIT.usage);
    expect(twice.err).toContain("is called so already");
    expect((await tracks("add", "Other", "--kind", "quarrel")).code).toBe(EXIT.usage);
    const missing = await tracks("remove", "Other");
    expect(missing.code).toBe(EXIT.usage);
    expect(missing.err).toContain("No track is called so");
  });

  it("needs a dossier that is there", async () => {
    const none = await run(["tracks", "list", "-d", join(folder.path, "none.db")]);
    expect(none.code).not.toBe(EXIT.ok);
  });
});
