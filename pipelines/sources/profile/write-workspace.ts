import { stages } from "../workspace.ts";
import { stageOf } from "./guess-stage.ts";

/** What a first workspace is made of. */
export interface WorkspaceDraft {
  readonly id: string;
  readonly name: string;
  /** Relative path to `pipelines/sources`. */
  readonly language: string;
  /** The newest moment in the file, ISO 8601; null if it has none. */
  readonly newest: string | null;
  /** A key for pseudonyms that nobody has guessed. */
  readonly key: string;
}

/** The text of a first `workspace.ts`. */
export function workspaceText({ id, name, language, newest, key }: WorkspaceDraft): string {
  return `import type { Workspace } from ${JSON.stringify(`${language}/workspace.ts`)};

export default {
  id: ${JSON.stringify(id)},
  name: ${JSON.stringify(name)},
  description: ${JSON.stringify(`What ${name} promised, and what happened.`)}, // TODO who is this, in one sentence?
  zone: "UTC", // TODO where are the local times of the files, e.g. Europe/Berlin?
  currency: "EUR", // TODO in which currency are amounts?
${newest === null ? "" : `  asOf: ${JSON.stringify(newest)}, // the newest moment in the file; take it out once files arrive every day\n`}  // TODO a key beside the data protects nobody: put it into the environment, { environment: "TOUCHLINE_KEY" }.
  pseudonyms: { publicKey: ${JSON.stringify(key)} },
} satisfies Workspace;
`;
}

const header = "touchpoint,stage,order,label,owner,valid_from\n";

/** A touchpoint that a source needs. */
export interface NewTouchpoint {
  readonly touchpoint: string;
  readonly label: string;
}

/** The text of `touchpoints.csv` with touchpoints added, each after those of its stage. */
export function touchpointsText(
  before: string | null,
  known: readonly { readonly stage: string; readonly order: number }[],
  added: readonly NewTouchpoint[],
): string {
  const orders = new Map<string, number>(
    stages.map((stage) => [
      stage,
      Math.max(0, ...known.filter((row) => row.stage === stage).map(({ order }) => order)),
    ]),
  );
  const lines = added.map(({ touchpoint, label }) => {
    const stage = stageOf(touchpoint);
    const order = (orders.get(stage) ?? 0) + 1;
    orders.set(stage, order);
    return `${touchpoint},${stage},${order},"${label.replaceAll('"', '""')}",,\n`;
  });
  const start = before === null ? header : before.replace(/([^\n])$/, "$1\n");
  return start + lines.join("");
}
