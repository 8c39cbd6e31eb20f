/**
 * Measures this machine against the goals, and leaves with 1 if one is missed.
 *
 *     npm run bench               the build of Olist
 *     npm run bench -- kestrel    the build of the demo company, its generator included
 *     npm run bench -- dev        from a change of it to the page, while it is worked on
 *     npm run bench -- load       loading ten million events
 *     npm run bench -- explorer   the explorer on the demo company's site, in a real browser
 */
import { benchBuild } from "./build.ts";
import { benchDev } from "./dev.ts";
import { benchExplorer } from "./explorer.ts";
import { benchKestrel } from "./kestrel.ts";
import { benchLoad } from "./load.ts";
import { print } from "./print.ts";

const benches = new Map([
  ["build", benchBuild],
  ["kestrel", benchKestrel],
  ["dev", benchDev],
  ["load", benchLoad],
  ["explorer", benchExplorer],
]);
const [name = "build"] = process.argv.slice(2);
const bench = benches.get(name);
if (bench === undefined) {
  print(`unknown bench: ${name}\n  There is: ${[...benches.keys()].join(", ")}.`);
  process.exitCode = 2;
} else if (!(await bench())) process.exitCode = 1;
