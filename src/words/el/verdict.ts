import type { verdict as en } from "../en/verdict.ts";

/** What can become of a promise: each verdict and each way to break in one word, and what it means. */
export const verdict = {
  "verdict.promises": "υποσχέσεις",
  "verdict.promises.meaning": "όλες οι υποσχέσεις που δόθηκαν",
  "verdict.due": "κρίθηκαν",
  "verdict.due.meaning": "υπερκαλύφθηκαν, τηρήθηκαν ή αθετήθηκαν",
  "verdict.exceeded": "υπερκαλύφθηκαν",
  "verdict.exceeded.meaning":
    "εκπληρώθηκαν σαφώς νωρίτερα ή καλύτερα απ’ όσο ορίστηκε: κατά περισσότερο από την ανοχή που δηλώνει η ίδια η υπόσχεση",
  "verdict.kept": "τηρήθηκαν",
  "verdict.kept.meaning": "εκπληρώθηκαν όπως ορίστηκε",
  "verdict.broken": "αθετήθηκαν",
  "verdict.broken.meaning":
    "εκπληρώθηκαν με καθυστέρηση, πριν από το χρονικό παράθυρο ή κάτω από το επίπεδο που ορίστηκε, ματαιώθηκαν από την εταιρεία ή έληξε η προθεσμία τους χωρίς να γίνει τίποτα",
  "verdict.early": "ήδη εκπληρωμένες",
  "verdict.early.meaning":
    "εκπληρώθηκαν ήδη, αν και η προθεσμία τους δεν έχει λήξει· προσμετρώνται όταν λήξει",
  "verdict.pending": "εκκρεμείς",
  "verdict.pending.meaning": "η προθεσμία τους δεν έχει λήξει ακόμη",
  "verdict.unknown": "άγνωστες",
  "verdict.unknown.meaning":
    "η προθεσμία έληξε προ πολλού χωρίς καμία καταγραφή, ή εκπληρώθηκαν σε χρόνο που δεν καταγράφηκε: η καταγραφή αμφισβητείται",
  "verdict.void": "άκυρες",
  "verdict.void.meaning":
    "ο πελάτης τις ακύρωσε ή παραιτήθηκε πριν λήξει η προθεσμία τους, άρα δεν τις αθέτησε κανείς",
  "verdict.vague": "ασαφείς",
  "verdict.vague.meaning": "χωρίς μετρήσιμο στόχο, άρα κανείς δεν μπορεί να πει αν τηρήθηκαν",
  "verdict.late": "καθυστερημένες",
  "verdict.late.meaning": "εκπληρώθηκαν μετά την προθεσμία τους",
  "verdict.missed": "ελλιπείς",
  "verdict.missed.meaning": "εκπληρώθηκαν κάτω από το επίπεδο που ορίστηκε",
  "verdict.too_early": "πρόωρες",
  "verdict.too_early.meaning": "εκπληρώθηκαν πριν από το χρονικό παράθυρο που ορίστηκε",
  "verdict.failed": "ματαιωμένες",
  "verdict.failed.meaning": "η εταιρεία δήλωσε ότι δεν μπορεί να τις εκπληρώσει",
  "verdict.overdue": "εκπρόθεσμες",
  "verdict.overdue.meaning":
    "η προθεσμία τους έληξε χωρίς να γίνει τίποτα, ή ο πελάτης τις ακύρωσε μόνο αφού είχε λήξει",
} as const satisfies Record<keyof typeof en, string>;
