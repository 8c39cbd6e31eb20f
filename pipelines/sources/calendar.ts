import { z } from "zod";

/** The days of a week, Monday first. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** The clock that every promise runs by unless it says otherwise: every hour of every day. */
export const everyHour = "calendar";

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time of day from 00:00 to 24:00, e.g. 09:00");

const openingHours = z
  .tuple([timeOfDay, timeOfDay])
  .refine(([opens, closes]) => opens < closes, "when it opens and, later on the same day, when it closes");

/** When a desk is open, in the workspace's zone: days of the week without hours and holidays are closed. */
export const calendar = z.strictObject({
  hours: z
    .partialRecord(z.enum(weekdays), openingHours)
    .refine((hours) => Object.keys(hours).length > 0, 'hours, e.g. monday: ["09:00", "18:00"]'),
  holidays: z.array(z.iso.date()).default([]),
});

/** Calendars by name; a promise names the one by which its time runs as its clock. */
export const calendars = z
  .record(z.string().regex(/^[a-z][a-z0-9_-]*$/, "lower-case letters, digits, hyphens"), calendar)
  .refine(
    (named) => !(everyHour in named),
    `calendars, none named "${everyHour}": that is every hour of every day`,
  )
  .default({});

/** Calendars of a workspace, checked and completed. */
export type Calendars = z.output<typeof calendars>;
