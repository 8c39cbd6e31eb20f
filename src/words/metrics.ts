import { measures } from "./en/measures.ts";
import { metrics } from "./en/metrics.ts";
import type { Words } from "./words.ts";

/** A metric's name and definition, as the methods page prints them. */
export interface Definition {
  readonly name: string;
  readonly meaning: string;
}

type NameKey<Messages> = Extract<keyof Messages, `metric.${string}.name`>;
type IdOf<Key> = Key extends `metric.${infer Id}.name` ? Id : never;

/** A metric that pages define, by the name it has in `touchline metrics`. */
export type DefinedMetric = IdOf<NameKey<typeof metrics> | NameKey<typeof measures>>;

/** Every metric that pages define, in the order of the methods page. */
export const definedMetrics = [...idsOf(metrics), ...idsOf(measures)] as readonly DefinedMetric[]; // the keys of constant objects

/** The measures of the registry that pages define. */
export const definedMeasures: readonly string[] = idsOf(measures);

function idsOf(messages: object): readonly string[] {
  return Object.keys(messages).flatMap((key) => /^metric\.(.+)\.name$/.exec(key)?.[1] ?? []);
}

/** What a metric is called and what it says; undefined where pages do not define it. */
export function definitionOf(words: Words, metric: string): Definition | undefined {
  const known = definedMetrics.find((defined) => defined === metric);
  if (known === undefined) return undefined;
  return { name: words.say(`metric.${known}.name`), meaning: words.say(`metric.${known}.meaning`) };
}
