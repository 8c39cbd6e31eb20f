import type { Cubes } from "../cubes.ts";
import { dayName, localDay } from "../words/dates.ts";
import { count } from "../words/numbers.ts";
import { readable } from "./by-value.ts";
import type { Figure } from "./figure.ts";

/** How old each source may be, and whether it is older. */
export function freshness(cubes: Cubes): Figure {
  const declared = cubes.freshness.filter(({ state }) => state !== "not declared");
  const stale = declared.filter(({ state }) => state === "late" || state === "too late");
  const day = (moment: string | null) =>
    moment === null ? null : localDay(moment, cubes.site.workspace.zone);
  const [first] = stale.toSorted((one, other) => (one.newest ?? "").localeCompare(other.newest ?? ""));
  return {
    id: "data-freshness",
    heading:
      first === undefined
        ? freshHeading(declared.length)
        : `Late: ${readable(first.source)}, with nothing newer than ${dayName(day(first.newest) ?? "")}`,
    finding: `${count(declared.length)} of ${count(cubes.freshness.length)} sources say how old their newest time may be; ${count(stale.length)} ${stale.length === 1 ? "is" : "are"} older.`,
    note: "Judged when the site was built, or at the moment up to which the record is stated to be complete. From the days in the table on a source is late, and a build fails, whenever you read this.",
    chart: null,
    columns: [
      { key: "source", label: "Source", kind: "text" },
      { key: "owner", label: "Owner", kind: "text" },
      { key: "newest", label: "Newest", kind: "text" },
      { key: "warn_after", label: "Warns after", kind: "text" },
      { key: "late_from", label: "Late from", kind: "text" },
      { key: "fail_after", label: "Fails after", kind: "text" },
      { key: "too_late_from", label: "Fails from", kind: "text" },
      { key: "state", label: "State", kind: "text" },
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

function freshHeading(declared: number): string {
  return declared === 0
    ? "No source says how old it may be"
    : "Every source that says how old it may be is fresh";
}

/** Columns that are not what they were in the file before. */
export function drifts(cubes: Cubes): Figure {
  const [first] = cubes.drifts;
  const number = cubes.drifts.length;
  return {
    id: "data-drifts",
    heading:
      first === undefined
        ? "No column changed from one file to the next"
        : `${count(number)} ${number === 1 ? "column" : "columns"} changed: “${first.column}” of ${readable(first.source)} ${first.change}${first.to === null ? "" : ` “${first.to}”`}`,
    finding:
      first === undefined
        ? "Every file has the columns of the one before it, and each value can be read as it could."
        : `First in ${first.file}. A column that appears, vanishes, is renamed or changes its type is reported as that, with the file where it began.`,
    note: "Each file is compared with the one before it, and with its own last delivery. What a source does not allow is refused and stands on no page.",
    chart: null,
    columns: [
      { key: "source", label: "Source", kind: "text" },
      { key: "column", label: "Column", kind: "text" },
      { key: "change", label: "Change", kind: "text" },
      { key: "to", label: "New name", kind: "text" },
      { key: "file", label: "Began in", kind: "text" },
      { key: "since", label: "File before", kind: "text" },
      { key: "unread", label: "Values not read", kind: "count" },
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
