import { z } from "zod";

const lengths = { minute: 1 / 60, hour: 1, day: 24, week: 168 } as const;
const duration = /^([1-9][0-9]*) (minute|hour|day|week)s?$/;

/** Hours of a duration as a source writes it: `36 hours`, `8 days`; throws `invalid duration: 3 moons`. */
export function hoursOf(text: string): number {
  const [, count, unit] = duration.exec(text) ?? [];
  const known = Object.entries(lengths).find(([name]) => name === unit);
  if (known === undefined) throw new Error(`invalid duration: ${text}`);
  return Number(count) * known[1];
}

const time = z.string().refine((text) => duration.test(text), "a duration, e.g. 36 hours or 8 days");

/** How old the newest time of a source may be. */
const freshness = z
  .strictObject({
    warnAfter: time.optional(),
    failAfter: time.optional(),
    /** The column whose newest value it is; any time but those of declared promises, if not said. */
    by: z.string().min(1).optional(),
  })
  .refine(
    ({ warnAfter, failAfter }) => warnAfter !== undefined || failAfter !== undefined,
    "warnAfter, failAfter or both",
  );

/** What a source may promise about its files as a whole, and what happens when one of them does not keep it. */
export const contractSettings = {
  /** Age of the newest time in the source's files at which a build warns or fails. */
  freshness: freshness.optional(),
  /** A column that the source does not know: refuse the file, or leave the column out and say so. */
  newColumns: z.enum(["refuse", "ignore"]).default("refuse"),
  /** A column that a file lacks: refuse the file, or read it as empty and say so (never one that is required). */
  missingColumns: z.enum(["refuse", "empty"]).default("refuse"),
  /** A column most of whose values could be read before and cannot be any more: refuse the file, or keep what can be read. */
  retypedColumns: z.enum(["refuse", "quarantine"]).default("refuse"),
  /** Records of a file that repeat the key of another in it: fail, or count them and say so (the newest wins). */
  repeatedKeys: z.enum(["refuse", "count"]).default("count"),
  /** Share of the source's records in quarantine, 0..1, above which a build fails. */
  maximumQuarantined: z.number().min(0).max(1).optional(),
};
