import { code, comment, property } from "./code.ts";
import type { ColumnDraft } from "./draft-columns.ts";
import { labelOf, type PromiseDraft, type SourceDraft } from "./draft-source.ts";

/** Where a source is written: what it was drafted from, and how it finds the definition language. */
export interface WritingPlace {
  /** Names of the files that were looked at. */
  readonly files: readonly string[];
  readonly records: number;
  readonly sampled: number;
  /** Relative path to `pipelines/sources`. */
  readonly language: string;
}

/** The text of `source.ts`. */
export function sourceText(draft: SourceDraft, place: WritingPlace): string {
  const looked = place.sampled === place.records ? "all" : place.sampled.toLocaleString("en");
  const lines = [
    `import type { Source } from ${JSON.stringify(`${place.language}/definition.ts`)};`,
    "",
    `// Drafted by \`touchline source new\` from ${place.files.join(", ")}: ${looked} of ${place.records.toLocaleString("en")} records were looked at.`,
    ...draft.reasons.map((reason) => comment([reason]).trim()),
    ...draft.todos.map((todo) => comment([`TODO ${todo}`]).trim()),
    "export default {",
    `  description: ${JSON.stringify(`Records of ${place.files.join(", ")}`)}, // TODO what is a record, in one sentence?`,
    `  owner: "not said", // TODO who is asked when a file is wrong?`,
    `  files: ${JSON.stringify(draft.files)},`,
    ...(draft.entry === undefined ? [] : [`  entry: ${JSON.stringify(draft.entry)},`]),
    ...formatLine(draft),
    `  key: ${code(draft.key.names)},${comment([...(draft.key.isOpen ? ["TODO no columns name a record"] : []), draft.key.reason])}`,
    ...(draft.isPatchy
      ? [`  missingColumns: "empty", // some of the files lack columns that others have`]
      : []),
    "  columns: {",
    ...draft.columns.map(columnLine),
    "  },",
    ...promiseLines(draft),
    ...outcomeLines(draft),
    "} satisfies Source;",
  ];
  return `${lines.join("\n")}\n`;
}

function formatLine({ format }: SourceDraft): string[] {
  const { type, ...settings } = format;
  const said = Object.fromEntries(
    Object.entries(settings).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
  return type === "csv" && Object.keys(said).length === 0 ? [] : [`  format: ${code({ type, ...said })},`];
}

function columnLine({ name, settings, reasons, todos }: ColumnDraft): string {
  const { type, ...rest } = settings;
  const said = Object.keys(rest).length === 0 ? JSON.stringify(type) : code({ type, ...rest });
  return `    ${property(name)}: ${said},${comment([...todos.map((todo) => `TODO ${todo}`), ...reasons])}`;
}

function promiseLines({ promises, journey }: SourceDraft): string[] {
  if (promises.length === 0 || journey === null) return [];
  return [
    "  promises: [",
    ...promises.flatMap((draft) => [
      ...draft.reasons.map((reason) => `    ${comment([reason]).trim()}`),
      "    {",
      `      field: ${JSON.stringify(draft.promise.name)},`,
      `      touchpoint: ${JSON.stringify(draft.touchpoint)},`,
      `      kind: "policy", // TODO explicit if it was told to this customer, policy if it is the company's rule`,
      `      aspect: "time",`,
      ...subjectLines(draft, journey.name),
      ...(draft.madeAt === null ? [] : [`      madeAt: ${JSON.stringify(draft.madeAt.name)},`]),
      `      wording: ${JSON.stringify(labelOf(draft.promise.header))},`,
      "    },",
    ]),
    "  ],",
  ];
}

function subjectLines({ line }: PromiseDraft, journey: string): string[] {
  const [only] = line ?? [];
  const lines = line === null ? [] : [`      line: ${code(line.length === 1 ? only : line)},`];
  return [`      journey: ${JSON.stringify(journey)},`, ...lines];
}

function outcomeLines({ promises, journey }: SourceDraft): string[] {
  const told = promises.filter(({ outcome }) => outcome !== null);
  const untold = promises.filter(({ outcome }) => outcome === null);
  const missing = untold.map(
    ({ promise }) =>
      `  // TODO what became of ${promise.name} is not in this file: declare it as an outcome in the source that tells it.`,
  );
  if (told.length === 0 || journey === null) return missing.map((line) => line.replaceAll(/\s+$/g, ""));
  return [
    ...missing,
    "  outcomes: [",
    ...told.flatMap((draft) => [
      "    {",
      `      field: ${JSON.stringify(draft.outcome?.name)},`,
      `      touchpoint: ${JSON.stringify(draft.touchpoint)},`,
      `      aspect: "time",`,
      ...subjectLines(draft, journey.name),
      ...statusLines(draft),
      "    },",
    ]),
    "  ],",
  ];
}

function statusLines({ status }: PromiseDraft): string[] {
  if (status === null) return [];
  const { column, fulfilled, failed, released } = status;
  const words = Object.fromEntries(
    Object.entries({ fulfilled, failed, released }).filter(([, values]) => values.length > 0),
  );
  const open = [...column.counts.keys()].filter(
    (value) => ![...fulfilled, ...failed, ...released].includes(value),
  );
  const rest = open.length === 0 ? "" : `; still open: ${open.sort().join(", ")}`;
  return [
    `      status: ${code({ field: column.name, ...words })},${comment([`TODO do these words mean that?${rest}`])}`,
  ];
}
