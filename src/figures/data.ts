import { type CountMet, countsMet } from "../charts/counts-met.ts";
import type { Cubes } from "../cubes.ts";
import { coded } from "../words/codes.ts";
import { localDay } from "../words/dates.ts";
import type { Figure } from "./figure.ts";
import { capital, valueName } from "./names.ts";

/** Every export file: records read, accepted and refused. */
export function records(cubes: Cubes): Figure {
  const { words } = cubes;
  const total = (key: "records" | "quarantined") => cubes.files.reduce((sum, file) => sum + file[key], 0);
  const [all, refused] = [total("records"), total("quarantined")];
  const files = cubes.files.toSorted((one, other) => other.records - one.records);
  return {
    id: "data-records",
    heading:
      refused === 0
        ? words.say("data.records.heading.all", { records: all })
        : words.say("data.records.heading", { records: all, refused }),
    finding: words.say("data.records.finding", {
      files: cubes.files.length,
      records: all,
      accepted: all - refused,
      refused,
    }),
    note: words.say("data.records.note"),
    chart: (size) => countsMet(bySource(cubes), size),
    columns: [
      { key: "source", label: words.say("column.source"), kind: "name" },
      { key: "file", label: words.say("column.file"), kind: "text" },
      { key: "owner", label: words.say("column.owner"), kind: "name" },
      { key: "bytes", label: words.say("column.size"), kind: "bytes" },
      { key: "records", label: words.say("column.records"), kind: "count" },
      { key: "accepted", label: words.say("column.accepted"), kind: "count" },
      { key: "quarantined", label: words.say("column.refused"), kind: "count" },
      { key: "newest", label: words.say("column.newest"), kind: "text" },
    ],
    rows: files.map(({ source, file, owner, bytes, records, accepted, quarantined, newest }) => ({
      source,
      file,
      owner,
      bytes,
      records,
      accepted,
      quarantined,
      newest: newestDay(cubes, newest),
    })),
    relation: "files",
    metric: "records",
  };
}

/** The files of each source added up, the largest first. */
function bySource(cubes: Cubes): readonly CountMet[] {
  const { words } = cubes;
  const sources = Map.groupBy(cubes.files, (file) => file.source);
  return [...sources]
    .map(([source, files]) => {
      const met = files.reduce((sum, file) => sum + file.accepted, 0);
      const missed = files.reduce((sum, file) => sum + file.quarantined, 0);
      const name = words.say("data.records.files", {
        source: valueName(cubes, source),
        files: files.length,
      });
      return { name, met, missed, text: words.say("data.records.met", { accepted: met, refused: missed }) };
    })
    .toSorted((one, other) => other.met - one.met);
}

/** Every canonical table: rows accepted, kept once per key, told twice. */
export function rows(cubes: Cubes): Figure {
  const { words } = cubes;
  const twice = cubes.canonical.reduce((sum, table) => sum + table.duplicates, 0);
  return {
    id: "data-rows",
    heading:
      twice === 0 ? words.say("data.rows.heading.none") : words.say("data.rows.heading", { rows: twice }),
    finding: words.say("data.rows.finding", { tables: cubes.canonical.length, rows: twice }),
    note: words.say("data.rows.note"),
    chart: null,
    columns: [
      { key: "table", label: words.say("column.table"), kind: "text" },
      { key: "accepted", label: words.say("column.accepted"), kind: "count" },
      { key: "kept", label: words.say("column.kept once"), kind: "count" },
      { key: "duplicates", label: words.say("column.duplicates"), kind: "count" },
    ],
    rows: cubes.canonical.map(({ table, accepted, kept, duplicates }) => ({
      table,
      accepted,
      kept,
      duplicates,
    })),
    relation: "canonical",
    metric: "rows",
  };
}

/** Refused records by source, file, column and rule. */
export function refusals(cubes: Cubes): Figure {
  const { words } = cubes;
  const most = cubes.refusals.toSorted((one, other) => other.records - one.records);
  const [first] = refused(most, ({ source, rule }) => `${source}/${rule}`);
  return {
    id: "data-refusals",
    heading:
      first === undefined
        ? words.say("data.refusals.heading.none")
        : words.say("data.refusals.heading", {
            records: first.records,
            source: valueName(cubes, first.source),
            rule: coded(words, "rule", first.rule),
          }),
    finding:
      first === undefined
        ? words.say("data.refusals.finding.none")
        : words.say("data.refusals.finding", {
            records: most.reduce((sum, { records }) => sum + records, 0),
            rules: refused(most, ({ rule }) => rule).length,
          }),
    note: words.say("data.refusals.note"),
    chart: null,
    columns: [
      { key: "source", label: words.say("column.source"), kind: "name" },
      { key: "file", label: words.say("column.file"), kind: "text" },
      { key: "column", label: words.say("column.column"), kind: "text" },
      { key: "rule", label: words.say("column.rule"), kind: "code", codes: "rule" },
      { key: "records", label: words.say("column.records"), kind: "count" },
    ],
    rows: most.map(({ source, file, column, rule, records }) => ({ source, file, column, rule, records })),
    relation: "refusals",
    metric: "records",
  };
}

type Refusal = Cubes["refusals"][number];

/** Refused records added up by what they have in common, the most first. */
function refused(refusals: readonly Refusal[], common: (refusal: Refusal) => string): readonly Refusal[] {
  return [...Map.groupBy(refusals, common).values()]
    .flatMap((alike) => {
      const records = alike.reduce((sum, refusal) => sum + refusal.records, 0);
      return alike.slice(0, 1).map((first) => ({ ...first, records }));
    })
    .toSorted((one, other) => other.records - one.records);
}

/** Values accepted with a remark. */
export function remarks(cubes: Cubes): Figure {
  const { words } = cubes;
  const values = cubes.remarks.reduce((sum, remark) => sum + remark.values, 0);
  return {
    id: "data-remarks",
    heading:
      values === 0 ? words.say("data.remarks.heading.none") : words.say("data.remarks.heading", { values }),
    finding:
      values === 0
        ? words.say("data.remarks.finding.none")
        : words.say("data.remarks.finding", { kinds: cubes.remarks.length }),
    note: words.say("data.remarks.note"),
    chart: null,
    columns: [
      { key: "source", label: words.say("column.source"), kind: "name" },
      { key: "file", label: words.say("column.file"), kind: "text" },
      { key: "column", label: words.say("column.column"), kind: "text" },
      { key: "rule", label: words.say("column.remark"), kind: "code", codes: "rule" },
      { key: "values", label: words.say("column.values"), kind: "count" },
    ],
    rows: cubes.remarks.map(({ source, file, column, rule, values }) => ({
      source,
      file,
      column,
      rule,
      values,
    })),
    relation: "remarks",
    metric: "records",
  };
}

/** Journeys whose times stand in an order that cannot be. */
export function anomalies(cubes: Cubes): Figure {
  const { words } = cubes;
  const worst = cubes.anomalies.toSorted((one, other) => other.journeys - one.journeys);
  const [first] = worst;
  const label = (touchpoint: string) =>
    cubes.touchpoints.find((row) => row.touchpoint === touchpoint)?.label ?? touchpoint;
  return {
    id: "data-anomalies",
    heading:
      first === undefined || first.journeys === 0
        ? words.say("data.anomalies.heading.none")
        : words.say("data.anomalies.heading", {
            journeys: first.journeys,
            later: label(first.later),
            earlier: label(first.earlier),
          }),
    finding: words.say("data.anomalies.finding"),
    note: words.say("data.anomalies.note"),
    chart: null,
    columns: [
      { key: "earlier", label: words.say("column.should come first"), kind: "text" },
      { key: "later", label: words.say("column.should come later"), kind: "text" },
      { key: "journeys", label: words.say("column.journeys backwards"), kind: "count" },
      { key: "of", label: words.say("column.of"), kind: "count" },
    ],
    rows: worst.map(({ earlier, later, journeys, of }) => ({
      earlier: label(earlier),
      later: label(later),
      journeys,
      of,
    })),
    relation: "anomalies",
    metric: "rows",
  };
}

/** How many rows that name something find it. */
export function links(cubes: Cubes): Figure {
  const { words } = cubes;
  const short = cubes.links.filter((link) => link.met < link.rows);
  const worst = short.toSorted((one, other) => one.met / one.rows - other.met / other.rows);
  const [first] = worst;
  return {
    id: "data-links",
    heading:
      first === undefined
        ? words.say("data.links.heading.all")
        : words.say("data.links.heading", {
            met: first.met,
            rows: first.rows,
            link: capital(coded(words, "link", first.link)),
          }),
    finding: words.say("data.links.finding", { short: short.length, links: cubes.links.length }),
    note: words.say("data.links.note"),
    chart: null,
    columns: [
      { key: "link", label: words.say("column.link"), kind: "code", codes: "link" },
      { key: "rows", label: words.say("column.rows"), kind: "count" },
      { key: "met", label: words.say("column.met"), kind: "count" },
    ],
    rows: cubes.links.map(({ link, rows, met }) => ({ link, rows, met })),
    relation: "links",
    metric: "rows",
  };
}

/** One source: what it says, who looks after it, and how fresh it is. */
export interface SourceSummary {
  readonly source: string;
  /** A sentence, or several. */
  readonly description: string;
  readonly owner: string;
  /** The day of its newest row, `YYYY-MM-DD`; null where its rows have no date. */
  readonly newest: string | null;
  readonly notes: string;
}

/** Every source once, with its newest day over all its files. */
export function sources(cubes: Cubes): readonly SourceSummary[] {
  return [...Map.groupBy(cubes.files, (file) => file.source).values()].flatMap((files) => {
    const newest =
      files
        .flatMap((file) => newestDay(cubes, file.newest) ?? [])
        .toSorted()
        .at(-1) ?? null;
    return files.slice(0, 1).map(({ source, description, owner, notes }) => ({
      ...{ notes, newest },
      source: valueName(cubes, source),
      description: /[.!?]$/.test(description) ? description : `${description}.`,
      owner: owner && valueName(cubes, owner),
    }));
  });
}

function newestDay(cubes: Cubes, newest: string | null): string | null {
  return newest?.includes("T") ? localDay(newest, cubes.site.workspace.zone) : newest;
}
