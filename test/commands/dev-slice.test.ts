import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dev, type RunningDev } from "../../pipelines/commands/dev.ts";
import { smallWorkspace } from "./small-workspace.ts";

const patience = 60_000;
const orders = 24_000;
const journeys = (condition = "true") =>
  `select "order" as journey_id, customer as customer_id, 'order' as kind, ordered as started_at from records where ${condition}`;

const exported = [
  "order,customer,ordered,promised,delivered",
  ...Array.from({ length: orders }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, "0");
    return `o${at},c${at % 8000}@example.org,2024-01-${day} 09:00,2024-02-01,2024-01-31 12:00`;
  }),
  "",
].join("\n");

let small: Awaited<ReturnType<typeof smallWorkspace>>;
let running: RunningDev;
beforeAll(async () => {
  small = await smallWorkspace({ "exports/orders.csv": exported });
  running = await dev({ workspace: small.folder, port: 4396 }, small.terminal, Date.now);
});
afterAll(async () => {
  await running?.stop();
  await rm(small.output, { recursive: true, force: true });
});

/** What the page says of the rows of journeys, and whether it says that these are a slice. */
async function shown(page = "en/data/") {
  const response = await fetch(`${running.url}${page}`, { headers: { accept: "text/html" } });
  const text = await response.text();
  const rows = /journeys[\s\S]{0,200}?<td[^>]*>([\d,]+)</.exec(text)?.[1]?.replaceAll(",", "");
  const slice = /One customer in (\d+)\./.exec(text)?.[1];
  const isAwaited = text.includes("The site is being built");
  return {
    rows: Number(rows ?? 0),
    oneIn: Number(slice ?? 0),
    isAtFault: text.includes('role="alert"'),
    isAwaited,
  };
}

type Shown = Awaited<ReturnType<typeof shown>>;

/** What the page says in turn, until it is as wished. */
async function shownUntil(isAsWished: (page: Shown) => boolean, name?: string): Promise<Shown[]> {
  const seen: Shown[] = [];
  for (const end = Date.now() + patience; Date.now() < end; await wait(30)) {
    const page = await shown(name);
    if (JSON.stringify(page) !== JSON.stringify(seen.at(-1))) seen.push(page);
    if (isAsWished(page)) return seen;
  }
  throw new Error(`still as it was: ${JSON.stringify(seen)}`);
}

it("shows one customer in some after a change of SQL, and says so, and then all of them", async () => {
  await expect
    .poll(() => small.notes.join("\n"), { timeout: patience })
    .toContain("one customer in 8 is kept apart");
  expect(await shown()).toEqual({ rows: orders, oneIn: 0, isAtFault: false, isAwaited: false });
  await small.write("sources/orders/journeys.sql", journeys(`"order" like '%7'`));
  const seen = await shownUntil(({ rows, oneIn }) => rows === orders / 10 && oneIn === 0);
  const slices = seen.filter(({ oneIn }) => oneIn === 8);
  expect(slices.length).toBeGreaterThan(0);
  expect(slices.every(({ rows }) => rows > 0 && rows < orders / 10 / 4)).toBe(true);
});

it("makes of the slice what the open page reads; another page comes with the whole", async () => {
  await shown("en/");
  await small.write("sources/orders/journeys.sql", journeys(`"order" like '%8'`));
  const seen = await shownUntil(({ oneIn }) => oneIn === 8, "en/");
  expect(seen.at(-1)).toMatchObject({ oneIn: 8, isAwaited: false });
  expect(await shown("en/paths/")).toMatchObject({ isAwaited: true });
  await shownUntil(({ oneIn, isAwaited }) => oneIn === 0 && !isAwaited, "en/paths/");
  await small.write("sources/orders/journeys.sql", journeys(`"order" like '%7'`));
  await shownUntil(({ rows, oneIn }) => rows === orders / 10 && oneIn === 0);
});

it("tells what is wrong as of the whole, with the whole below it", async () => {
  await small.write("sources/orders/journeys.sql", journeys("nonsense"));
  const [last] = (await shownUntil(({ isAtFault }) => isAtFault)).slice(-1);
  expect(last).toEqual({ rows: orders / 10, oneIn: 0, isAtFault: true, isAwaited: false });
  await small.write("sources/orders/journeys.sql", journeys());
  await shownUntil(({ rows, isAtFault }) => rows === orders && !isAtFault);
});

it("shows the whole alone where the exports themselves have changed", async () => {
  await small.write("exports/orders.csv", "order,customer,ordered,promised,delivered\n");
  const seen = await shownUntil(({ rows }) => rows === 0);
  expect(seen.filter(({ oneIn }) => oneIn > 0)).toEqual([]);
});

it("leaves no record of a slice when it ends", async () => {
  await small.write("exports/orders.csv", exported);
  const folder = join(small.work, "slice");
  await expect.poll(() => existsSync(join(folder, "exports/orders.csv")), { timeout: patience }).toBe(true);
  await running.stop();
  expect(existsSync(folder)).toBe(false);
});
