import type { hours as en } from "../en/hours.ts";

/** Whether what is promised around the clock is there around the clock. */
export const hours = {
  "hours.heading": "Ώρα {time}: το {rate} απαντάται εντός ορίου",
  "hours.heading, none": "Σε καμία ώρα της ημέρας δεν είναι σαφώς λιγότερες οι απαντήσεις εντός ορίου",
  "hours.finding":
    "{cases, plural, one {Σε όλες τις ώρες, από # περίπτωση απαντήθηκε εντός ορίου το {rate}.} other {Σε όλες τις ώρες, από τις # περιπτώσεις απαντήθηκε εντός ορίου το {rate}.}}",
  "hours.worst":
    "Χειρότερα από τις {worst_from} έως τις {worst_to}: {worst} (διάστημα εμπιστοσύνης 95\u202f%: {interval})· καλύτερα από τις {best_from} έως τις {best_to}: {best}.",
  "hours.note":
    "Τοπική ώρα. Όσο πιο γεμάτο το μπλε, τόσο περισσότερες περιπτώσεις απαντήθηκαν μέσα στο όριο που ορίστηκε· πορτοκαλί με σταυρό: λιγότερες από τις μισές. Κενό: λιγότερες από {cases, plural, one {# περίπτωση} other {# περιπτώσεις}} ή καμία. Στο κείμενο αναφέρονται μόνο ώρες που φτάνουν κατά μέσο όρο τόσες σε κάθε ημέρα της εβδομάδας.",
  "hours.column.day": "Ημέρα",
  "hours.column.hour": "Από (ώρα)",
  "hours.column.share": "Εντός ορίου",
  "hours.column.cases": "Περιπτώσεις",
} as const satisfies Record<keyof typeof en, string>;
