import type { find as en } from "../en/find.ts";

/** Search over the site, and the ways from a page to the explorer. */
export const find = {
  "find.title": "Εύρεση",
  "find.lead": "Όλα όσα έχουν σε αυτόν τον ιστότοπο σελίδα, γράφημα ή ορισμό.",
  "find.label": "Τι αναζητάτε;",
  "find.found":
    "{count, plural, =0 {Δεν βρέθηκε τίποτα. Δοκιμάστε άλλη λέξη.} one {Βρέθηκε # σημείο} other {Βρέθηκαν # σημεία}}",
  "find.stages": "Στάδια και σημεία επαφής",
  "find.figures": "Γραφήματα",
  "find.metrics": "Δείκτες",
  "find.pages": "Σελίδες",
  "find.explore": "Εξερευνήστε αυτές τις υποσχέσεις ανά μήνα, περιοχή, πελάτη και κανάλι",
  "find.explore.all": "Εξερευνήστε όλες τις υποσχέσεις ανά μήνα, σημείο επαφής, περιοχή, πελάτη και κανάλι",
} as const satisfies Record<keyof typeof en, string>;
