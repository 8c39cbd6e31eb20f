import type { Examples } from "../examples.ts";
import { code } from "./code.ts";
import type { ColumnDraft } from "./draft-columns.ts";
import type { SourceDraft } from "./draft-source.ts";
import { numberIn } from "./guess-number.ts";
import { momentIn } from "./guess-time.ts";
import { headerWords } from "./header-words.ts";

type Given = Record<string, string>;

/**
 * Examples of a source: a record with what it gives, and one that is refused. Times, numbers and words of closed sets are those of
 * a record of the sample; ids, names and texts are invented.
 */
export function draftExamples(draft: SourceDraft, tables: ReadonlySet<string>): Examples {
  const given = recordOf(draft);
  const gives = { ...journeyRows(draft, given, tables), ...promiseRows(draft, given) };
  const whole = Object.keys(gives).length === 0 ? [] : [{ name: "a record as it should be", given, gives }];
  return [...whole, ...refusals(draft, given)];
}

/** The text of `examples.ts`. */
export function examplesText(examples: Examples, language: string): string {
  const parts = examples.map(
    ({ name, given, ...expected }) =>
      `  {\n    name: ${JSON.stringify(name)},\n    given: ${code(given)},\n${Object.entries(expected)
        .map(([field, value]) => `    ${field}: ${code(value)},\n`)
        .join("")}  },\n`,
  );
  return `import type { Examples } from ${JSON.stringify(`${language}/examples.ts`)};\n\nexport default [\n${parts.join("")}] satisfies Examples;\n`;
}

function recordOf(draft: SourceDraft): Given {
  const used = usedColumns(draft);
  const row = modelRow(used);
  return Object.fromEntries(
    used.map((column) => [column.header, invented(column, row)]).filter(([, value]) => value !== ""),
  );
}

/** Columns that the source cannot do without. */
function usedColumns({ columns, promises, key }: SourceDraft): ColumnDraft[] {
  const told = promises.flatMap(({ promise, madeAt, outcome, status }) => [
    promise,
    madeAt,
    outcome,
    status?.column,
  ]);
  const names = new Set([...key.names, ...told.map((column) => column?.name)]);
  return columns.filter(
    ({ name, settings }) =>
      settings.type !== "ignored" &&
      settings.position === undefined &&
      (settings.required === true || names.has(name)),
  );
}

/** The record of the sample that has most of the columns. */
function modelRow(columns: readonly ColumnDraft[]): number {
  const records = columns[0]?.cells.length ?? 0;
  let best = 0;
  let most = -1;
  for (let row = 0; row < records && most < columns.length; row++) {
    const filled = columns.filter(({ cells }) => cells[row] !== null && cells[row] !== undefined).length;
    if (filled > most) {
      best = row;
      most = filled;
    }
  }
  return best;
}

function invented({ settings, cells, header, name, personal }: ColumnDraft, row: number): string {
  const word = headerWords(header).join("-") || name;
  const isOwn = settings.type === "text" && settings.allowed === undefined;
  if (personal !== null || isOwn) return `${word}-1`;
  return cells[row] ?? cells.find((cell) => cell !== null) ?? "";
}

function journeyRows({ journey }: SourceDraft, given: Given, tables: ReadonlySet<string>) {
  const id = journey === null || journey.personal !== null ? undefined : given[journey.header];
  return tables.has("journeys") && id !== undefined ? { journeys: [{ journey_id: id }] } : {};
}

function promiseRows({ promises, columns, journey }: SourceDraft, given: Given) {
  if (promises.length === 0 || journey === null) return {};
  const header = (name: string) => columns.find((column) => column.name === name)?.header ?? name;
  const rows = promises.map(({ promise, touchpoint, line, terms }) => {
    const { settings } = promise;
    const ids = [journey.name, ...(line ?? [])].map((name) => given[header(name)]);
    const formats = settings.type === "day" ? [settings.format].flat() : [];
    const moment = momentIn(given[promise.header] ?? "", formats);
    return {
      ...(journey.personal === null && ids.every((id) => id !== undefined)
        ? { promise_id: `${ids.join("/")}/${touchpoint}/${terms.aspect}` }
        : {}),
      touchpoint,
      ...(moment === null ? {} : { due_on: new Date(moment).toISOString().slice(0, 10) }),
      ...targetOf(promise, given[promise.header] ?? ""),
    };
  });
  return { promises: rows };
}

function targetOf({ settings }: ColumnDraft, cell: string): { target?: number } {
  if (settings.type !== "integer" && settings.type !== "decimal") return {};
  const target = numberIn(cell, settings.numbers?.decimal, settings.numbers?.thousands);
  return Number.isNaN(target) ? {} : { target };
}

function refusals({ columns, key }: SourceDraft, given: Given): Examples {
  const named = columns.find(
    ({ name, settings }) =>
      key.names.includes(name) && settings.type !== "ignored" && settings.required === true,
  );
  if (named !== undefined) {
    const { [named.header]: _, ...rest } = given;
    return [
      { name: `without ${named.header}`, given: rest, refused: { rule: "required", column: named.name } },
    ];
  }
  const number = columns.find(({ settings }) => settings.type === "integer" || settings.type === "decimal");
  if (number === undefined) return [];
  const rule = number.settings.type === "integer" ? "not an integer" : "not a decimal";
  return [
    {
      name: `${number.header} in words`,
      given: { ...given, [number.header]: "several" },
      refused: { rule, column: number.name },
    },
  ];
}
