import type { faults as en } from "../en/faults.ts";

/** Batches of a product with more of one fault than its other batches. */
export const faults = {
  // {product}, {batch} and {fault} are codes and names as the company writes them.
  "faults.cell": "{product} {batch}: {fault}",
  "faults.heading": "{cell} – {ratio} φορές συχνότερα απ’ ό,τι σε άλλες παρτίδες",
  "faults.heading, none": "Καμία παρτίδα δεν παρουσιάζει βλάβες σαφώς συχνότερα από τις άλλες",
  "faults.finding":
    "{cell}: {faults, plural, one {# βλάβη} other {# βλάβες}}, ενώ για τόσο χρόνο χρήσης θα αναμένονταν {expected} (διάστημα εμπιστοσύνης 95\u202f% του λόγου: {interval}). Συνδυασμοί παρτίδας και βλάβης που ξεχωρίζουν: {worse, number} από {all}.",
  "faults.note":
    "Βλάβες ανά χρόνο χρήσης, έναντι των άλλων παρτίδων του ίδιου προϊόντος, με έλξη προς το 1 όπου τα στοιχεία είναι λίγα (εμπειρική μέθοδος Bayes). Πολλές όμοιες βλάβες δείχνουν προς το προϊόν, όχι προς τον πελάτη.",
  "faults.picture.others": "όπως οι άλλες παρτίδες",
  "faults.picture.ratio": "λόγος",
  "faults.picture.faults": "βλάβες",
  "faults.column.product": "Προϊόν",
  "faults.column.batch": "Παρτίδα",
  "faults.column.fault": "Βλάβη",
  "faults.column.faults": "Βλάβες",
  "faults.column.expected": "Αναμενόμενες",
  "faults.column.ratio": "Λόγος",
  "faults.column.p": "p (Holm)",
} as const satisfies Record<keyof typeof en, string>;
