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
      ...kindLine(draft),
      `      aspect: ${JSON.stringify(draft.terms.aspect)},`,
      ...subjectLines(draft, journey.name),
      ...countsLine(draft.terms.counts),
      ...(draft.terms.better === undefined ? [] : [`      better: ${JSON.stringify(draft.terms.better)},`]),
      ...(draft.madeAt === null ? [] : [`      madeAt: ${JSON.stringify(draft.madeAt.name)},`]),
      `      wording: ${JSON.stringify(labelOf(draft.promise.header))},`,
      "    },",
    ]),
    "  ],",
  ];
}

/** A price is told to the customer who asked for it; whose a time is, nothing in the file says. */
function kindLine({ terms }: PromiseDraft): string[] {
  return terms.aspect === "price"
    ? [`      kind: "explicit",`]
    : [
        `      kind: "policy", // TODO explicit if it was told to this customer, policy if it is the company's rule`,
      ];
}

function countsLine(counts: PromiseDraft["terms"]["counts"]): string[] {
  if (counts === undefined) return [];
  if ("unit" in counts) return [`      unit: ${JSON.stringify(counts.unit)},`];
  return [
    `      currency: ${code(counts.currency)},${comment(counts.isOpen ? ["TODO in which currency is it?"] : [])}`,
  ];
}

/** Minutes that it took count from where the promised ones do. */
function sinceLine({ terms, madeAt }: PromiseDraft): string[] {
  return terms.aspect === "time" && madeAt !== null ? [`      since: ${JSON.stringify(madeAt.name)},`] : [];
}

function isNumber(column: ColumnDraft | null): boolean {
  return column?.settings.type === "integer" || column?.settings.type === "decimal";
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
      `      aspect: ${JSON.stringify(draft.terms.aspect)},`,
      ...subjectLines(draft, journey.name),
      ...(isNumber(draft.outcome) ? [...countsLine(draft.terms.outcomeCounts), ...sinceLine(draft)] : []),
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
