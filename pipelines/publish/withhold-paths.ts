import type { Engine, Row } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";
import { hiddenSteps, type PeopledStep } from "./hidden-steps.ts";
import { type Guarded, where, withhold } from "./withhold.ts";

const cubes = ["step", "time", "variant", "loop", "passage", "course"].map((name) => `path_${name}_groups`);

const loops: Guarded = {
  people: "select touchpoint, other_touchpoint, person from path_loops",
  whole: ["touchpoint", "other_touchpoint"],
  cell: [],
  cubes: ["path_loop_groups"],
};

const passages: Guarded = {
  people: "select distinct touchpoint, person from path_steps where touchpoint <> 'start'",
  whole: ["touchpoint"],
  cell: [],
  cubes: ["path_passage_groups"],
};

/** Those who went on along a sequence and those who did not: of both it is known how many there are, from the next step. */
const courses: Guarded = {
  people: "select sequence, position, is_followed, course, person from path_courses",
  whole: ["sequence", "position", "is_followed"],
  cell: ["course"],
  cubes: [],
};

/** Prepares the cubes of paths for publication, as `withholdSmallCells` does the others. */
export async function withholdPaths(engine: Engine, minimumCell: number): Promise<void> {
  const [all] = await engine.rows("select count(distinct person) as customers from paths");
  if (Number(all?.customers) < minimumCell) {
    for (const cube of cubes) await engine.run(`delete from ${cube}`);
    return;
  }
  await joinVariants(engine, minimumCell);
  await withhold(engine, loops, minimumCell);
  await withhold(engine, passages, minimumCell);
  await withholdCourses(engine, minimumCell);
  await withholdSteps(engine, minimumCell);
}

/** Ways of too few customers are counted among the others, and with them the next smallest until the others are enough. */
async function joinVariants(engine: Engine, minimumCell: number): Promise<void> {
  const named = await engine.rows(
    `select variant, count(distinct person) as customers from path_variants where variant <> 'other'
     group by variant order by customers, variant`,
  );
  let gone = named.filter(({ customers }) => Number(customers) < minimumCell).length;
  for (;;) {
    const others = ["other", ...named.slice(0, gone).map(({ variant }) => String(variant))];
    const wanted = `variant in (${others.map(literal).join(", ")})`;
    const [row] = await engine.rows(
      `select count(distinct person) as customers from path_variants where ${wanted}`,
    );
    const customers = Number(row?.customers);
    if (customers > 0 && customers < minimumCell && gone < named.length) gone += 1;
    else {
      await engine.run(`update path_variant_groups set variant = 'other' where ${wanted}`);
      return;
    }
  }
}

/**
 * Courses of too few customers are told as one; where all who went on, or all who did not, are too few, the sequence is told only up
 * to there.
 */
async function withholdCourses(engine: Engine, minimumCell: number): Promise<void> {
  const few = await engine.rows(
    `select sequence, min(position) as position from (
       select sequence, position, is_followed from path_courses
       group by sequence, position, is_followed having count(distinct person) < ${minimumCell}
     ) as families group by sequence`,
  );
  for (const { course, is_followed, sequence, position } of await withhold(engine, courses, minimumCell))
    await engine.run(
      `update path_course_groups set course = 'withheld' where ${where({ course: course ?? null, is_followed: is_followed ?? null, sequence: sequence ?? null, position: position ?? null })}`,
    );
  for (const { sequence, position } of few)
    await engine.run(
      `delete from path_course_groups where sequence = ${Number(sequence)} and position >= ${Number(position)}`,
    );
}

async function withholdSteps(engine: Engine, minimumCell: number): Promise<void> {
  const names = "touchpoint, next_touchpoint, ending";
  const [cells, people] = await Promise.all([
    engine.rows(
      `select ${names}, count(distinct person) as customers from path_steps group by ${names} order by ${names}`,
    ),
    engine.rows(
      `select distinct ${names}, person from path_steps inner join (
         select ${names} from path_steps group by ${names} having count(distinct person) < ${minimumCell}
       ) as small using (${names})`,
    ),
  ]);
  const few = Map.groupBy(people, keyOf);
  const steps = cells.map((row): [PeopledStep, Row] => [
    {
      from: String(row.touchpoint),
      to: row.next_touchpoint === "end" ? `end ${String(row.ending)}` : String(row.next_touchpoint),
      customers: Number(row.customers),
      people: new Set((few.get(keyOf(row)) ?? []).map(({ person }) => String(person))),
    },
    row,
  ]);
  const hidden = hiddenSteps(
    steps.map(([step]) => step),
    minimumCell,
  );
  for (const [step, row] of steps) if (hidden.has(step)) await withholdStep(engine, row);
}

/** With an end its touchpoint's share of drop-outs goes as well, for it rests on how many were lost, and are open, there. */
async function withholdStep(engine: Engine, { touchpoint, next_touchpoint, ending }: Row): Promise<void> {
  const step = { touchpoint: String(touchpoint), next_touchpoint: String(next_touchpoint) };
  await engine.run(`delete from path_step_groups where ${where({ ...step, ending: String(ending) })}`);
  if (step.next_touchpoint !== "end") await engine.run(`delete from path_time_groups where ${where(step)}`);
  else if (ending === "dropped out" || ending === "open")
    await engine.run(
      `update path_passage_groups set closed = 0, dropped = 0 where touchpoint = ${literal(step.touchpoint)}`,
    );
}

function keyOf({ touchpoint, next_touchpoint, ending }: Row): string {
  return JSON.stringify([touchpoint, next_touchpoint, ending]);
}
