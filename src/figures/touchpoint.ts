import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import type { Stage } from "../../pipelines/sources/workspace.ts";
import type { Cubes } from "../cubes.ts";
import { monthName } from "../words/dates.ts";
import { count, interval, percent, written } from "../words/numbers.ts";
import { stageWords } from "../words/stages.ts";
import { readable } from "./by-value.ts";
import { missing } from "./journey.ts";
import { inOrder, isMeasured, kindOf, measured, number, ratingAsked, worstMonth } from "./measured.ts";

/** Where a touchpoint's page is: `delivery.parcel` at `/touchpoints/delivery/parcel/`. */
export function touchpointPath(touchpoint: string): string {
  return `/touchpoints/${touchpoint.replace(".", "/")}/`;
}

/** A touchpoint's finding in one sentence, for lists. */
export function touchpointFinding(cubes: Cubes, row: TouchpointRow): string {
  const kept = number(cubes, row.touchpoint, "kept_rate");
  if (kept === undefined) return unmeasured(cubes, row);
  return `${written(kept, "share")} of ${count(kept.n ?? 0)} promises kept (${interval(kept, "share")}).`;
}

/** A touchpoint's finding as the title of its page. */
export function touchpointTitle(cubes: Cubes, row: TouchpointRow): string {
  const kept = number(cubes, row.touchpoint, "kept_rate");
  if (kept === undefined) return `${row.label}: nobody measures this`;
  const month = worstMonth(cubes, row.touchpoint);
  return [
    `${row.label}: ${written(kept, "share")} of promises kept`,
    month ? `, worst in ${monthName(String(month.dimension_value))}` : "",
  ].join("");
}

/** What a reader must know about a measured touchpoint before its pictures: size, interval, bounds, what is left out. */
export function touchpointSummary(cubes: Cubes, row: TouchpointRow): readonly string[] {
  const at = (metric: string) => number(cubes, row.touchpoint, metric);
  const kept = at("kept_rate") ?? { value: null };
  const broken = at("broken_rate") ?? { value: null };
  const [promised, actual] = [at("promised_duration"), at("actual_duration")];
  return [
    [
      `Of ${count(at("due")?.value ?? 0)} promises due, ${written(kept, "share")} were exceeded or kept (95\u202f% interval ${interval(kept, "share")}) and ${written(broken, "share")} broken.`,
      promised?.value != null && actual?.value != null
        ? `The median promise was ${written(promised, kindOf(promised.unit))}; the median wait was ${written(actual, kindOf(actual.unit))}.`
        : "",
      last(cubes, row),
    ]
      .filter(Boolean)
      .join(" "),
    bounds(cubes, row),
    released(cubes, row),
    withheld(cubes, row),
  ].filter(Boolean);
}

function last(cubes: Cubes, row: TouchpointRow): string {
  const rate = number(cubes, row.touchpoint, "kept_rate", "last");
  if (rate?.value == null) return "";
  return `Against what customers were told last, after the company moved its promises, ${written(rate, "share")} were kept (${interval(rate, "share")}); the two are never mixed.`;
}

function bounds(cubes: Cubes, row: TouchpointRow): string {
  const at = (metric: string) => number(cubes, row.touchpoint, metric)?.value ?? null;
  const [unknown, low, high] = [
    at("unknown"),
    at("kept_rate_if_unknown_broken"),
    at("kept_rate_if_unknown_kept"),
  ];
  const measurable = at("measurable_share");
  const vague =
    measurable === null
      ? ""
      : measurable === 1
        ? " Every promise has a target that can be measured."
        : ` ${percent(measurable)} of the promises have a target that can be measured.`;
  if (!unknown || low === null || high === null) return vague.trim();
  return `What became of ${count(unknown)} more is unknown: if all of them were broken, the kept rate would be ${percent(low)}; if all were kept, ${percent(high)}.${vague}`;
}

function released(cubes: Cubes, row: TouchpointRow): string {
  const at = (metric: string) => number(cubes, row.touchpoint, metric)?.value ?? 0;
  if (at("void") === 0) return "";
  const silent = at("void_not_said");
  const who =
    silent === 0
      ? ""
      : silent === at("void")
        ? "; the source does not say who cancelled, so some of them may have been broken by the company"
        : `; for ${count(silent)} of them the source does not say who cancelled, so some may have been broken by the company`;
  return `${count(at("void"))} are void and in no share: cancelled before they were met${who}.`;
}

/** What a build for publication leaves out at a touchpoint; empty where nothing was. */
function withheld(cubes: Cubes, row: TouchpointRow): string {
  const cells = cubes.site.withheld.filter((cell) => cell.touchpoint === row.touchpoint);
  if (cells.length === 0) return "";
  const lists = [...Map.groupBy(cells, (cell) => cell.dimension)].map(
    ([dimension, group]) =>
      `${dimension} ${[...new Set(group.map((cell) => readable(cell.value)))].join(", ")}`,
  );
  return `Withheld, because they or what could be derived from them rest on fewer than ${count(cubes.site.workspace.minimumCell)} customers: ${lists.join("; ")}.`;
}

/** Why a touchpoint cannot be judged, and what is known of it all the same. */
export function unmeasured(cubes: Cubes, row: TouchpointRow): string {
  const asked = ratingAsked(cubes, row.touchpoint);
  const lacks = [
    missing(cubes, row) ?? "no promise",
    row.has_promise || row.has_outcome ? "" : "no outcome",
    row.has_voice ? "" : "nobody asked",
  ].filter(Boolean);
  const known = [
    row.touches > 0 ? `${count(row.touches)} touches on record` : "",
    row.journeys > 0 ? `${count(row.journeys)} journeys` : "",
    asked?.value != null
      ? `mean rating ${written(asked, "score")} (${interval(asked, "score")}) from ${count(asked.n ?? 0)} answers`
      : "",
  ].filter(Boolean);
  return `Nobody measures this: ${lacks.join(", ")}. ${known.length > 0 ? `Known all the same: ${known.join(", ")}` : "Nothing is on record"}.`;
}

/** A stage's finding as the title of its page. */
export function stageTitle(cubes: Cubes, stage: Stage): string {
  const { name } = stageWords[stage];
  const broken = cubes.metric({ metric: "journeys_with_broken", stage });
  if (broken?.value != null) return `${name}: ${written(broken, "share")} of journeys meet a broken promise`;
  return `${name}: nobody measures this stage`;
}

/** A stage's finding with its size and interval. */
export function stageSummary(cubes: Cubes, stage: Stage): string {
  const rows = inOrder(cubes).filter((row) => row.stage === stage);
  const some = measured(cubes, rows).length;
  const broken = cubes.metric({ metric: "journeys_with_broken", stage });
  const covered = `${count(some)} of its ${count(rows.length)} touchpoints ${some === 1 ? "is" : "are"} measured.`;
  if (broken?.value != null)
    return `Of ${count(broken.n ?? 0)} journeys with a promise judged here, ${written(broken, "share")} met at least one that was broken (95\u202f% interval ${interval(broken, "share")}). ${covered}`;
  return rows.length === 0
    ? "The workspace names no touchpoint here, so nothing about this stage is known."
    : `No touchpoint here has both a recorded promise and a recorded outcome, so whether customers got what they expected is not known. That is a gap in the record, not good news.`;
}

/** The touchpoints before and after this one on the journey. */
export function neighbours(
  cubes: Cubes,
  touchpoint: string,
): { before?: TouchpointRow; after?: TouchpointRow } {
  const rows = inOrder(cubes);
  const index = rows.findIndex((row) => row.touchpoint === touchpoint);
  const [before, after] = [rows[index - 1], rows[index + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

/** What somebody would have to record for a touchpoint to be measured. */
export function wanted(cubes: Cubes, row: TouchpointRow): readonly string[] {
  if (isMeasured(cubes, row.touchpoint)) return [];
  return [
    row.has_promise ? "" : "a promise: what the customer may expect here, and by when",
    row.has_outcome ? "" : "an outcome: what happened, and when",
    row.has_voice ? "" : "a voice: somebody asked how it was",
  ].filter(Boolean);
}
