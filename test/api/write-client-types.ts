/** `npm run client`: writes the types of the API's answers for the web app. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clientTypes } from "./client-types.js";

writeFileSync(fileURLToPath(new URL("../../web/src/api/schema.d.ts", import.meta.url)), await clientTypes());
