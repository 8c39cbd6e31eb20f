import { type CountMet, countsMet } from "../charts/counts-met.ts";
import type { Cubes } from "../cubes.ts";
import { localDay } from "../words/dates.ts";
import { count } from "../words/numbers.ts";
import { readable } from "./by-value.ts";
import type { Figure } from "./figure.ts";

/** Every export file: records read, accepted and refused. */
export function records(cubes: Cubes): Figure {
  const total = (key: "records" | "quarantined") => cubes.files.reduce((sum, file) => sum + file[key], 0);
  const files = cubes.files.toSorted((one, other) => other.records - one.records);
  return {
    id: "data-records",
    heading:
      total("quarantined") === 0
        ? `All ${count(total("records"))} records were accepted`
        : `${count(total("quarantined"))} of ${count(total("records"))} records refused, each with its reason`,
    finding: `${count(cubes.files.length)} files hold ${count(total("records"))} records; ${count(total("records") - total("quarantined"))} were accepted and ${count(total("quarantined"))} are in quarantine.`,
    note: "Bars: records accepted; hatched: refused. Records read are accepted plus refused for every file; each build checks it.",
    chart: (size) => countsMet(bySource(cubes), size),
    columns: [
      { key: "source", label: "Source", kind: "text" },
      { key: "file", label: "File", kind: "text" },
      { key: "owner", label: "Owner", kind: "text" },
      { key: "bytes", label: "Size", kind: "bytes" },
      { key: "records", label: "Records", kind: "count" },
      { key: "accepted", label: "Accepted", kind: "count" },
      { key: "quarantined", label: "Refused", kind: "count" },
      { key: "newest", label: "Newest", kind: "text" },
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
  const sources = Map.groupBy(cubes.files, (file) => file.source);
  return [...sources]
    .map(([source, files]) => {
      const met = files.reduce((sum, file) => sum + file.accepted, 0);
      const missed = files.reduce((sum, file) => sum + file.quarantined, 0);
      const name = files.length === 1 ? source : `${source}, ${count(files.length)} files`;
      return { name: readable(name), met, missed, text: `${count(met)} accepted, ${count(missed)} refused` };
    })
    .toSorted((one, other) => other.met - one.met);
}

/** Every canonical table: rows accepted, kept once per key, told twice. */
export function rows(cubes: Cubes): Figure {
  const twice = cubes.canonical.reduce((sum, table) => sum + table.duplicates, 0);
  return {
    id: "data-rows",
    heading: twice === 0 ? "Nothing was told twice" : `${count(twice)} rows were told more than once`,
    finding: `${count(cubes.canonical.length)} canonical tables; ${count(twice)} accepted rows repeat a key that is already there and are counted once.`,
    note: "Accepted is kept plus duplicates for every table; each build checks it.",
    chart: null,
    columns: [
      { key: "table", label: "Table", kind: "text" },
      { key: "accepted", label: "Accepted", kind: "count" },
      { key: "kept", label: "Kept", kind: "count" },
      { key: "duplicates", label: "Duplicates", kind: "count" },
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
  const most = cubes.refusals.toSorted((one, other) => other.records - one.records);
  const [first] = most;
  return {
    id: "data-refusals",
    heading:
      first === undefined
        ? "No record was refused"
        : `Most refused: ${count(first.records)} in ${first.source}, ${first.rule}`,
    finding:
      first === undefined
        ? "Every record of every file keeps its contract."
        : `${count(most.length)} reasons for refusing a record. None is lost: each waits in quarantine with its file, line and reason.`,
    note: "A refused record enters no number on these pages.",
    chart: null,
    columns: [
      { key: "source", label: "Source", kind: "text" },
      { key: "file", label: "File", kind: "text" },
      { key: "column", label: "Column", kind: "text" },
      { key: "rule", label: "Rule", kind: "text" },
      { key: "records", label: "Records", kind: "count" },
    ],
    rows: most.map(({ source, file, column, rule, records }) => ({ source, file, column, rule, records })),
    relation: "refusals",
    metric: "records",
  };
}

/** Values accepted with a remark. */
export function remarks(cubes: Cubes): Figure {
  const values = cubes.remarks.reduce((sum, remark) => sum + remark.values, 0);
  return {
    id: "data-remarks",
    heading: values === 0 ? "No value needed a remark" : `${count(values)} values accepted with a remark`,
    finding: `${count(cubes.remarks.length)} kinds of remark on values that were accepted all the same.`,
    note: "A remark is a doubt that is no reason to refuse the record.",
    chart: null,
    columns: [
      { key: "source", label: "Source", kind: "text" },
      { key: "file", label: "File", kind: "text" },
      { key: "column", label: "Column", kind: "text" },
      { key: "rule", label: "Remark", kind: "text" },
      { key: "values", label: "Values", kind: "count" },
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
  const worst = cubes.anomalies.toSorted((one, other) => other.journeys - one.journeys);
  const [first] = worst;
  const label = (touchpoint: string) =>
    cubes.touchpoints.find((row) => row.touchpoint === touchpoint)?.label ?? touchpoint;
  return {
    id: "data-anomalies",
    heading:
      first === undefined || first.journeys === 0
        ? "No journey runs backwards"
        : `${count(first.journeys)} journeys reach “${label(first.later)}” before “${label(first.earlier)}”`,
    finding:
      "Times in an order that cannot be are kept, flagged and counted; they never become a negative duration.",
    note: "Of the journeys in which both times are known.",
    chart: null,
    columns: [
      { key: "earlier", label: "Should come first", kind: "text" },
      { key: "later", label: "Should come later", kind: "text" },
      { key: "journeys", label: "Journeys backwards", kind: "count" },
      { key: "of", label: "Of", kind: "count" },
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
  const short = cubes.links.filter((link) => link.met < link.rows);
  const worst = short.toSorted((one, other) => one.met / one.rows - other.met / other.rows);
  const [first] = worst;
  return {
    id: "data-links",
    heading:
      first === undefined
        ? "Every row finds what it names"
        : `Only ${count(first.met)} of ${count(first.rows)} are met: ${first.link}`,
    finding: `${count(short.length)} of ${count(cubes.links.length)} links between files are incomplete.`,
    note: "A row that finds nothing stays in the counts of its own table; it is only not joined.",
    chart: null,
    columns: [
      { key: "link", label: "Link", kind: "text" },
      { key: "rows", label: "Rows", kind: "count" },
      { key: "met", label: "Met", kind: "count" },
    ],
    rows: cubes.links.map(({ link, rows, met }) => ({ link, rows, met })),
    relation: "links",
    metric: "rows",
  };
}

/** One source: what it says, who looks after it, and how fresh it is. */
export interface SourceSummary {
  readonly source: string;
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
    return files
      .slice(0, 1)
      .map(({ source, description, owner, notes }) => ({ source, description, owner, notes, newest }));
  });
}

function newestDay(cubes: Cubes, newest: string | null): string | null {
  return newest?.includes("T") ? localDay(newest, cubes.site.workspace.zone) : newest;
}
