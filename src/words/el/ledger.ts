import type { ledger as en } from "../en/ledger.ts";

/** The promise ledger: who promised what, and every kind of promise. */
export const ledger = {
  "ledger.makers.heading": "{touchpoint}: {maker} τηρεί το {rate} των υποσχέσεων, έναντι {all} συνολικά",
  "ledger.makers.heading.alike": "{touchpoint}: κανείς δεν τηρεί σαφώς λιγότερες υποσχέσεις από τους άλλους",
  "ledger.makers.finding":
    "{maker}: τήρηση {rate} (διάστημα εμπιστοσύνης 95\u202f%: {interval}, {due, plural, one {κρίθηκε #} other {κρίθηκαν #}}){over, select, none {} other {· το {over} των υποσχέσεων δόθηκε με πιθανότητα τήρησης μικρότερη από εννέα στις δέκα, με όσα ήταν γνωστά τότε}}.",
  "ledger.makers.finding.alike": "Χαμηλότερα, αλλά όχι σαφώς: {finding}",
  "ledger.makers.note": "Τα πρόσωπα εμφανίζονται με ψευδώνυμα, και μόνο στην εσωτερική έκδοση.",
  "ledger.makers.campaign": "«{campaign}»",
  "ledger.makers.all": "όλοι: {rate}",
  "ledger.makers.kept": "τήρηση",
  "ledger.makers.due": "κρίθηκαν",
  "ledger.kinds.heading":
    "{promises, plural, one {# υπόσχεση} other {# υποσχέσεις}} στο μητρώο, {vague, plural, one {# πολύ ασαφής για να κριθεί} other {# πολύ ασαφείς για να κριθούν}}",
  "ledger.kinds.finding":
    "{due, plural, one {Κρίθηκε # υπόσχεση} other {Κρίθηκαν # υποσχέσεις}}. Υπόσχεση χωρίς επίπεδο, ημέρα ή τιμή δεν μπορεί ούτε να τηρηθεί ούτε να αθετηθεί· το ποσοστό τέτοιων υποσχέσεων βρίσκεται δίπλα σε κάθε ποσοστό τήρησης.",
  "ledger.kinds.note": "Αν μια υπόσχεση άλλαξε αργότερα, μετρά όπως την ήξερε ο πελάτης όταν δεσμεύτηκε.",
  "ledger.kinds.explicit": "Ρητή: ειπώθηκε ανοιχτά, όπως σε διαφήμιση ή με ημερομηνία που δόθηκε.",
  "ledger.kinds.policy": "Πολιτική: κανόνας που ισχύει για όλους, όπως ένα επίπεδο εξυπηρέτησης.",
  "ledger.kinds.implied":
    "Έμμεση: δεν ειπώθηκε, αλλά υπονοείται, όπως με τη λέξη «διαθέσιμο» δίπλα σε ένα προϊόν.",
  "ledger.kinds.own": "Δική του: ό,τι ζήτησε ο πελάτης, χωρίς υπόσχεση σε αντάλλαγμα.",
} as const satisfies Record<keyof typeof en, string>;
