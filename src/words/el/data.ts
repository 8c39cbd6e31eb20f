import type { data as en } from "../en/data.ts";

/** What was read, refused and joined, by file and table. */
export const data = {
  "data.records.heading":
    "{refused, plural, one {Απορρίφθηκε #} other {Απορρίφθηκαν #}} από {records, plural, one {# εγγραφή} other {τις # εγγραφές}}, με καταγεγραμμένη την αιτία",
  "data.records.heading.all":
    "{records, plural, one {Έγινε δεκτή και η # εγγραφή} other {Έγιναν δεκτές και οι # εγγραφές}}",
  "data.records.finding":
    "{files, plural, one {# αρχείο περιέχει} other {# αρχεία περιέχουν}} {records, plural, one {# εγγραφή} other {# εγγραφές}}· {accepted, plural, one {# έγινε δεκτή} other {# έγιναν δεκτές}} και {refused, plural, one {# βρίσκεται} other {# βρίσκονται}} σε καραντίνα.",
  "data.records.note":
    "Ράβδοι: εγγραφές που έγιναν δεκτές, τουλάχιστον μια λεπτή γραμμή όπου υπάρχει μία· πίσω τους με διαγράμμιση: όσες απορρίφθηκαν, όπου είναι αρκετές για να φανούν. Σε κάθε αρχείο οι εγγραφές που διαβάστηκαν είναι το άθροισμα των δύο· ελέγχεται σε κάθε δημιουργία του ιστότοπου.",
  "data.records.files": "{source}, {files, plural, one {# αρχείο} other {# αρχεία}}",
  "data.records.met": "{accepted, number} δεκτές, {refused, number} απορρίφθηκαν",
  "data.rows.heading":
    "{rows, plural, one {# γραμμή δόθηκε περισσότερες από μία φορές} other {# γραμμές δόθηκαν περισσότερες από μία φορές}}",
  "data.rows.heading.none": "Τίποτα δεν δόθηκε δύο φορές",
  "data.rows.finding":
    "{tables, plural, one {# τυποποιημένος πίνακας} other {# τυποποιημένοι πίνακες}}· {rows, plural, one {# δεκτή γραμμή επαναλαμβάνει κλειδί που υπάρχει ήδη και μετρά μία φορά} other {# δεκτές γραμμές επαναλαμβάνουν κλειδί που υπάρχει ήδη και μετρούν μία φορά}}.",
  "data.rows.note":
    "Για κάθε πίνακα οι δεκτές γραμμές είναι όσες κρατήθηκαν συν τα διπλότυπα· ελέγχεται σε κάθε δημιουργία του ιστότοπου. Μια πάγια υπόσχεση, όπως ένα επίπεδο εξυπηρέτησης, είναι εδώ μία γραμμή· οι άλλες σελίδες τη μετρούν μία φορά για κάθε περίπτωση στην οποία ίσχυσε.",
  "data.refusals.heading": "Οι περισσότερες απορρίψεις: {records, number}, πηγή {source}, {rule}",
  "data.refusals.heading.none": "Δεν απορρίφθηκε καμία εγγραφή",
  "data.refusals.finding":
    "{records, plural, one {Απορρίφθηκε # εγγραφή} other {Απορρίφθηκαν # εγγραφές}} βάσει {rules, plural, one {# κανόνα} other {# διαφορετικών κανόνων}}. Καμία εγγραφή δεν χάνεται: καθεμία περιμένει στην καραντίνα με το αρχείο, τη γραμμή και την αιτία της.",
  "data.refusals.finding.none": "Κάθε εγγραφή κάθε αρχείου τηρεί τη σύμβαση δεδομένων της.",
  "data.refusals.note": "Εγγραφή που απορρίφθηκε δεν μπαίνει σε κανέναν αριθμό αυτών των σελίδων.",
  "data.remarks.heading":
    "{values, plural, one {# τιμή έγινε δεκτή με παρατήρηση} other {# τιμές έγιναν δεκτές με παρατήρηση}}",
  "data.remarks.heading.none": "Καμία τιμή δεν χρειάστηκε παρατήρηση",
  "data.remarks.finding":
    "{kinds, plural, one {# είδος παρατήρησης} other {# είδη παρατηρήσεων}} σε τιμές που έγιναν παρ’ όλα αυτά δεκτές.",
  "data.remarks.finding.none": "Καμία δεκτή τιμή δεν είναι αμφίβολη.",
  "data.remarks.note": "Παρατήρηση είναι μια αμφιβολία που δεν αρκεί για να απορριφθεί η εγγραφή.",
  "data.anomalies.heading":
    "{journeys, plural, one {# διαδρομή φτάνει} other {# διαδρομές φτάνουν}} στο «{later}» πριν από το «{earlier}»",
  "data.anomalies.heading.none": "Καμία διαδρομή δεν πηγαίνει αντίστροφα",
  "data.anomalies.finding":
    "Όταν ένα βήμα έχει καταγραφεί πριν από άλλο που πρέπει να προηγείται, και οι δύο χρόνοι μένουν στα στοιχεία και η διαδρομή μετριέται εδώ. Ο χρόνος μεταξύ των βημάτων ακολουθεί τη σειρά με την οποία έχουν καταγραφεί, ώστε να μην είναι ποτέ αρνητικός.",
  "data.anomalies.note": "Από τις διαδρομές στις οποίες είναι γνωστοί και οι δύο χρόνοι.",
  "data.links.heading": "{link}: μόνο {met, number} από {rows, number}",
  "data.links.heading.all": "Κάθε γραμμή βρίσκει αυτό στο οποίο παραπέμπει",
  "data.links.finding":
    "{short, number} από {links, plural, one {# σύνδεση} other {τις # συνδέσεις}} μεταξύ αρχείων {short, plural, one {είναι ελλιπής} other {είναι ελλιπείς}}.",
  "data.links.note":
    "Γραμμή που παραπέμπει σε κάτι άγνωστο μετριέται κανονικά στον δικό της πίνακα· λείπει μόνο όπου χρειάζονται και τα δύο. Μια πάγια υπόσχεση, όπως ένα επίπεδο εξυπηρέτησης, δεν ανήκει σε μία μόνο διαδρομή και δεν περιλαμβάνεται εδώ.",
  "link.orders whose customer is known": "παραγγελίες με γνωστό πελάτη",
  "link.lines whose order is known": "γραμμές με γνωστή παραγγελία",
  "link.orders that have lines": "παραγγελίες που έχουν γραμμές",
  "link.lines whose product is known": "γραμμές με γνωστό προϊόν",
  "link.promises whose journey is known": "υποσχέσεις με γνωστή διαδρομή",
  "link.outcomes whose journey is known": "εκβάσεις με γνωστή διαδρομή",
  "link.answers whose journey is known": "απαντήσεις με γνωστή διαδρομή",
  "link.payments whose journey is known": "πληρωμές με γνωστή διαδρομή",
  "link.deals whose seller sold something": "συμφωνίες των οποίων ο πωλητής πούλησε κάτι",
  "rule.too few fields": "λείπουν πεδία",
  "rule.too many fields": "πλεονάζουν πεδία",
  "rule.broken quote": "ασύμβατα εισαγωγικά",
  "rule.record too long": "υπερβολικά μεγάλη εγγραφή",
  "rule.not utf-8": "όχι UTF-8",
  "rule.not json": "όχι JSON",
  "rule.not an object": "όχι αντικείμενο",
  "rule.not a list": "όχι λίστα",
  "rule.duplicate key": "διπλό κλειδί",
  "rule.nested too deeply": "υπερβολικό βάθος ένθεσης",
  "rule.not unicode": "όχι Unicode",
  "rule.broken cell": "κατεστραμμένο κελί",
  "rule.broken attribute": "κατεστραμμένο γνώρισμα",
  "rule.required": "λείπει υποχρεωτική τιμή",
  "rule.not an integer": "όχι ακέραιος",
  "rule.not a decimal": "όχι δεκαδικός",
  "rule.not a boolean": "όχι λογική τιμή",
  "rule.not a time": "όχι χρονική στιγμή",
  "rule.not a day": "όχι ημέρα",
  "rule.no such date": "ανύπαρκτη ημερομηνία",
  "rule.not allowed": "μη επιτρεπτή τιμή",
  "rule.out of range": "εκτός ορίων",
  "rule.skipped hour": "ώρα που παραλείπεται στην αλλαγή ώρας",
  "rule.repeated hour": "ώρα που επαναλαμβάνεται στην αλλαγή ώρας",
} as const satisfies Record<keyof typeof en, string>;
