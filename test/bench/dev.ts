import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { buildOnce } from "./build-once.ts";
import { change, copyProject } from "./copy-project.ts";
import { print } from "./print.ts";

const root = join(import.meta.dirname, "../..");
const copy = join(root, ".touchline/bench-dev");
const most = 2;
const url = "http://localhost:4397/";

/** A change of a file, and the page that is looked at. */
interface Change {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly page: string;
}

const sources = "data/kestrel/sources/";
const tier = {
  file: `${sources}customers/customers.sql`,
  from: "tier as declared_tier",
  to: "upper(tier) as declared_tier",
};
const ofData: readonly Change[] = [
  {
    name: "SQL of tickets",
    file: `${sources}tickets/touches.sql`,
    from: "    'desk' as step,",
    to: "    'the desk' as step,",
    page: "en/touchpoints/support/ticket/",
  },
  {
    name: "SQL of tracking",
    file: `${sources}tracking/touches.sql`,
    from: "as step",
    to: "|| 'x' as step",
    page: "en/touchpoints/delivery/parcel/",
  },
  {
    name: "source of replacements",
    file: `${sources}replacements/source.ts`,
    from: 'kind: "policy"',
    to: 'kind: "explicit"',
    page: "en/touchpoints/repair/replacement/",
  },
  ...[
    "en/",
    "en/stages/delivery/",
    "en/touchpoints/delivery/parcel/",
    "en/ledger/",
    "en/paths/",
    "en/data/",
  ].map((page) => ({ ...tier, name: `tier of all: ${page}`, page })),
];
const ofPages: readonly Change[] = [
  {
    name: "a word",
    file: "src/words/en/pages.ts",
    from: '"pages.ledger": "',
    to: '"pages.ledger": "• ',
    page: "en/ledger/",
  },
  {
    name: "a chart",
    file: "src/charts/kept-rate-by-month.ts",
    from: "width: widths[size],",
    to: "width: widths[size] + 1,",
    page: "en/touchpoints/delivery/parcel/",
  },
];

/** Measures from a change of Kestrel to the page that shows it, in `dev`. Says whether each is there in time. */
export async function benchDev(): Promise<boolean> {
  copyProject(copy);
  buildOnce("kestrel", [], copy);
  const running = new Running();
  try {
    await running.told(/is kept apart/);
    const seconds: number[] = [];
    for (const one of ofData)
      seconds.push(
        ...(await bothWays(one, {
          shown: () => running.told(/, one customer in/),
          followed: () => running.told(/\([\d.]+ s\)/),
        })),
      );
    for (const one of ofPages)
      seconds.push(
        ...(await bothWays(one, {
          shown: (before) => changed(one, before),
          followed: async () => {},
        })),
      );
    return seconds.every((taken) => taken <= most);
  } finally {
    running.stop();
    rmSync(copy, { recursive: true, force: true });
  }

  async function bothWays(one: Change, { shown, followed }: Waiting): Promise<number[]> {
    const taken: number[] = [];
    for (const [from, to] of [
      [one.from, one.to],
      [one.to, one.from],
    ] as const) {
      const before = await page(one.page);
      const started = performance.now();
      const awaited = { isShown: shown(before), hasFollowed: followed() };
      change(join(copy, one.file), from, to);
      await awaited.isShown;
      await page(one.page);
      taken.push((performance.now() - started) / 1000);
      await awaited.hasFollowed;
    }
    print(
      `${one.name.padEnd(44)} ${taken.map((one) => one.toFixed(2)).join(", back ")} s (at most ${most} s)`,
    );
    return taken;
  }
}

/** What is waited for after a change: that it can be seen, and that all follows before the next one. */
interface Waiting {
  shown(before: string): Promise<void>;
  followed(): Promise<void>;
}

/** When a page comes that is not what it was before. */
async function changed({ page: path }: Change, before: string): Promise<void> {
  while ((await page(path)) === before) await wait(20);
}

async function page(path: string): Promise<string> {
  return await (await fetch(`${url}${path}`, { headers: { accept: "text/html" } })).text();
}

/** `dev` in a process of its own, and what it says. */
class Running {
  readonly #process: ChildProcess;
  readonly #said = new EventTarget();

  constructor() {
    const command = [join(copy, "pipelines/cli.ts"), "dev", join(copy, "data/kestrel"), "--port", "4397"];
    this.#process = spawn(process.execPath, command, { cwd: copy, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      if (stream)
        createInterface(stream).on("line", (line) => {
          this.#said.dispatchEvent(new CustomEvent("line", { detail: line }));
        });
  }

  /** When it says this next. */
  told(what: RegExp): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const hear = (event: Event) => {
      if (!(event instanceof CustomEvent) || !what.test(event.detail)) return;
      this.#said.removeEventListener("line", hear);
      resolve();
    };
    this.#said.addEventListener("line", hear);
    return promise;
  }

  stop(): void {
    this.#process.kill("SIGINT");
  }
}
