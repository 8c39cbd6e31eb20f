import type { Manifest } from "../ingest/manifest.ts";
import type { FileSample } from "../ingest/profile/sample.ts";
import type { SourceDraft } from "../sources/profile/draft-source.ts";
import { table } from "./table.ts";

/** What `touchline source new --json` prints. */
export interface NewSourceReport {
  readonly source: string;
  readonly workspace: string;
  /** The workspace was written, too. */
  readonly isNewWorkspace: boolean;
  /** Files that were written, inside the workspace. */
  readonly written: readonly string[];
  readonly format: FileSample["format"];
  readonly reasons: readonly string[];
  readonly records: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly refusals: Manifest["refusals"];
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly personal: boolean;
    readonly reasons: readonly string[];
  }[];
  readonly key: { readonly columns: readonly string[]; readonly reason: string };
  readonly journey: string | null;
  readonly promises: readonly {
    readonly field: string;
    readonly touchpoint: string;
    readonly madeAt: string | null;
    readonly outcome: string | null;
    readonly reasons: readonly string[];
  }[];
  /** Columns that speak of a promise and are no time. */
  readonly hints: SourceDraft["hints"];
  /** Lines that a person must decide about, as `file:line text`. */
  readonly decisions: readonly string[];
  readonly next: string;
}

interface Findings {
  readonly draft: SourceDraft;
  readonly sample: FileSample;
  readonly loads: readonly Manifest[];
  readonly home: string;
  readonly exports: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly isNew: boolean;
}

/** What was found, and what a person must decide. */
export function reportOf({ draft, sample, loads, home, exports, texts, isNew }: Findings): NewSourceReport {
  const sum = (key: "records" | "accepted" | "quarantined") =>
    loads.reduce((total, load) => total + load[key], 0);
  return {
    ...{ source: draft.id, workspace: home, isNewWorkspace: isNew, written: [...texts.keys()] },
    ...{ format: sample.format, reasons: sample.reasons },
    ...{ records: sum("records"), accepted: sum("accepted"), quarantined: sum("quarantined") },
    refusals: loads.flatMap(({ refusals }) => refusals),
    columns: draft.columns.map(({ name, settings, personal, reasons, todos }) => ({
      name,
      type: settings.type,
      personal: personal !== null,
      reasons: [...todos, ...reasons],
    })),
    key: { columns: draft.key.names, reason: draft.key.reason },
    journey: draft.journey?.name ?? null,
    promises: draft.promises.map(({ promise, touchpoint, madeAt, outcome, reasons }) => ({
      field: promise.name,
      touchpoint,
      madeAt: madeAt?.name ?? null,
      outcome: outcome?.name ?? null,
      reasons,
    })),
    hints: draft.hints,
    decisions: decisionsIn(texts),
    next: `npm run touchline -- build ${home} --exports ${exports}`,
  };
}

function decisionsIn(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([file, text]) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        line.includes("TODO ") ? [`${file}:${index + 1} ${line.replace(/^.*TODO /, "")}`] : [],
      ),
  );
}

/** The report as lines of text. */
export function newSourceLines(report: NewSourceReport): string {
  const { source, workspace, written, records, accepted, quarantined, columns, key, promises, hints } =
    report;
  const counts = [records, accepted, quarantined].map((count) => count.toLocaleString("en"));
  const people = columns.filter(({ personal }) => personal);
  return [
    `${source}: ${report.format.type}${report.reasons.map((reason) => `\n  ${reason}`).join("")}`,
    `records: ${counts[0]} read = ${counts[1]} accepted + ${counts[2]} in quarantine`,
    ...report.refusals.map(
      (refusal) =>
        `  ${refusal.rule}${refusal.column === null ? "" : ` in ${refusal.column}`}: ${refusal.records}`,
    ),
    "",
    table(
      ["column", "type", "why"],
      columns.map(({ name, type, reasons }) => [name, type, reasons.join("; ")]),
      new Set(),
    ),
    "",
    `key: ${key.columns.join(", ")} (${key.reason})`,
    ...promiseLines(promises),
    ...hints.map(({ name, word, why }) => `perhaps a promise: ${name} ("${word}"), but ${why}`),
    people.length === 0
      ? "no personal data suspected"
      : `personal data suspected: ${people.map(({ name }) => name).join(", ")}`,
    "",
    `written to ${workspace}: ${written.join(", ")}`,
    ...(report.decisions.length === 0
      ? []
      : [`to decide (${report.decisions.length} lines):`, ...report.decisions.map((line) => `  ${line}`)]),
    `next: ${report.next}`,
  ].join("\n");
}

function promiseLines(promises: NewSourceReport["promises"]): string[] {
  if (promises.length === 0) return ["no promise found"];
  return promises.flatMap(({ field, touchpoint, outcome, reasons }) => [
    `promise: ${field} at ${touchpoint}, fulfilled by ${outcome ?? "nothing in this file"}`,
    ...reasons.map((reason) => `  ${reason}`),
  ]);
}
