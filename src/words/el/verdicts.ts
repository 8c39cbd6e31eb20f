import type { verdicts as en } from "../en/verdicts.ts";

/** What became of the promises of a touchpoint, or of the touchpoints of a stage. */
export const verdicts = {
  "verdicts.heading, none due": "Δεν έχει λήξει ακόμη η προθεσμία καμίας υπόσχεσης",
  "verdicts.heading, many": "Περισσότερες αθετήσεις: «{touchpoint}», στο {rate} των υποσχέσεων",
  "verdicts.heading": "Αθετήθηκε το {rate} των υποσχέσεων, {promises} συνολικά",
  "verdicts.finding":
    "{touchpoint}: {due, plural, one {από # υπόσχεση που κρίθηκε} other {από τις # υποσχέσεις που κρίθηκαν}}, υπερκαλύφθηκε ή τηρήθηκε το {rate} (διάστημα εμπιστοσύνης 95\u202f%: {interval}).",
  "verdicts.note":
    "Αριστερά της γραμμής: όσες αθετήθηκαν. Δεξιά: όσες τηρήθηκαν και έπειτα όσες υπερκαλύφθηκαν. Κάθε τμήμα είναι ποσοστό των υποσχέσεων που κρίθηκαν· οι ήδη εκπληρωμένες, εκκρεμείς, άγνωστες, άκυρες ή ασαφείς υποσχέσεις μετρώνται στον πίνακα της σελίδας και σε κανένα ποσοστό.",
  "verdicts.at first": "{touchpoint}, αρχικά",
  "verdicts.last": "{touchpoint}, τελικά",
  "verdicts.column.touchpoint": "Σημείο επαφής",
  "verdicts.column.verdict": "Κατάληξη",
  "verdicts.column.promises": "Υποσχέσεις",
  "verdicts.column.share": "Επί όσων κρίθηκαν",
  "verdicts.column.meaning": "Σημασία",
} as const satisfies Record<keyof typeof en, string>;
