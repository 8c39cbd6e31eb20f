import type { slack as en } from "../en/slack.ts";

/** How much earlier or later than promised. */
export const slack = {
  "slack.heading": "{late} από τις {met} καθυστέρησαν",
  "slack.heading, week":
    "{late} από τις {met} καθυστέρησαν, το {far} από αυτές κατά μία εβδομάδα ή περισσότερο",
  "slack.heading, day": "{late} από τις {met} καθυστέρησαν, το {far} από αυτές κατά μία ημέρα ή περισσότερο",
  "slack.finding": "Από τις υποσχέσεις αυτού του διαγράμματος, το {rate} καθυστέρησε.",
  "slack.finding, week":
    "Από τις υποσχέσεις αυτού του διαγράμματος, το {rate} καθυστέρησε· {far} από τις {late} καθυστερημένες άργησαν μία εβδομάδα ή περισσότερο.",
  "slack.finding, day":
    "Από τις υποσχέσεις αυτού του διαγράμματος, το {rate} καθυστέρησε· {far} από τις {late} καθυστερημένες άργησαν μία ημέρα ή περισσότερο.",
  "slack.untimed":
    "{promises, plural, one {Ακόμη # εκπληρώθηκε χωρίς χρόνο για σύγκριση και δεν περιλαμβάνεται σε αυτό.} other {Ακόμη # εκπληρώθηκαν χωρίς χρόνο για σύγκριση και δεν περιλαμβάνονται σε αυτό.}}",
  "slack.note":
    "Κάθε ράβδος περιέχει τις υποσχέσεις που εκπληρώθηκαν τόσες {unit} πριν ή μετά την προθεσμία. Οι ακραίες ράβδοι, με την ένδειξη ≥, περιέχουν ό,τι βρίσκεται από εκεί και πέρα. Ό,τι δεν εκπληρώθηκε ποτέ δεν έχει χρόνο και λείπει από το διάγραμμα· ό,τι εκπληρώθηκε νωρίτερα είναι εδώ αμέσως, στις εκβάσεις μόνο όταν λήξει η προθεσμία του.",
  // Written beside the promise line of the picture.
  "slack.count.exceeded": "{promises, plural, one {# υπερκαλύφθηκε} other {# υπερκαλύφθηκαν}}",
  "slack.count.kept": "{promises, plural, one {# τηρήθηκε} other {# τηρήθηκαν}}",
  "slack.count.late": "{promises, plural, one {# καθυστέρησε} other {# καθυστέρησαν}}",
  "slack.column.verdict": "Κατάληξη",
  "slack.column.from": "Από ({unit}· μείον: αργότερα)",
  "slack.column.to": "Κάτω από ({unit})",
  "slack.column.to, day": "Έως και ({unit})",
  "slack.column.promises": "Υποσχέσεις",
} as const satisfies Record<keyof typeof en, string>;
