/** A served dossier for tests: made by hand, in a folder of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Served, serveDossier } from "../../src/api/listen.js";
import { generated } from "../../benchmark/generated.js";
import { openDossier } from "../../src/store/index.js";
import { makeDossier } from "../cli/dossier.js";
import { valueOf } from "../store/contract.js";

export interface TestServer extends Served {
  readonly folder: string;
  readonly dossier: string;
  /** Asks under `/api/v1`. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly end: () => Promise<void>;
}

/** Serves a dossier with two hand-made articles and some generated ones. */
export async function serveTest(generatedArticles = 0): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-served-"));
  const dossier = join(folder, "dossier.db");
  await makeDossier(dossier);
  if (generatedArticles > 0) {
    const open = valueOf(await openDossier(dossier, { create: false }));
    for (let n = 0; n < generatedArticles; n++) valueOf(await open.add(generated(n), null));
    await open.close();
  }
  const served = valueOf(await serveDossier({ dossier, port: 0 }));
  return {
    ...served,
    folder,
    dossier,
    ask: (path, init) => fetch(`${served.address}api/v1${path}`, init),
    end: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
