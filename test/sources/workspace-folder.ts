import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { readWorkspace } from "../../pipelines/sources/read-workspace.ts";

/** A workspace that is in order; each value is the JavaScript after `export default`, or the text of the file. */
const sound = {
  workspace: {
    id: "small",
    name: "Small",
    description: "A small company.",
    zone: "Europe/Berlin",
    currency: "EUR",
    pseudonyms: { publicKey: "small" },
  },
  source: {
    description: "Orders",
    owner: "Shop",
    files: "orders*.csv",
    key: ["id"],
    columns: {
      id: { type: "text", required: true },
      status: { type: "text", allowed: ["open", "done"] },
      placed: { type: "time", format: "%Y-%m-%d %H:%M:%S" },
      due: { type: "day", format: "%Y-%m-%d" },
      seen: "ignored",
      optional: "text",
    },
    promises: [
      { field: "due", touchpoint: "delivery.parcel", aspect: "time", kind: "policy", journey: "id" },
    ],
  },
  touchpoints:
    "touchpoint,stage,order,label,owner,valid_from\ndelivery.parcel,delivery,1,Parcel,Logistics,\n",
};

/** What a test changes: settings are merged into the sound ones, `files` are written (null: left out). */
export interface Change {
  readonly workspace?: object;
  readonly source?: object;
  readonly touchpoints?: string;
  readonly files?: Readonly<Record<string, string | null>>;
}

/** Writes a workspace folder that is gone after the test. */
export function workspaceFolder(change: Change = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "touchline-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const module = (value: object) => `export default ${JSON.stringify(value)};\n`;
  const files: Record<string, string | null> = {
    "workspace.ts": module({ ...sound.workspace, ...change.workspace }),
    "touchpoints.csv": change.touchpoints ?? sound.touchpoints,
    "sources/orders/source.ts": module({ ...sound.source, ...change.source }),
    "sources/orders/journeys.sql": "select id as journey_id from records",
    "exports/orders.csv": "id,status,placed,due,seen,optional\n",
    ...change.files,
  };
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What a person is told about a workspace, with its folder written as `~`. */
export async function told(change: Change, exports?: string): Promise<string> {
  const folder = workspaceFolder(change);
  const options = { environment: {}, ...(exports === undefined ? {} : { exports: join(folder, exports) }) };
  const error: unknown = await readWorkspace(folder, options).catch((reason: unknown) => reason);
  if (error instanceof Fault && error.kind === "input") return error.text.replaceAll(folder, "~");
  throw new Error(`no fault: ${error}`);
}

/** The sound columns with some replaced. */
export function columns(change: object): object {
  return { columns: { ...sound.source.columns, ...change } };
}

/** The sound promise with some of it replaced. */
export function promise(change: object): object {
  return { promises: [{ ...sound.source.promises[0], ...change }] };
}

/** An outcome of the sound promise. */
export function outcome(change: object): object {
  return {
    outcomes: [{ field: "placed", touchpoint: "delivery.parcel", aspect: "time", journey: "id", ...change }],
  };
}

/** A promised number, and what became of it, over columns that can hold both. */
export function counted(made: object, met?: object): object {
  const both = { touchpoint: "delivery.parcel", journey: "id" };
  return {
    ...columns({
      ...{ quoted: "decimal", charged: "decimal", coin: "text", minutes: "integer" },
      hours: { type: "decimal", unit: "hours" },
    }),
    promises: [{ ...both, kind: "policy", ...made }],
    ...(met === undefined ? {} : { outcomes: [{ ...both, ...met }] }),
  };
}
