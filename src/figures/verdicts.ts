import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import { type VerdictShare, verdictShares } from "../charts/verdict-shares.ts";
import type { Cubes } from "../cubes.ts";
import { count, interval, percent, written } from "../words/numbers.ts";
import { breakMeaning, verdictMeaning } from "../words/verdicts.ts";
import type { Figure, Row } from "./figure.ts";
import { number, type Version, versionsOf } from "./measured.ts";

const ways = ["late", "missed", "too_early", "failed", "overdue"] as const;
const counted = ["promises", "due", "exceeded", "kept", "broken", ...ways] as const;
const beside = ["early", "pending", "unknown", "void", "vague"] as const;

/** What became of the promises of one touchpoint, or of all the measured touchpoints of a stage. */
export function verdicts(cubes: Cubes, id: string, touchpoints: readonly TouchpointRow[]): Figure {
  const bars = touchpoints.flatMap((row) =>
    versionsOf(cubes, row.touchpoint).map((version) => ({ row, version, bar: barName(cubes, row, version) })),
  );
  return {
    id,
    heading: heading(cubes, touchpoints),
    finding: touchpoints.map((row) => finding(cubes, row)).join(" "),
    note: "To the left of the line: broken. To its right: kept, then exceeded. Each is a share of the promises due; promises early, pending, unknown, void or vague are counted in the table and in no share.",
    chart: (size) =>
      verdictShares(
        bars.flatMap(({ row, version, bar }) => shares(cubes, row.touchpoint, version, bar)),
        size,
      ),
    columns: [
      ...(bars.length > 1 ? [{ key: "touchpoint", label: "Touchpoint", kind: "text" } as const] : []),
      { key: "verdict", label: "What became of it", kind: "text" },
      { key: "promises", label: "Promises", kind: "count" },
      { key: "share", label: "Share of due", kind: "share", interval: ["low", "high"] },
      { key: "meaning", label: "Meaning", kind: "text" },
    ],
    rows: bars.flatMap(({ row, version, bar }) => tableRows(cubes, row.touchpoint, version, bar)),
    relation: "verdict_margins",
    metric: "verdicts",
  };
}

function barName(cubes: Cubes, row: TouchpointRow, version: Version): string {
  if (versionsOf(cubes, row.touchpoint).length === 1) return row.label;
  return `${row.label}, ${version === "commitment" ? "as promised at first" : "as promised last"}`;
}

function heading(cubes: Cubes, touchpoints: readonly TouchpointRow[]): string {
  const rated = touchpoints.flatMap((row) => {
    const broken = number(cubes, row.touchpoint, "broken_rate");
    return broken?.value == null ? [] : [{ row, broken }];
  });
  const worst = rated.toSorted((one, other) => (other.broken.value ?? 0) - (one.broken.value ?? 0))[0];
  if (worst === undefined) return "No promise has fallen due";
  if (touchpoints.length > 1)
    return `“${worst.row.label}” breaks most: ${written(worst.broken, "share")} of its promises`;
  return `${written(worst.broken, "share")} of promises broken, ${count(number(cubes, worst.row.touchpoint, "broken")?.value ?? 0)} in all`;
}

function finding(cubes: Cubes, row: TouchpointRow): string {
  const kept = number(cubes, row.touchpoint, "kept_rate") ?? { value: null, n: null };
  const due = number(cubes, row.touchpoint, "due")?.value ?? 0;
  return `${row.label}: of ${count(due)} promises due, ${written(kept, "share")} were exceeded or kept (95\u202f% interval ${interval(kept, "share")}).`;
}

function shares(cubes: Cubes, touchpoint: string, version: Version, bar: string): VerdictShare[] {
  return ([...ways, "kept", "exceeded"] as const).map((part) => {
    const share = number(cubes, touchpoint, rateOf[part], version)?.value ?? 0;
    return { bar, part, share, text: percent(share) };
  });
}

/** The metric that is each verdict's share of the promises due. */
const rateOf = {
  exceeded: "exceeded_rate",
  kept: "as_promised_rate",
  broken: "broken_rate",
  late: "late_share",
  missed: "missed_share",
  too_early: "too_early_share",
  failed: "failed_share",
  overdue: "overdue_share",
} as const;

function tableRows(cubes: Cubes, touchpoint: string, version: Version, bar: string): Row[] {
  const told = [...counted, ...beside].filter(
    (name) => number(cubes, touchpoint, name, version) !== undefined,
  );
  return told.map((verdict) => {
    const rate = isRated(verdict) ? number(cubes, touchpoint, rateOf[verdict], version) : undefined;
    return {
      touchpoint: bar,
      verdict: verdict.replace("_", " "),
      meaning: meanings[verdict],
      promises: number(cubes, touchpoint, verdict, version)?.value ?? 0,
      share: rate?.value ?? null,
      low: rate?.low ?? null,
      high: rate?.high ?? null,
    };
  });
}

function isRated(verdict: string): verdict is keyof typeof rateOf {
  return verdict in rateOf;
}

const meanings: Readonly<Record<(typeof counted)[number] | (typeof beside)[number], string>> = {
  promises: "all promises made",
  due: "exceeded, kept or broken",
  ...verdictMeaning,
  ...breakMeaning,
};
