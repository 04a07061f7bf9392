/**
 * `npm run fill -- FILE N`: a dossier with N generated articles.
 */
import { openDossier } from "../src/store/index.js";
import { generated } from "./generated.js";

const [file = "generated.db", times = "20000"] = process.argv.slice(2).filter((word) => word !== "--");
const dossier = await openDossier(file, { create: true });
if (!dossier.ok) throw new Error(dossier.fault.what);
const began = performance.now();
for (let n = 0; n < Number(times); n++) {
  const added = await dossier.value.add(generated(n), null);
  if (!added.ok) throw new Error(added.fault.what);
  if (n % 1000 === 999)
    console.log(`${n + 1} articles, ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
await dossier.value.close();
