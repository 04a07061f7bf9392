/** After tsc: copies the data that the sources read into dist, and makes the command executable. */
import { chmodSync, cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../..");
for (const room of readdirSync(join(root, "src"))) {
  const data = join(root, "src", room, "data");
  if (existsSync(data)) cpSync(data, join(root, "dist", room, "data"), { recursive: true });
}
chmodSync(join(root, "dist/cli/main.js"), 0o755);
