import type { overdue as en } from "../en/overdue.ts";

/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading":
    "{promises, plural, one {# εκπρόθεσμη υπόσχεση} other {# εκπρόθεσμες υποσχέσεις}} στο τέλος του μήνα ({month})",
  "overdue.finding":
    "{month}: {entered, plural, one {# υπόσχεση έγινε εκπρόθεσμη} other {# υποσχέσεις έγιναν εκπρόθεσμες}} και {settled, plural, one {# εκπρόθεσμη τακτοποιήθηκε} other {# εκπρόθεσμες τακτοποιήθηκαν}}{lapsed, plural, =0 {} other {· # πέρασαν σε άγνωστη έκβαση}}{old, plural, =0 {} one {· # περιμένει πάνω από 90 ημέρες} other {· # περιμένουν πάνω από 90 ημέρες}}.",
  "overdue.note":
    "Υποσχέσεις των οποίων η προθεσμία είχε λήξει στο τέλος του μήνα χωρίς καμία καταγραφή ως τότε· το αχνό στρώμα δείχνει τις πρόσφατες, το έντονο τις παλιές. Μια υπόσχεση βγαίνει από το διάγραμμα όταν εκπληρωθεί, ματαιωθεί ή ακυρωθεί, ή όταν δεν έχει καταγραφεί τίποτα για τόσο καιρό ώστε η έκβασή της θεωρείται άγνωστη.",
  "overdue.column.month": "Τέλος μήνα",
  "overdue.column.stock": "Εκπρόθεσμες",
  "overdue.column.entered": "Έγιναν εκπρόθεσμες",
  "overdue.column.left": "Τακτοποιήθηκαν",
  "overdue.column.lapsed": "Έγιναν άγνωστες",
} as const satisfies Record<keyof typeof en, string>;
