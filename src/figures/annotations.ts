import type { Annotation } from "../../pipelines/sources/workspace.ts";
import type { Happening } from "../charts/annotation-marks.ts";
import type { Cubes } from "../cubes.ts";
import { monthStart, nextMonth } from "../words/dates.ts";
import type { Words } from "../words/words.ts";

/** What happened while some months passed, at one touchpoint or at any, in the order in which it began. */
export function happenings(cubes: Cubes, touchpoint: string | null, months: readonly string[]): Happening[] {
  const [first, last] = [months.toSorted()[0], months.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [monthStart(first), nextMonth(last)];
  return cubes.site.workspace.annotations
    .filter(({ touchpoints }) => touchpoint === null || (touchpoints?.includes(touchpoint) ?? true))
    .map((one) => ({ one, from: dayStart(one.from), until: one.to === undefined ? null : dayAfter(one.to) }))
    .filter(({ from, until }) => from < end && (until === null || until > start))
    .toSorted((a, b) => a.from.getTime() - b.from.getTime() || (a.one.label < b.one.label ? -1 : 1))
    .map(({ one, from, until }, index) => ({
      number: index + 1,
      from,
      until,
      words: told(cubes.words, one),
    }));
}

function told(words: Words, { kind: code, label, from, to }: Annotation): string {
  const kind = words.say(`annotations.kind.${code}`);
  const day = words.dayName(from);
  if (to === undefined) return words.say("annotations.since", { label, kind, from: day });
  if (to === from) return words.say("annotations.on", { label, kind, day });
  return words.say("annotations.between", { label, kind, from: day, to: words.dayName(to) });
}

function dayStart(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayAfter(day: string): Date {
  return new Date(dayStart(day).getTime() + 86_400_000);
}
