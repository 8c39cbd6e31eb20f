import type { MetricRow, PathCourseRow } from "../../pipelines/publish/published.ts";
import { type CourseStep, courseShares } from "../charts/course-shares.ts";
import type { Cubes } from "../cubes.ts";
import type { Figure, Row } from "./figure.ts";
import { kindOf, number } from "./measured.ts";
import { labelOf, wayOf } from "./path-names.ts";

/** A step of a sequence, with how its journeys went on. */
interface Step {
  readonly touchpoint: string;
  readonly next: string;
  readonly courses: readonly PathCourseRow[];
}

/** The journey as promised beside what it was: how the sequences of the workspace are followed; null where none is declared. */
export function courses(cubes: Cubes): Figure | null {
  const { words } = cubes;
  const sequences = [...Map.groupBy(cubes.path_courses, ({ sequence }) => sequence).values()].map(stepsIn);
  if (sequences.length === 0) return null;
  const drawn = sequences.map((steps) => ({
    title: wayOf(cubes, touchpointsIn(steps)),
    steps: steps.map((step) => drawnStep(cubes, step)),
  }));
  return {
    id: "paths-courses",
    ...told(cubes, sequences),
    note: words.say("paths.courses.note"),
    chart: (size) => courseShares(drawn, size),
    columns: [
      { key: "sequence", label: words.say("paths.column.sequence"), kind: "text" },
      { key: "from", label: words.say("paths.column.from"), kind: "text" },
      { key: "to", label: words.say("paths.column.to"), kind: "text" },
      { key: "course", label: words.say("paths.column.course"), kind: "code", codes: "paths.course" },
      { key: "journeys", label: words.say("paths.column.journeys"), kind: "count" },
      { key: "share", label: words.say("paths.column.of"), kind: "share", interval: ["low", "high"] },
      { key: "promised", label: words.say("paths.column.promised"), kind: "text" },
      { key: "actual", label: words.say("paths.column.actual"), kind: "text" },
    ],
    rows: sequences.flatMap((steps) => {
      const sequence = wayOf(cubes, touchpointsIn(steps));
      return steps.flatMap((step) => step.courses.map((row) => tableRow(cubes, sequence, row)));
    }),
    relation: "path_course_groups",
    metric: "path_followed_share",
  };
}

function stepsIn(rows: readonly PathCourseRow[]): readonly Step[] {
  return [...Map.groupBy(rows, ({ position }) => position).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ touchpoint: first.touchpoint, next: first.next_touchpoint, courses: own }] : [];
  });
}

function touchpointsIn(steps: readonly Step[]): readonly string[] {
  return [...steps.slice(0, 1).map(({ touchpoint }) => touchpoint), ...steps.map(({ next }) => next)];
}

/** The sequence that fewest follow to its end leads. */
function told(cubes: Cubes, sequences: readonly (readonly Step[])[]): Pick<Figure, "heading" | "finding"> {
  const { words } = cubes;
  const followed = sequences.flatMap((steps) => {
    const dimension_value = touchpointsIn(steps).join(" > ");
    const row = cubes.metric({ metric: "path_followed_share", dimension: "sequence", dimension_value });
    return row?.value == null ? [] : [{ steps, row, value: row.value }];
  });
  const [worst] = followed.toSorted((one, other) => one.value - other.value);
  if (worst === undefined)
    return {
      heading: words.say("paths.courses.heading.untold"),
      finding: words.say("paths.courses.finding.untold", { count: sequences.length }),
    };
  const heading = words.say("paths.courses.heading", {
    rate: words.written(worst.row, "share"),
    sequence: wayOf(cubes, touchpointsIn(worst.steps)),
  });
  const begun = { interval: words.interval(worst.row, "share"), begun: worst.row.n ?? 0 };
  const [leak] = worst.steps
    .flatMap((step) => step.courses.filter(({ course }) => course === "never"))
    .toSorted((one, other) => other.journeys - one.journeys);
  if (leak === undefined) return { heading, finding: words.say("paths.courses.finding.whole", begun) };
  return {
    heading,
    finding: words.say("paths.courses.finding", {
      ...begun,
      step: stepName(cubes, leak),
      lost: leak.journeys,
      of: leak.of,
    }),
  };
}

function stepName(cubes: Cubes, row: Pick<PathCourseRow, "touchpoint" | "next_touchpoint">): string {
  return cubes.words.say("paths.step", {
    from: labelOf(cubes, row.touchpoint),
    to: labelOf(cubes, row.next_touchpoint),
  });
}

function drawnStep(cubes: Cubes, { touchpoint, next, courses: rows }: Step): CourseStep {
  const { words } = cubes;
  const parts = rows
    .toSorted((one, other) => other.journeys - one.journeys)
    .map(({ course, share }) => words.say(`paths.courses.told.${course}`, { share: words.percent(share) }));
  const { promised, actual } = durationsAt(cubes, next);
  return {
    name: stepName(cubes, { touchpoint, next_touchpoint: next }),
    parts: rows.map(({ course, share }) => ({ course, share })),
    told: [
      words.list(parts),
      ...(promised && actual ? [words.say("paths.courses.durations", { promised, actual })] : []),
    ],
  };
}

/** The median durations that were promised at a touchpoint and that it took, in words of one unit; null where none is known. */
function durationsAt(cubes: Cubes, touchpoint: string) {
  const [promised, actual] = (["promised", "actual"] as const).map((which) =>
    number(cubes, touchpoint, `${which}_duration`),
  );
  const inDays = [promised, actual].some((row) => row?.unit === "days" || (row?.value ?? 0) >= hoursTold);
  const written = (row: MetricRow | undefined) => {
    if (row?.value == null) return null;
    if (!inDays || !(row.unit === "days" || row.unit === "hours"))
      return cubes.words.written(row, kindOf(row.unit));
    const days = row.unit === "days" ? row.value : row.value / 24;
    return cubes.words.say("number.days", { number: cubes.words.fixed(days, 1), value: days });
  };
  return { promised: written(promised), actual: written(actual) };
}

/** Where one of two durations has so many hours, both are told in days, each with a tenth. */
const hoursTold = 72;

function tableRow(cubes: Cubes, sequence: string, row: PathCourseRow): Row {
  return {
    sequence,
    from: labelOf(cubes, row.touchpoint),
    to: labelOf(cubes, row.next_touchpoint),
    course: row.course,
    journeys: row.journeys,
    share: row.share,
    low: row.share_low,
    high: row.share_high,
    ...durationsAt(cubes, row.next_touchpoint),
  };
}
