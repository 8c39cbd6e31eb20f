import type { months as en } from "../en/months.ts";

/** The kept rate month by month. */
export const months = {
  "months.heading": "Σαφώς χαμηλότερος μήνας: {month}, με τήρηση {rate}",
  "months.heading, none apart": "Κανένας μήνας δεν υστερεί σαφώς έναντι των άλλων",
  "months.finding":
    "{worst_month}: τήρηση {worst} (διάστημα εμπιστοσύνης 95\u202f%: {interval}), έναντι {all} σε όλη την περίοδο· υψηλότερη τήρηση {best} ({best_month}{hollow, select, yes {, χωρίς τα κενά σημεία} other {}}).",
  "months.finding, none apart":
    "Χαμηλότερη τήρηση: {worst} ({worst_month}, διάστημα εμπιστοσύνης 95\u202f%: {interval})· υψηλότερη: {best} ({best_month}{hollow, select, yes {, χωρίς τα κενά σημεία} other {}}).",
  "months.lower still":
    "Ακόμη χαμηλότερα βρίσκεται: {month}, {rate}, αλλά όχι σαφώς κάτω από το σύνολο της περιόδου.",
  "months.several": "αρκετοί μήνες",
  "months.note":
    "Κάθε υπόσχεση ανήκει στον μήνα στον οποίο λήγει η προθεσμία της. Η ζώνη δείχνει το διάστημα εμπιστοσύνης 95\u202f%. Κενό σημείο: μήνας που δεν έχει τελειώσει ή έχει λιγότερο από το ένα δέκατο των υποσχέσεων ενός συνηθισμένου μήνα· το τρίγωνο δείχνει τιμή κάτω από τα όρια του διαγράμματος. Ράβδοι: υποσχέσεις που κρίθηκαν. Όσες έχουν άγνωστη έκβαση δεν περιλαμβάνονται.",
  "months.note, worst":
    "Με ετικέτα: ο χαμηλότερος από τους μήνες που βρίσκονται σαφώς κάτω από το σύνολο της περιόδου.",
  "months.column.month": "Μήνας λήξης",
  "months.column.kept": "Τηρήθηκαν",
  "months.column.due": "Κρίθηκαν",
} as const satisfies Record<keyof typeof en, string>;
