import type { ratings as en } from "../en/ratings.ts";

/** How customers rated, by what became of the promise. */
export const ratings = {
  "ratings.heading, lower": "Όταν υπάρχει καθυστέρηση, η βαθμολογία είναι κατά {points} βαθμούς χαμηλότερη",
  "ratings.heading, higher": "Όταν υπάρχει καθυστέρηση, η βαθμολογία είναι κατά {points} βαθμούς υψηλότερη",
  "ratings.heading, unclear": "Η βαθμολογία δεν διαφέρει σαφώς όταν υπάρχει καθυστέρηση",
  "ratings.heading": "Η βαθμολογία ανάλογα με την κατάληξη της υπόσχεσης",
  "ratings.finding":
    "Μέση βαθμολογία {in_time} όταν η υπόσχεση εκπληρώθηκε έγκαιρα και {late} όταν καθυστέρησε.",
  "ratings.finding, difference":
    "Μέση βαθμολογία {in_time} όταν η υπόσχεση εκπληρώθηκε έγκαιρα και {late} όταν καθυστέρησε, διαφορά {difference} (διάστημα εμπιστοσύνης 95\u202f%: {interval}). Τα δύο συμβαδίζουν· αυτό δεν αποδεικνύει ότι το ένα προκαλεί το άλλο.",
  "ratings.finding, unclear":
    "Μέση βαθμολογία {in_time} όταν η υπόσχεση εκπληρώθηκε έγκαιρα και {late} όταν καθυστέρησε, διαφορά {difference} (διάστημα εμπιστοσύνης 95\u202f%: {interval})· μπορεί να οφείλεται μόνο στην τύχη.",
  "ratings.finding, no difference":
    "Μέση βαθμολογία: {ratings}. Η διαφορά υπολογίζεται μόνο ανάμεσα σε έγκαιρες και καθυστερημένες, και τουλάχιστον η μία ομάδα έχει πολύ λίγες απαντήσεις.",
  "ratings.finding, none late": "Μέση βαθμολογία: {ratings}.",
  "ratings.each": "{rating} ({outcome})",
  "ratings.note":
    "Κάθε ράβδος περιλαμβάνει όλους όσοι απάντησαν, χωρισμένους κατά τον βαθμό που έδωσαν, με τον χαμηλότερο αριστερά. Δίπλα: ο μέσος όρος, το διάστημα εμπιστοσύνης 95\u202f% και το πλήθος των απαντήσεων.",
  "ratings.answers": "n {answers}",
  // What the promise was: the heading of each bar, and a column of the table.
  "ratings.outcome.in time": "έγκαιρη",
  "ratings.outcome.kept": "τηρήθηκε",
  "ratings.outcome.late": "καθυστερημένη",
  "ratings.outcome.missed": "ελλιπής",
  "ratings.outcome.too early": "πρόωρη",
  "ratings.outcome.failed": "ματαιωμένη",
  "ratings.outcome.overdue": "εκπρόθεσμη",
  "ratings.outcome.unknown": "άγνωστη",
  "ratings.outcome.void": "άκυρη",
  "ratings.outcome.vague": "ασαφής",
  "ratings.outcome.pending": "εκκρεμής",
  "ratings.column.outcome": "Η υπόσχεση ήταν",
  "ratings.column.mean": "Μέση βαθμολογία",
  "ratings.column.answers": "Απαντήσεις",
  "ratings.column.gave": "Έδωσαν {score}",
} as const satisfies Record<keyof typeof en, string>;
