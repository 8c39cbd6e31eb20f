import type { months as en } from "../en/months.ts";

/** The kept rate month by month. */
export const months = {
  "months.heading": "Χειρότερος μήνας: {month}, με τήρηση {rate}",
  "months.heading, none apart": "Κανένας μήνας δεν υστερεί σαφώς έναντι των άλλων",
  "months.finding":
    "Το ποσοστό τήρησης κυμάνθηκε από {best} ({best_month}) έως {worst} ({worst_month}, διάστημα εμπιστοσύνης 95\u202f%: {interval}).",
  "months.note":
    "Κάθε υπόσχεση ανήκει στον μήνα στον οποίο λήγει η προθεσμία της. Η ζώνη δείχνει το διάστημα εμπιστοσύνης 95\u202f%. Κενό σημείο: μήνας που δεν έχει τελειώσει ή έχει λιγότερο από το ένα δέκατο των υποσχέσεων ενός συνηθισμένου μήνα· το τρίγωνο δείχνει τιμή κάτω από τα όρια του διαγράμματος. Ράβδοι: υποσχέσεις που κρίθηκαν.",
  "months.column.month": "Μήνας λήξης",
  "months.column.kept": "Τηρήθηκαν",
  "months.column.due": "Κρίθηκαν",
} as const satisfies Record<keyof typeof en, string>;
