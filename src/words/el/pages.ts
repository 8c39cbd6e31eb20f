import type { pages as en } from "../en/pages.ts";

/** What stands around the figures: titles, navigation, notices, footers. */
export const pages = {
  "pages.overview": "Επισκόπηση",
  "pages.ledger": "Μητρώο υποσχέσεων",
  "pages.ledger.short": "Μητρώο",
  "pages.data": "Δεδομένα",
  "pages.methods": "Μέθοδοι",
  "pages.skip": "Μετάβαση στο περιεχόμενο",
  "pages.site": "Ιστότοπος",
  "pages.languages": "Γλώσσα",
  "pages.stages": "Στάδια της διαδρομής",
  "pages.audience": "Σε ποιους απευθύνεται ο ιστότοπος",
  "pages.internal":
    "<strong>Εσωτερική χρήση.</strong> Οι σελίδες αυτές περιέχουν προσωπικά δεδομένα, παρότι δεν αναφέρουν ονόματα: οι μικρές ομάδες μπορεί να δείχνουν ένα συγκεκριμένο πρόσωπο. Να είναι προσβάσιμες μόνο με σύνδεση χρήστη.",
  "pages.publication":
    "<strong>Για δημοσίευση.</strong> Αριθμοί που στηρίζονται σε λιγότερους από {customers} πελάτες δεν δημοσιεύονται και λείπουν από εικόνες, πίνακες και λήψεις· οι συνδυασμοί διαστάσεων παραλείπονται.",
  "pages.record":
    "Τα στοιχεία φτάνουν έως {day}· ημέρες και μήνες κατά τη ζώνη ώρας {zone}. Κάθε ποσοστό και μέσος όρος συνοδεύεται από διάστημα εμπιστοσύνης 95\u202f%· <methods>πώς υπολογίζεται κάθε αριθμός</methods>.",
  "pages.record-and-data":
    "Τα στοιχεία φτάνουν έως {day}· ημέρες και μήνες κατά τη ζώνη ώρας {zone}. Κάθε ποσοστό και μέσος όρος συνοδεύεται από διάστημα εμπιστοσύνης 95\u202f%· <methods>πώς υπολογίζεται κάθε αριθμός</methods>, <data>από τι υπολογίζεται</data>.",
  "pages.colours": "Χρώματα",
  "pages.colours.system": "του συστήματος",
  "pages.colours.light": "ανοιχτά",
  "pages.colours.dark": "σκούρα",
  "pages.up-to": "{name}, έως {day}",
  "pages.terms": "Τι σημαίνουν οι όροι",
  "pages.every-touchpoint": "Όλα τα σημεία επαφής, με τη σειρά της διαδρομής",
  "pages.touchpoints-of-stage": "Τα σημεία επαφής αυτού του σταδίου",
  "pages.looked-after": "Υπεύθυνοι: {owner}.",
  "pages.touchpoint-looked-after": "{touchpoint}, υπεύθυνοι: {owner}",
  "pages.to-measure": "Για να μετρηθεί, κάποια πηγή πρέπει να δίνει:",
  "pages.along": "Κατά μήκος της διαδρομής",
  "pages.sources": "Τι λέει κάθε πηγή",
  "pages.source-from": "Προέλευση: {owner}.",
  "pages.source-newest": "Πιο πρόσφατο στοιχείο: {day}.",
  "pages.source-undated": "Οι γραμμές της δεν έχουν ημερομηνία.",
  "pages.unclaimed":
    "{count, plural, one {# αρχείο δεν ανήκει σε καμία πηγή και δεν διαβάστηκε} other {# αρχεία δεν ανήκουν σε καμία πηγή και δεν διαβάστηκαν}}: <list>{files}</list>.",
  "pages.missing": "Δεν βρέθηκε",
  "pages.missing.description": "Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση.",
  "pages.missing.heading": "Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση",
  "pages.missing.lead":
    "Ίσως μετονομάστηκε ή το σημείο επαφής έφυγε από τη διαδρομή. Τα στάδια παραπάνω και η επισκόπηση εξακολουθούν να υπάρχουν.",
  "pages.happenings": "Τι συνέβη στο μεταξύ, με τον αριθμό του στην εικόνα:",
  "pages.take-away": "Λήψη:",
  "pages.link-to-figure": "Σύνδεσμος προς αυτό το διάγραμμα",
  "pages.as-table": "Οι ίδιοι αριθμοί σε πίνακα",
  "pages.how-computed": "Πώς υπολογίζεται",
  "pages.definition": "<link>{name}</link>: {meaning}",
  "pages.from-relation": "Από τη σχέση <link>{relation}</link>: <english>{sentence}</english>",
  "pages.not-by-query": "Μετρήθηκε κατά τη φόρτωση των αρχείων, όχι με ερώτημα.",
  "pages.table": "Πίνακας: {heading}",
  "pages.column-with-unit": "{column}, {unit}",
  "pages.interval": "Διάστημα εμπιστοσύνης 95\u202f%",
} as const satisfies Record<keyof typeof en, string>;
