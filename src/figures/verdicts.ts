import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import { type VerdictShare, verdictShares } from "../charts/verdict-shares.ts";
import type { Cubes } from "../cubes.ts";
import type { Figure, Row } from "./figure.ts";
import { number, type Version, versionsOf } from "./measured.ts";

const ways = ["late", "missed", "too_early", "failed", "overdue"] as const;
const counted = ["promises", "due", "exceeded", "kept", "broken", ...ways] as const;
const beside = ["early", "pending", "unknown", "void", "vague"] as const;

/** What became of the promises of one touchpoint, or of all the measured touchpoints of a stage. */
export function verdicts(cubes: Cubes, id: string, touchpoints: readonly TouchpointRow[]): Figure {
  const { words } = cubes;
  const bars = touchpoints.flatMap((row) =>
    versionsOf(cubes, row.touchpoint).map((version) => ({ row, version, bar: barName(cubes, row, version) })),
  );
  return {
    id,
    heading: heading(cubes, touchpoints),
    finding: touchpoints.map((row) => finding(cubes, row)).join(" "),
    note: words.say("verdicts.note"),
    chart: (size) =>
      verdictShares(
        bars.flatMap(({ row, version, bar }) => shares(cubes, row.touchpoint, version, bar)),
        words,
        size,
      ),
    columns: [
      ...(bars.length > 1
        ? [{ key: "touchpoint", label: words.say("verdicts.column.touchpoint"), kind: "text" } as const]
        : []),
      { key: "verdict", label: words.say("verdicts.column.verdict"), kind: "code", codes: "verdict" },
      { key: "promises", label: words.say("verdicts.column.promises"), kind: "count" },
      { key: "share", label: words.say("verdicts.column.share"), kind: "share", interval: ["low", "high"] },
      { key: "meaning", label: words.say("verdicts.column.meaning"), kind: "text" },
    ],
    rows: bars.flatMap(({ row, version, bar }) => tableRows(cubes, row.touchpoint, version, bar)),
    relation: "verdict_margins",
    metric: "verdicts",
  };
}

function barName(cubes: Cubes, row: TouchpointRow, version: Version): string {
  if (versionsOf(cubes, row.touchpoint).length === 1) return row.label;
  const when = version === "commitment" ? "at first" : "last";
  return cubes.words.say(`verdicts.${when}`, { touchpoint: row.label });
}

function heading(cubes: Cubes, touchpoints: readonly TouchpointRow[]): string {
  const rated = touchpoints.flatMap((row) => {
    const broken = number(cubes, row.touchpoint, "broken_rate");
    return broken?.value == null ? [] : [{ row, broken }];
  });
  const worst = rated.toSorted((one, other) => (other.broken.value ?? 0) - (one.broken.value ?? 0))[0];
  const { words } = cubes;
  if (worst === undefined) return words.say("verdicts.heading, none due");
  const rate = words.written(worst.broken, "share");
  if (touchpoints.length > 1)
    return words.say("verdicts.heading, many", { touchpoint: worst.row.label, rate });
  const promises = words.count(number(cubes, worst.row.touchpoint, "broken")?.value ?? 0);
  return words.say("verdicts.heading", { rate, promises });
}

function finding(cubes: Cubes, row: TouchpointRow): string {
  const kept = number(cubes, row.touchpoint, "kept_rate") ?? { value: null, n: null };
  const due = number(cubes, row.touchpoint, "due")?.value ?? 0;
  return cubes.words.say("verdicts.finding", {
    touchpoint: row.label,
    due,
    rate: cubes.words.written(kept, "share"),
    interval: cubes.words.interval(kept, "share"),
  });
}

function shares(cubes: Cubes, touchpoint: string, version: Version, bar: string): VerdictShare[] {
  return ([...ways, "kept", "exceeded"] as const).map((part) => {
    const share = number(cubes, touchpoint, rateOf[part], version)?.value ?? 0;
    return { bar, part, share, text: cubes.words.percent(share) };
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
      verdict,
      meaning: cubes.words.say(`verdict.${verdict}.meaning`),
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
