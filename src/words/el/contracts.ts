import type { contracts as en } from "../en/contracts.ts";

/** How old sources may be, and columns that are not what they were. */
export const contracts = {
  "contracts.freshness.heading": "Καθυστερεί: {source}, χωρίς τίποτα νεότερο από {day}",
  "contracts.freshness.heading.fresh": "Όλες οι πηγές που ορίζουν όριο παλαιότητας είναι επίκαιρες",
  "contracts.freshness.heading.none": "Καμία πηγή δεν ορίζει όριο παλαιότητας",
  "contracts.freshness.finding":
    "{declared, number} από {all, plural, one {# πηγή} other {τις # πηγές}} ορίζουν πόσο παλιό μπορεί να είναι το πιο πρόσφατο στοιχείο τους· {late, plural, one {# έχει ξεπεράσει} other {# έχουν ξεπεράσει}} το όριο.",
  "contracts.freshness.note":
    "Όπως κρίθηκε κατά τη δημιουργία του ιστότοπου ή τη στιγμή ως την οποία τα στοιχεία δηλώνονται πλήρη. Οι ημέρες του πίνακα ισχύουν όποτε κι αν διαβάζετε αυτή τη σελίδα: μια πηγή καθυστερεί από την ημέρα της στήλης «Καθυστερεί από», και η δημιουργία του ιστότοπου διακόπτεται από την ημέρα της στήλης «Διακοπή από».",
  "state.fresh": "επίκαιρη",
  "state.late": "καθυστερεί",
  "state.too late": "καθυστερεί υπερβολικά",
  "state.no time": "χωρίς χρόνο",
  "state.not declared": "δεν ορίζεται",
  "age.minute": "{number, plural, one {# λεπτό} other {# λεπτά}}",
  "age.hour": "{number, plural, one {# ώρα} other {# ώρες}}",
  "age.day": "{number, plural, one {# ημέρα} other {# ημέρες}}",
  "age.week": "{number, plural, one {# εβδομάδα} other {# εβδομάδες}}",
  "contracts.drifts.heading": "{columns, plural, one {Άλλαξε # στήλη} other {Άλλαξαν # στήλες}}: {first}",
  "contracts.drifts.heading.none": "Καμία στήλη δεν άλλαξε από το ένα αρχείο στο επόμενο",
  "contracts.drifts.appears": "«{column}», πηγή {source}: εμφανίζεται",
  "contracts.drifts.vanishes": "«{column}», πηγή {source}: χάνεται",
  "contracts.drifts.is renamed": "«{column}», πηγή {source}: μετονομάζεται σε «{to}»",
  "contracts.drifts.changes its type": "«{column}», πηγή {source}: αλλάζει τύπο",
  "contracts.drifts.finding":
    "Για πρώτη φορά στο {file}. Στήλη που εμφανίζεται, χάνεται, μετονομάζεται ή αλλάζει τύπο αναφέρεται ως τέτοια, με το αρχείο στο οποίο άρχισε.",
  "contracts.drifts.finding.none":
    "Κάθε αρχείο έχει τις στήλες του προηγούμενου, και κάθε τιμή διαβάζεται όπως πριν.",
  "contracts.drifts.note":
    "Κάθε αρχείο συγκρίνεται με το προηγούμενο και με τη δική του τελευταία παραλαβή. Ό,τι δεν επιτρέπει μια πηγή απορρίπτεται και δεν εμφανίζεται σε καμία σελίδα.",
  "change.appears": "εμφανίζεται",
  "change.vanishes": "χάνεται",
  "change.is renamed": "μετονομάζεται",
  "change.changes its type": "αλλάζει τύπο",
  "since.its last delivery": "η τελευταία παραλαβή του",
} as const satisfies Record<keyof typeof en, string>;
