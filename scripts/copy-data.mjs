/** After tsc: copies the data that the sources read into dist, makes the command executable, notes that all is built. */
import { chmodSync, cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../..");
for (const room of readdirSync(join(root, "src"))) {
  const data = join(root, "src", room, "data");
  if (existsSync(data)) cpSync(data, join(root, "dist", room, "data"), { recursive: true });
}
chmodSync(join(root, "dist/cli/main.js"), 0o755);
writeFileSync(join(root, "dist/built"), "");
