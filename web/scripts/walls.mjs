// The walls of the front house: who may import whom, and how long a file may be.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const web = resolve(import.meta.dirname, "..");
const LONGEST = 250;
const faults = [];

/** "agent/rooms/tickets", "agent/shell", "kit": the house part a file belongs to. */
function part(path) {
  const [house, , place, room] = relative(web, path).split(sep);
  return place === "rooms" ? `${house}/rooms/${room}` : house === "kit" ? "kit" : `${house}/${place}`;
}

function mayImport(from, to) {
  if (from === to || to === "kit") return true;
  const [house, place] = from.split("/");
  if (house === "kit" || to.split("/")[0] !== house) return false;
  return place === "rooms" ? to === `${house}/shell` : true;
}

function* imports(text) {
  for (const found of text.matchAll(/(?:from\s+|import\s*\(?\s*)"([^"]+)"/g)) yield found[1];
}

for (const house of ["kit", "agent", "portal", "widget"]) {
  const src = join(web, house, "src");
  let names = [];
  try {
    names = readdirSync(src, { recursive: true, encoding: "utf8" });
  } catch {
    continue;
  }
  for (const name of names.filter((n) => /\.(ts|tsx|css)$/.test(n) && !n.endsWith("schema.d.ts"))) {
    const path = join(src, name);
    const text = readFileSync(path, "utf8");
    const here = relative(web, path);
    const lines = text.split("\n").length - 1;
    if (lines > LONGEST) faults.push(`${here}: ${lines} lines, at most ${LONGEST}. Take a part out of it.`);
    for (const target of imports(text)) {
      if (/^https?:|^\/\//.test(target))
        faults.push(`${here}: loads ${target} from outside; ship it with the pages.`);
      if (target.startsWith("@shouwen/") && !target.startsWith("@shouwen/kit/")) {
        faults.push(`${here}: imports ${target}; houses share only through kit.`);
      }
      if (!target.startsWith(".")) continue;
      const to = part(resolve(dirname(path), target));
      if (!mayImport(part(path), to)) {
        faults.push(`${here}: imports ${to}; a room sees only kit and shell. Let the shell fill a slot.`);
      }
    }
  }
}

for (const fault of faults) console.error(fault);
if (faults.length) process.exit(1);
console.log("walls stand");
