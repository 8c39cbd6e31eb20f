import type { Cubes } from "../cubes.ts";
import { localDay } from "../words/dates.ts";
import type { Figure } from "./figure.ts";
import { valueName } from "./names.ts";

/** How old each source may be, and whether it is older. */
export function freshness(cubes: Cubes): Figure {
  const { words } = cubes;
  const declared = cubes.freshness.filter(({ state }) => state !== "not declared");
  const stale = declared.filter(({ state }) => state === "late" || state === "too late");
  const day = (moment: string | null) =>
    moment === null ? null : localDay(moment, cubes.site.workspace.zone);
  const [first] = stale.toSorted((one, other) => (one.newest ?? "").localeCompare(other.newest ?? ""));
  return {
    id: "data-freshness",
    heading:
      first === undefined
        ? words.say(`contracts.freshness.heading.${declared.length === 0 ? "none" : "fresh"}`)
        : words.say("contracts.freshness.heading", {
            source: valueName(cubes, first.source),
            day: words.dayName(day(first.newest) ?? ""),
          }),
    finding: words.say("contracts.freshness.finding", {
      declared: declared.length,
      all: cubes.freshness.length,
      late: stale.length,
    }),
    note: words.say("contracts.freshness.note"),
    chart: null,
    columns: [
      { key: "source", label: words.say("column.source"), kind: "name" },
      { key: "owner", label: words.say("column.owner"), kind: "name" },
      { key: "newest", label: words.say("column.newest"), kind: "text" },
      { key: "warn_after", label: words.say("column.warns after"), kind: "code", codes: "age" },
      { key: "late_from", label: words.say("column.late from"), kind: "text" },
      { key: "fail_after", label: words.say("column.fails after"), kind: "code", codes: "age" },
      { key: "too_late_from", label: words.say("column.fails from"), kind: "text" },
      { key: "state", label: words.say("column.state"), kind: "code", codes: "state" },
    ],
    rows: cubes.freshness.map((row) => ({
      source: row.source,
      owner: row.owner,
      newest: day(row.newest),
      warn_after: row.warn_after,
      late_from: day(row.late_from),
      fail_after: row.fail_after,
      too_late_from: day(row.too_late_from),
      state: row.state,
    })),
    relation: "freshness",
    metric: "freshness",
  };
}

/** Columns that are not what they were in the file before. */
export function drifts(cubes: Cubes): Figure {
  const { words } = cubes;
  const [first] = cubes.drifts;
  return {
    id: "data-drifts",
    heading:
      first === undefined
        ? words.say("contracts.drifts.heading.none")
        : words.say("contracts.drifts.heading", {
            columns: cubes.drifts.length,
            first: drifted(cubes, first),
          }),
    finding:
      first === undefined
        ? words.say("contracts.drifts.finding.none")
        : words.say("contracts.drifts.finding", { file: first.file }),
    note: words.say("contracts.drifts.note"),
    chart: null,
    columns: [
      { key: "source", label: words.say("column.source"), kind: "name" },
      { key: "column", label: words.say("column.column"), kind: "text" },
      { key: "change", label: words.say("column.change"), kind: "code", codes: "change" },
      { key: "to", label: words.say("column.new name"), kind: "text" },
      { key: "file", label: words.say("column.began in"), kind: "text" },
      { key: "since", label: words.say("column.file before"), kind: "code", codes: "since" },
      { key: "unread", label: words.say("column.values not read"), kind: "count" },
    ],
    rows: cubes.drifts.map(({ source, column, change, to, file, since, unread }) => ({
      source,
      column,
      change,
      to,
      file,
      since: since === file ? "its last delivery" : since,
      unread,
    })),
    relation: "drifts",
    metric: "drift",
  };
}

function drifted(cubes: Cubes, { source, column, change, to }: Cubes["drifts"][number]): string {
  const { words } = cubes;
  const place = { column, source: valueName(cubes, source) };
  if (change === "is renamed") return words.say(`contracts.drifts.${change}`, { ...place, to: to ?? "" });
  return words.say(`contracts.drifts.${change}`, place);
}
