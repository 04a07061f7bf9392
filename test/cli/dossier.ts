/** A dossier made by hand, for tests of what the command line shows. */
import { openDossier } from "../../src/store/index.js";
import { valueOf } from "../store/contract.js";
import { TEXT, makeRecord } from "../store/records.js";

/** Two reports: the usual one, and one whose meeting was held. */
export async function makeDossier(path: string): Promise<void> {
  const dossier = valueOf(await openDossier(path, { create: true }));
  valueOf(await dossier.add(makeRecord(), null));
  const text = `${TEXT}\nThe talks ended at night.\n`;
  const later = makeRecord({
    text,
    origin: "news/later.txt",
    outlet: "Evening Echo",
    published: "2015-12-16",
  });
  const meetings = later.meetings.map((meeting) => ({ ...meeting, status: "held" as const }));
  valueOf(await dossier.add({ ...later, meetings }, null));
  await dossier.close();
}
