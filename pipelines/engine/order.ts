import type { Engine } from "./engine.ts";
import type { Model } from "./model.ts";

/** A model with the relations that it reads. */
export interface OrderedModel extends Model {
  readonly reads: readonly string[];
}

/**
 * Sorts models so that each comes after those that it reads; the order is read from the SQL.
 * @throws Error if models read each other in a circle, or read a relation that does not exist
 */
export async function orderModels(engine: Engine, models: readonly Model[]): Promise<OrderedModel[]> {
  const names = new Map(models.map((model) => [model.name, model]));
  const reads = new Map<string, string[]>();
  for (const model of models) reads.set(model.name, await engine.relationsIn(model.sql));
  const ordered: OrderedModel[] = [];
  const open: string[] = [];
  const visit = (model: Model): void => {
    if (ordered.some((done) => done.name === model.name)) return;
    if (open.includes(model.name))
      throw new Error(`models in a circle: ${[...open, model.name].join(" → ")}`);
    open.push(model.name);
    const read = reads.get(model.name) ?? [];
    for (const relation of read) {
      const before = names.get(relation);
      if (before) visit(before);
      else if (!relation.includes("."))
        throw new Error(`${model.file} reads "${relation}", which is no model`);
    }
    open.pop();
    ordered.push({ ...model, reads: read });
  };
  for (const model of models) visit(model);
  return ordered;
}
