import type { control as en } from "../en/control.ts";

/** Whether and since when a kept rate changed. */
export const control = {
  "control.heading, none": "Δεν ξεχωρίζει καμία διαρκής μεταβολή",
  "control.heading, worse": "Επιδείνωση ({month}): τήρηση {before} πριν, {after} έκτοτε",
  "control.heading, better": "Βελτίωση ({month}): τήρηση {before} πριν, {after} έκτοτε",
  "control.finding, none":
    "{months, plural, one {Σε # μήνα} other {Σε # μήνες}}, καμία διαφορά μεταξύ «πριν» και «μετά» δεν είναι μεγαλύτερη απ’ όσο εξηγεί η τύχη, δεδομένου ότι ελέγχθηκαν όλα τα σημεία επαφής.",
  "control.finding":
    "Το ποσοστό τήρησης μεταβλήθηκε κατά {size} ποσοστιαίες μονάδες (διάστημα εμπιστοσύνης 95\u202f%: {interval})· p = {p}, διορθωμένο για όλα τα σημεία επαφής του ιστότοπου.",
  "control.note":
    "Οι υποσχέσεις με άγνωστη έκβαση μετρώνται κάθε μήνα ως μη τηρηθείσες, οπότε ένας μήνας μπορεί να βρίσκεται χαμηλότερα απ’ ό,τι στο διάγραμμα που δεν τις περιλαμβάνει. Γκρίζα ζώνη: τα όρια μέσα στα οποία μένουν οι συνηθισμένοι μήνες (διάγραμμα ατομικών τιμών, τρεις τυπικές αποκλίσεις)· {signals, plural, =0 {κανένας μήνας δεν βρίσκεται} one {# μήνας βρίσκεται} other {# μήνες βρίσκονται}} έξω από αυτά (ρόμβος). Λεπτή γραμμή: εκθετικά σταθμισμένος μέσος. Παχιά γραμμή: τα επίπεδα πριν και μετά τη μεταβολή, όπου ξεχωρίζει κάποια.",
  "control.column.month": "Μήνας λήξης",
  "control.column.rate": "Τηρήθηκαν (άγνωστες: όχι)",
  "control.column.due": "Κρίθηκαν, μαζί με άγνωστες",
  "control.column.centre": "Κεντρική τιμή",
  "control.column.lower": "Κάτω όριο",
  "control.column.upper": "Άνω όριο",
  "control.column.smoothed": "Σταθμισμένος μέσος",
} as const satisfies Record<keyof typeof en, string>;
