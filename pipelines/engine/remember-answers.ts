import { type Column, type Engine, type Row, rowsOf } from "./engine.ts";
import type { Making } from "./run.ts";
import type { StandingRelations } from "./standing.ts";
import { throwIfGivenUp } from "./wanted.ts";

/**
 * Computes something from an engine, or gives what it gave before where that would be the same.
 * @param name of the computation; each has its own
 * @param given everything that it takes beside the engine; compared as it is, not by its content
 */
export type Remember = <Result>(
  name: string,
  given: readonly unknown[],
  compute: (engine: Engine) => Promise<Result>,
) => Promise<Result>;

/** Computes everything anew. */
export function rememberNothing(engine: Engine): Remember {
  return (_name, _given, compute) => compute(engine);
}

interface Answer {
  readonly recipe: string;
  readonly columns: Promise<Column[]>;
  rows?: Promise<Row[]>;
}

interface Computation {
  readonly given: readonly unknown[];
  /** The queries that it asked, each with its recipe then. */
  readonly asked: ReadonlyMap<string, string>;
  readonly result: unknown;
}

/** An engine that answers a query as before, where nothing that it reads has other rows now. */
export class RememberedAnswers implements Engine {
  readonly #engine: Engine;
  readonly #relations: StandingRelations;
  readonly #reads = new Map<string, Promise<string[]>>();
  readonly #answers = new Map<string, Answer>();
  readonly #computations = new Map<string, Computation>();
  #making: Making = new Map();

  constructor(engine: Engine, relations: StandingRelations) {
    this.#engine = engine;
    this.#relations = relations;
  }

  /** Has queries wait until what they read is made. */
  await(making: Making): void {
    this.#making = making;
  }

  /** Computes something again only if a query that it asks gives other rows, or it is given something else. */
  readonly remember: Remember = async <Result>(
    name: string,
    given: readonly unknown[],
    compute: (engine: Engine) => Promise<Result>,
  ): Promise<Result> => {
    const known = this.#computations.get(name);
    if (known && (await this.#stands(known, given))) return known.result as Result; // each name has one computation
    const asked = new Map<string, string>();
    const result = await compute(new Recorder(this, async (sql) => asked.set(sql, await this.#recipe(sql))));
    this.#computations.set(name, { given, asked, result });
    return result;
  };

  async run(sql: string): Promise<void> {
    await this.#engine.run(sql);
  }

  async rows(sql: string): Promise<Row[]> {
    const answer = await this.#answer(sql);
    answer.rows ??= answer.columns.then(rowsOf);
    return await answer.rows;
  }

  async columns(sql: string): Promise<Column[]> {
    return await (await this.#answer(sql)).columns;
  }

  relationsIn(sql: string): Promise<string[]> {
    const known = this.#reads.get(sql);
    if (known !== undefined) return known;
    const found = this.#engine.relationsIn(sql);
    this.#reads.set(sql, found);
    found.catch(() => this.#reads.delete(sql));
    return found;
  }

  interrupt(): void {
    this.#engine.interrupt();
  }

  close(): void {
    this.#engine.close();
  }

  async #recipe(sql: string): Promise<string> {
    throwIfGivenUp();
    const reads = await this.relationsIn(sql);
    await Promise.all(reads.map((name) => this.#making.get(name)));
    return this.#relations.recipeOf(sql, reads);
  }

  async #answer(sql: string): Promise<Answer> {
    const recipe = await this.#recipe(sql);
    const known = this.#answers.get(sql);
    if (known?.recipe === recipe) return known;
    const answer: Answer = { recipe, columns: this.#engine.columns(sql) };
    this.#answers.set(sql, answer);
    answer.columns.catch(() => this.#answers.delete(sql));
    return answer;
  }

  async #stands({ given, asked }: Computation, now: readonly unknown[]): Promise<boolean> {
    if (given.length !== now.length || given.some((one, index) => one !== now[index])) return false;
    for (const [sql, recipe] of asked) if ((await this.#recipe(sql)) !== recipe) return false;
    return true;
  }
}

/** An engine that tells each query before it asks it. */
class Recorder implements Engine {
  readonly #engine: Engine;
  readonly #tell: (sql: string) => Promise<unknown>;

  constructor(engine: Engine, tell: (sql: string) => Promise<unknown>) {
    this.#engine = engine;
    this.#tell = tell;
  }

  async run(sql: string): Promise<void> {
    await this.#engine.run(sql);
  }

  async rows(sql: string): Promise<Row[]> {
    await this.#tell(sql);
    return await this.#engine.rows(sql);
  }

  async columns(sql: string): Promise<Column[]> {
    await this.#tell(sql);
    return await this.#engine.columns(sql);
  }

  async relationsIn(sql: string): Promise<string[]> {
    return await this.#engine.relationsIn(sql);
  }

  interrupt(): void {
    this.#engine.interrupt();
  }

  close(): void {
    this.#engine.close();
  }
}
