// node build.js FOLDER: installs what is missing, builds the console where a source is newer than the last build, and
// copies it into FOLDER. A second run does nothing.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
const lock = join(here, "package-lock.json");
const api = join(here, "..", "api", "openapi.json");
const NOT_SOURCES = new Set(["node_modules", "dist", "client"]);

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function digest(paths) {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(relative(here, path)).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

/** Does a step unless its result is there and its note still says what it was made from. */
function unlessDone(result, note, made, step) {
  if (existsSync(result) && existsSync(note) && readFileSync(note, "utf8") === made) return;
  step();
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, made);
}

function npm(...words) {
  execFileSync("npm", words, { cwd: here, stdio: "inherit" });
}

const modules = join(here, "node_modules");
unlessDone(modules, join(modules, ".installed-from"), digest([lock]), () => npm("ci", "--no-audit", "--no-fund"));
const sources = digest([...files(here), api]);
const dist = join(here, "dist");
unlessDone(join(dist, "index.html"), join(modules, ".built-from"), sources, () => npm("run", "build"));
if (target) {
  unlessDone(join(target, "index.html"), `${target}.built-from`, sources, () => {
    rmSync(target, { recursive: true, force: true });
    cpSync(dist, target, { recursive: true });
  });
}
