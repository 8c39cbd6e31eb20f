import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { crashWorkspace, type Delivery, siteHash } from "./crash-workspace.ts";

const script = fileURLToPath(new URL("build-in-process.ts", import.meta.url));

type Workspace = Awaited<ReturnType<typeof crashWorkspace>>;

/** What a build without a crash gives. */
interface Good {
  readonly site: string | null;
  readonly told: string;
}

/**
 * Kills builds at random moments, and after each looks at the site and builds again.
 *
 * @param random gives the next number from 0 to 1
 * @param log told about each kill
 * @throws Error for a site that is not whole, or a build that does not give what one without a crash gives
 */
export async function crash(runs: number, random: () => number, log: (line: string) => void): Promise<void> {
  const workspace = await crashWorkspace();
  try {
    const good = {
      first: await undisturbed(workspace, "first"),
      second: await undisturbed(workspace, "second"),
    };
    const known = [good.first.site, good.second.site];
    let longest = await buildMilliseconds(workspace, "first");
    for (let run = 0, kills = 0; kills < runs; run++) {
      const delivery = run % 2 === 0 ? "first" : "second";
      const after = Math.round(random() * longest);
      await workspace.deliver(delivery);
      const where = await killedBuild(workspace, { alone: run % 4 < 2, after, known });
      const { site, told } = await undisturbed(workspace, delivery);
      if (site !== good[delivery].site) throw new Error(`killed after ${after} ms (${where}): another site`);
      if (told !== good[delivery].told) throw new Error(`killed after ${after} ms (${where}): other metrics`);
      if (where === null) longest *= 0.9;
      else log(`${++kills} of ${runs}: killed after ${after} ms (${where}), built again`);
    }
  } finally {
    await workspace.remove();
  }
}

async function undisturbed(workspace: Workspace, delivery: Delivery): Promise<Good> {
  await workspace.deliver(delivery);
  const child = start(workspace, ["--metrics"]);
  const [said, told, [code]] = await Promise.all([
    text(child.stderr),
    text(child.stdout),
    once(child, "exit"),
  ]);
  if (code !== 0) throw new Error(`a build left with ${code}: ${said}`);
  return { site: await siteHash(workspace.site), told };
}

/** How long a build takes that has something to load. */
async function buildMilliseconds(workspace: Workspace, delivery: Delivery): Promise<number> {
  await workspace.deliver(delivery);
  const started = performance.now();
  await once(start(workspace, []), "exit");
  return performance.now() - started;
}

/** A build that is killed after a while, with or without the processes it started. */
interface Killed {
  readonly alone: boolean;
  readonly after: number;
  /** Sites that may stand while it runs. */
  readonly known: readonly (string | null)[];
}

/** Kills a build and gives the last that it said, null if it was done before; looks at the first page all the while. */
async function killedBuild(workspace: Workspace, { alone, after, known }: Killed): Promise<string | null> {
  const child = start(workspace, []);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    said += part;
  });
  const gone = once(child, "exit");
  const killed = Promise.race([gone.then(() => true), wait(after, true)]);
  const page = join(workspace.site, "en/index.html");
  while (!(await Promise.race([killed, wait(20, false)])))
    if (!existsSync(page) && !(await thereSoon(page)))
      throw new Error("the first page was gone while a build ran");
  const isDone = child.pid === undefined || child.exitCode !== null;
  if (!isDone) process.kill(alone ? child.pid : -child.pid, "SIGKILL");
  await gone;
  const where = said.trim().split("\n").at(-1) || "nothing said yet";
  if (!known.includes(await siteHash(workspace.site)))
    throw new Error(`killed after ${after} ms (${where}): the site is not whole`);
  return isDone ? null : where;
}

/** Two renames change one site for the other: between them, for less than a millisecond, there is none. */
async function thereSoon(page: string): Promise<boolean> {
  await wait(10);
  return existsSync(page);
}

function start({ folder, output }: Workspace, words: readonly string[]) {
  return spawn(process.execPath, [script, folder, output, ...words], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
