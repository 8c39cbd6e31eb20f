import { audiences } from "../../pipelines/lake/customers.ts";
import { beyondSegments } from "../../pipelines/sources/segment.ts";
import { studentFactor } from "../../pipelines/stats/student.ts";
import type { Cubes } from "../cubes.ts";
import type { Setting } from "../explorer/setting.ts";
import { dimensions } from "../explorer/view.ts";
import { en } from "../words/en/index.ts";
import type { MessageKey } from "../words/messages.ts";
import { happenings } from "./annotations.ts";
import { inOrder } from "./measured.ts";
import { valueName } from "./names.ts";

/** Degrees of freedom of 32 groups of customers. */
const degrees = 31;

/** Messages that the explorer's script says, by the beginning of their names. */
const spoken = ["explorer.", "dimension.", "verdict.", "unit.", "number."];

/** Values that promises have in every company. */
const everywhere = ["explicit", "policy", "implied", "own", ...audiences, ...beyondSegments];

/** What the explorer's script has to know beside the cubes: words, names, files. */
export function explorerSetting(cubes: Cubes, folder: string): Setting {
  const { site, words } = cubes;
  return {
    language: words.language,
    messages: messagesOf(cubes),
    factor: studentFactor(0.95, degrees),
    apart: distances(cubes),
    isPublication: site.audience === "publication",
    withheld: site.withheld.length,
    folder,
    files: cubes.explorer.map(({ file, relation, part, dimensions: together, bytes }) => ({
      ...{ file, relation, part, bytes },
      dimensions: relation === "verdicts" ? ["touchpoint", ...together] : together,
    })),
    stages: site.stages.map((stage) => ({ stage, name: words.say(`stage.${stage}.name`) })),
    touchpoints: inOrder(cubes).map(({ touchpoint, stage, label }) => ({ touchpoint, stage, label })),
    names: namesOf(cubes),
    happenings: site.workspace.annotations.length === 0 ? [] : happeningsOf(cubes),
  };
}

/** Holm's steps at 5 in 100 for as many pairs as the longest list of values has, with the 31 degrees of freedom of the groups. */
function distances(cubes: Cubes): readonly number[] {
  const values = Map.groupBy(cubes.design_effects, ({ dimension }) => dimension);
  const longest = Math.max(
    cubes.touchpoints.length,
    cubes.site.workspace.segments.length + beyondSegments.length,
    ...[...values.values()].map((rows) => new Set(rows.map(({ value }) => value)).size),
  );
  const pairs = Math.min(2_000, (longest * (longest - 1)) / 2);
  return Array.from({ length: pairs }, (_, index) =>
    Number(studentFactor(1 - 0.05 / (index + 1), degrees).toFixed(6)),
  );
}

function messagesOf({ words }: Cubes): Setting["messages"] {
  const keys = Object.keys(en) as MessageKey[]; // the keys of a constant object
  const said = keys.filter((key) => spoken.some((beginning) => key.startsWith(beginning)));
  return Object.fromEntries(said.map((key) => [key, words.message(key)]));
}

function namesOf(cubes: Cubes): Readonly<Record<string, string>> {
  const named = cubes.design_effects
    .filter(({ dimension }) => dimensions.some((name) => name === dimension && name !== "month"))
    .map(({ value }) => value);
  const all = new Set([...named, ...cubes.site.workspace.segments, ...everywhere]);
  return Object.fromEntries([...all].map((value) => [value, valueName(cubes, value)]));
}

function happeningsOf(cubes: Cubes): Setting["happenings"] {
  const months = cubes.design_effects
    .filter(({ dimension }) => dimension === "month")
    .map(({ value }) => value);
  return happenings(cubes, null, months).map(({ number, from, until, words }) => ({
    ...{ number, words },
    from: from.toISOString().slice(0, 10),
    to: until && new Date(until.getTime() - 1).toISOString().slice(0, 10),
  }));
}
