import type { durations as en } from "../en/durations.ts";

/** How long customers were told to wait, and how long they waited. */
export const durations = {
  "durations.heading": "Υπόσχεση: {promised}, πραγματικότητα: {actual}",
  "durations.finding":
    "Οι μισές από τις εκπληρωμένες υποσχέσεις έδιναν στην εταιρεία {promised} ή περισσότερο· οι μισές εκπληρώθηκαν μέσα σε {actual}.",
  "durations.note":
    "Προς τα πάνω: πόση αναμονή ανακοινώθηκε στους πελάτες. Προς τα κάτω: πόση χρειάστηκε. Υπόσχεση με μεγάλο περιθώριο τηρείται εύκολα, γι’ αυτό το ποσοστό τήρησης διαβάζεται μαζί με αυτό το διάγραμμα. Διάμεσοι από {promises, plural, one {# εκπληρωμένη υπόσχεση} other {# εκπληρωμένες υποσχέσεις}}.",
  "durations.beyond":
    "{durations, plural, one {# διάρκεια πάνω από {limit} βρίσκεται στον πίνακα της σελίδας και δεν σχεδιάζεται.} other {# διάρκειες πάνω από {limit} βρίσκονται στον πίνακα της σελίδας και δεν σχεδιάζονται.}}",
  "durations.median.promised": "υπόσχεση: διάμ. {duration}",
  "durations.median.actual": "πράξη: διάμ. {duration}",
  "durations.measure.promised": "υποσχεθείσα",
  "durations.measure.actual": "πραγματική",
  "durations.column.measure": "Διάρκεια",
  "durations.column.from": "Από ({unit})",
  "durations.column.to": "Κάτω από ({unit})",
  "durations.column.promises": "Υποσχέσεις",
} as const satisfies Record<keyof typeof en, string>;
