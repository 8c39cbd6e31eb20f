import type { coverage as en } from "../en/coverage.ts";

/** Where a promise, an outcome and a voice are on record. */
export const coverage = {
  "coverage.heading":
    "Δεν {blind, plural, one {μπορεί να κριθεί # από} other {μπορούν να κριθούν # από}} {all, plural, one {# σημείο επαφής} other {τα # σημεία επαφής}}: {touchpoints}",
  "coverage.heading.all": "Για κάθε σημείο επαφής έχουν καταγραφεί υπόσχεση και έκβαση",
  "coverage.named": "«{touchpoint}»",
  "coverage.more": "{count, plural, one {# ακόμη} other {# ακόμη}}",
  "coverage.finding":
    "{blind, plural, one {Σε # σημείο επαφής} other {Σε # σημεία επαφής}} δεν έχει καταγραφεί η υπόσχεση ή η έκβασή της, ενώ σε {unheard, number} δεν ρωτήθηκε κανείς για το ίδιο το σημείο επαφής. Η δυσαρέσκεια συχνά ξεκινά εκεί όπου κανείς δεν κοιτάζει.",
  "coverage.note":
    "Γεμάτο: έχει καταγραφεί. Διακεκομμένο: λείπει. Υπόσχεση: τι μπορεί να περιμένει ο πελάτης· μια νέα ημέρα για υπόσχεση που δόθηκε σε άλλο σημείο επαφής είναι εκδοχή εκείνης της υπόσχεσης και κρίνεται εκεί. Έκβαση: τι συνέβη. Γνώμη: ρωτήθηκε κάποιος για το ίδιο αυτό σημείο επαφής· δεν ζητά βαθμολογία κάθε ερώτηση, και η βαθμολογία όλης της διαδρομής δεν μετρά.",
} as const satisfies Record<keyof typeof en, string>;
