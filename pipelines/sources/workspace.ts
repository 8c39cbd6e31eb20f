import { z } from "zod";
import { calendars } from "./calendar.ts";
import type { SourceDefinition } from "./definition.ts";
import { languages } from "./languages.ts";
import type { Translations } from "./read-translations.ts";
import { segments } from "./segment.ts";

/** The seven steps of a journey, in order. */
export const stages = ["promise", "order", "delivery", "product", "support", "repair", "loyalty"] as const;

/** One step of a journey. */
export type Stage = (typeof stages)[number];

/** What outcomes can cluster by beyond the customer. */
export const clusters = ["seller", "day"] as const;

const zone = z.string().refine(isZone, "a time zone of the IANA database, e.g. Europe/Berlin");

/** How long a company waits before it judges what may still change. */
const windowsSchema = z.strictObject({
  /** Days within which a further contact about the same thing says that the first one did not settle it. */
  repeatDays: z.int().min(1).default(7),
  /** Days within which the same fault of the same article says that the repair did not mend it. */
  faultRepeatDays: z.int().min(1).default(30),
  /** Days within which a broken promise is to be answered and put right, and a replacement to be on its way. */
  correctionDays: z.int().min(1).default(14),
  /** Days after a due day within which a customer who buys again has returned. */
  returnDays: z.int().min(1).default(90),
  /** Seconds of waiting before a caller who leaves has given up; whoever leaves sooner has dialled by mistake. */
  shortAbandonSeconds: z.int().nonnegative().default(10),
});

/** Something that happened in or to the company: it stands on every axis of time. */
export const annotation = z
  .strictObject({
    kind: z.enum(["campaign", "outage", "price", "change"]),
    /** What happened, in a few words. */
    label: z.string().min(1).max(80),
    /** First and last day; what has no last day began on the first and stayed. */
    from: z.iso.date(),
    to: z.iso.date().optional(),
    /** Where it matters; everywhere if not said. */
    touchpoints: z.array(z.string()).min(1).optional(),
  })
  .refine(({ from, to }) => to === undefined || to >= from, "`to` lies before `from`");

/** Something that happened, as a workspace states it. */
export type Annotation = z.output<typeof annotation>;

/** What a `workspace.ts` may say. */
export const workspaceSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, "lower-case letters, digits and hyphens"),
  name: z.string().min(1),
  /** One sentence for the first page: who this company is and what the data are. */
  description: z.string().min(1),
  zone,
  currency: z.string().length(3),
  /** The languages of its pages, the main one first; what the workspace says itself is in the main one. */
  languages: z
    .array(z.enum(languages))
    .min(1)
    .refine((all) => new Set(all).size === all.length, "each language once")
    .default(["en"]),
  /** The moment up to which the record is seen, with its offset. The newest outcome if not said. */
  asOf: z.iso.datetime({ offset: true }).optional(),
  /** Days past due, with nothing recorded, after which an outcome is doubtful rather than broken. */
  observabilityDays: z.int().nonnegative().default(90),
  windows: windowsSchema.prefault({}),
  /** What outcomes cluster by beyond the customer; the widest interval is shown. */
  clusters: z.array(z.enum(clusters)).default([]),
  /** Opening hours by which business-hours promises run; each is the clock of the promises that name it. */
  calendars,
  /** Touchpoints that cannot happen in another order; times out of order are counted on the data page. */
  sequences: z.array(z.array(z.string()).min(2)).default([]),
  /** Campaigns, outages, changes of prices and the like, drawn on every axis of time. */
  annotations: z.array(annotation).default([]),
  /** Who the customers are, for the dimension `segment`: each is in the first segment that fits. */
  segments,
  /** Dimensions of the wide cubes, the most wanted together first. */
  dimensions: z
    .array(z.enum(["month", "region", "category", "channel", "tier", "audience", "kind", "segment"]))
    .default(["month", "region", "category", "channel", "tier", "audience", "kind", "segment"]),
  disclosure: z.strictObject({ minimumCell: z.int().positive().default(10) }).default({ minimumCell: 10 }),
  /** The key of the pseudonyms: public for demonstrations, else the name of the environment variable that holds it. */
  pseudonyms: z.union([
    z.strictObject({ publicKey: z.string().min(1) }),
    z.strictObject({ environment: z.string() }),
  ]),
});

/** A workspace as its file states it. */
export type Workspace = z.input<typeof workspaceSchema>;

const touchpointSchema = z.strictObject({
  touchpoint: z.string().regex(/^[a-z]+\.[a-z_]+$/, "<stage>.<name>"),
  stage: z.enum(stages),
  order: z.coerce.number().int(),
  label: z.string().min(1),
  owner: z.string(),
  valid_from: z.union([z.iso.date(), z.literal("").transform(() => null)]),
});

/** One row of `touchpoints.csv`. */
export type Touchpoint = z.output<typeof touchpointSchema>;

/** Checks one row of `touchpoints.csv`. */
export const touchpoint = touchpointSchema;

/** A workspace folder, read and checked: the door through which everything in it comes. */
export interface WorkspaceDefinition extends z.output<typeof workspaceSchema> {
  /** The workspace's folder. */
  readonly folder: string;
  /** Where the export files are. */
  readonly exports: string;
  readonly touchpoints: readonly Touchpoint[];
  /** What it says itself, in its further languages. */
  readonly translations: Translations;
  readonly sources: readonly SourceDefinition[];
  readonly key: string;
}

/** Whether a name is a time zone of the IANA database. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
