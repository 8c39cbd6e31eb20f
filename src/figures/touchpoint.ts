import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import type { Stage } from "../../pipelines/sources/workspace.ts";
import type { Cubes } from "../cubes.ts";
import { missing } from "./journey.ts";
import { inOrder, isMeasured, kindOf, measured, number, ratingAsked, worstMonth } from "./measured.ts";
import { dimensionName, valueName } from "./names.ts";

/** Where a touchpoint's page is: `delivery.parcel` at `/touchpoints/delivery/parcel/`. */
export function touchpointPath(touchpoint: string): string {
  return `/touchpoints/${touchpoint.replace(".", "/")}/`;
}

/** A touchpoint's finding in one sentence, for lists. */
export function touchpointFinding(cubes: Cubes, row: TouchpointRow): string {
  const { words } = cubes;
  const kept = number(cubes, row.touchpoint, "kept_rate");
  if (kept === undefined) return unmeasured(cubes, row);
  return words.say("touchpoint.finding", { ...rateOf(cubes, kept), promises: kept.n ?? 0 });
}

/** A touchpoint's finding as the title of its page. */
export function touchpointTitle(cubes: Cubes, row: TouchpointRow): string {
  const { words } = cubes;
  const kept = number(cubes, row.touchpoint, "kept_rate");
  if (kept === undefined)
    return words.say(`touchpoint.title.${isPending(cubes, row) ? "nothing due" : "unmeasured"}`, {
      touchpoint: row.label,
    });
  const month = worstMonth(cubes, row.touchpoint);
  return words.say("touchpoint.title", {
    touchpoint: row.label,
    rate: words.written(kept, "share"),
    month: month ? words.monthName(String(month.dimension_value)) : "none",
  });
}

/** What a reader must know about a measured touchpoint before its pictures: size, interval, bounds, what is left out. */
export function touchpointSummary(cubes: Cubes, row: TouchpointRow): readonly string[] {
  return [
    sentences(result(cubes, row), durations(cubes, row), last(cubes, row)),
    sentences(bounds(cubes, row), measurable(cubes, row)),
    released(cubes, row),
    withheld(cubes, row),
  ].filter(Boolean);
}

function sentences(...said: readonly string[]): string {
  return said.filter(Boolean).join(" ");
}

/** A rate and its interval, as the messages take them. */
function rateOf({ words }: Cubes, row: MetricRow) {
  return { rate: words.written(row, "share"), interval: words.interval(row, "share") };
}

function result(cubes: Cubes, { touchpoint }: TouchpointRow): string {
  const { words } = cubes;
  const kept = number(cubes, touchpoint, "kept_rate") ?? { value: null };
  const broken = number(cubes, touchpoint, "broken_rate") ?? { value: null };
  return words.say("touchpoint.summary", {
    due: number(cubes, touchpoint, "due")?.value ?? 0,
    kept: words.written(kept, "share"),
    interval: words.interval(kept, "share"),
    broken: words.written(broken, "share"),
  });
}

function durations(cubes: Cubes, { touchpoint }: TouchpointRow): string {
  const { words } = cubes;
  const promised = number(cubes, touchpoint, "promised_duration");
  const actual = number(cubes, touchpoint, "actual_duration");
  if (promised?.value == null || actual?.value == null) return "";
  const [told = "", needed = ""] = words.together([promised, actual], kindOf(promised.unit));
  return words.say("touchpoint.durations", { promised: told, actual: needed });
}

function last(cubes: Cubes, row: TouchpointRow): string {
  const rate = number(cubes, row.touchpoint, "kept_rate", "last");
  return rate?.value == null ? "" : cubes.words.say("touchpoint.last", rateOf(cubes, rate));
}

function bounds(cubes: Cubes, row: TouchpointRow): string {
  const { words } = cubes;
  const at = (metric: string) => number(cubes, row.touchpoint, metric)?.value ?? null;
  const [low, high] = [at("kept_rate_if_unknown_broken"), at("kept_rate_if_unknown_kept")];
  const unknown = at("unknown");
  if (!unknown || low === null || high === null) return "";
  return words.say("touchpoint.unknown", { unknown, low: words.percent(low), high: words.percent(high) });
}

function measurable(cubes: Cubes, row: TouchpointRow): string {
  const { words } = cubes;
  const share = number(cubes, row.touchpoint, "measurable_share")?.value ?? null;
  if (share === null) return "";
  if (share === 1) return words.say("touchpoint.measurable.all");
  return words.say("touchpoint.measurable.some", { share: words.percent(share) });
}

function released(cubes: Cubes, row: TouchpointRow): string {
  const { words } = cubes;
  const at = (metric: string) => number(cubes, row.touchpoint, metric)?.value ?? 0;
  const [all, silent] = [at("void"), at("void_not_said")];
  if (all === 0) return "";
  if (silent === 0) return words.say("touchpoint.void", { void: all });
  if (silent === all) return words.say("touchpoint.void.all silent", { void: all });
  return words.say("touchpoint.void.some silent", { void: all, silent });
}

/** What a build for publication leaves out at a touchpoint; empty where nothing was. */
function withheld(cubes: Cubes, row: TouchpointRow): string {
  const { words, site } = cubes;
  const cells = site.withheld.filter((cell) => cell.touchpoint === row.touchpoint);
  if (cells.length === 0) return "";
  const lists = [...Map.groupBy(cells, (cell) => cell.dimension)].map(([dimension, group]) =>
    words.say("touchpoint.withheld.values", {
      dimension: dimensionName(cubes, dimension),
      values: [...new Set(group.map((cell) => valueName(cubes, cell.value)))].join(", "),
    }),
  );
  const customers = site.workspace.minimumCell;
  return words.say("touchpoint.withheld", { customers, values: lists.join("; ") });
}

function isPending(cubes: Cubes, row: TouchpointRow): boolean {
  return missing(cubes, row) === "nothing due yet";
}

/** Why a touchpoint cannot be judged, and what is known of it all the same. */
export function unmeasured(cubes: Cubes, row: TouchpointRow): string {
  const { words } = cubes;
  const all = known(cubes, row).join(", ") || "none";
  if (isPending(cubes, row)) return words.say("touchpoint.nothing due", { known: all });
  const lacks = [
    row.has_promise ? "" : words.say("touchpoint.lacks promise"),
    row.has_outcome ? "" : words.say("missing.no outcome"),
    row.has_voice ? "" : words.say("missing.nobody asked"),
  ].filter(Boolean);
  return words.say("touchpoint.unmeasured", {
    lacks: lacks.join(", "),
    known: all,
  });
}

function known(cubes: Cubes, { touchpoint, touches, journeys }: TouchpointRow): readonly string[] {
  const { words } = cubes;
  const asked = ratingAsked(cubes, touchpoint);
  const isEach = touches === journeys;
  return [
    touches > 0
      ? words.say(isEach ? "touchpoint.known.touches, each" : "touchpoint.known.touches", { touches })
      : "",
    journeys > 0 && !isEach ? words.say("touchpoint.known.journeys", { journeys }) : "",
    asked?.value == null
      ? ""
      : words.say("touchpoint.known.rating", {
          rating: words.written(asked, "score"),
          interval: words.interval(asked, "score"),
          answers: asked.n ?? 0,
        }),
  ].filter(Boolean);
}

/** A stage's finding as the title of its page. */
export function stageTitle(cubes: Cubes, stage: Stage): string {
  const { words } = cubes;
  const name = words.say(`stage.${stage}.name`);
  const broken = cubes.metric({ metric: "journeys_with_broken", stage });
  if (broken?.value == null && rowsOf(cubes, stage).some((row) => isPending(cubes, row)))
    return words.say("touchpoint.title.nothing due", { touchpoint: name });
  if (broken?.value == null) return words.say("touchpoint.stage.title.unmeasured", { stage: name });
  return words.say("touchpoint.stage.title", { stage: name, rate: words.written(broken, "share") });
}

/** A stage's finding with its size and interval. */
export function stageSummary(cubes: Cubes, stage: Stage): string {
  const { words } = cubes;
  const rows = rowsOf(cubes, stage);
  const broken = cubes.metric({ metric: "journeys_with_broken", stage });
  if (broken?.value == null && rows.some((row) => isPending(cubes, row)))
    return words.say("touchpoint.nothing due", { known: "none" });
  if (broken?.value == null)
    return words.say(rows.length === 0 ? "touchpoint.stage.nothing" : "touchpoint.stage.unmeasured");
  const [told, all] = [measured(cubes, rows).length, rows.length];
  return sentences(
    words.say("touchpoint.stage.summary", { ...rateOf(cubes, broken), journeys: broken.n ?? 0 }),
    told === all
      ? words.say("touchpoint.stage.measured, all", { all })
      : words.say("touchpoint.stage.measured", { measured: told, all }),
  );
}

function rowsOf(cubes: Cubes, stage: Stage): readonly TouchpointRow[] {
  return inOrder(cubes).filter((row) => row.stage === stage);
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
  const { words } = cubes;
  return [
    row.has_promise ? "" : words.say("touchpoint.wanted.promise"),
    row.has_outcome ? "" : words.say("touchpoint.wanted.outcome"),
    row.has_voice ? "" : words.say("touchpoint.wanted.voice"),
  ].filter(Boolean);
}
