/** Builds where the sources are newer than what was built: `npm ci` builds, the first `npx rapporteur` need not. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../..");

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const sources = ["src", "web"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
);
const configs = ["package.json", "tsconfig.json", "tsconfig.build.json"].map((name) => join(root, name));
const newest = Math.max(...[...sources, ...configs].map(changed));
const built = changed(join(root, "dist/built"));

if (built < newest) {
  const { status } = spawnSync("npm", ["run", "build"], { cwd: root, stdio: "inherit", shell: true });
  process.exitCode = status ?? 1;
}
