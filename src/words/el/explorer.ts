import type { explorer as en } from "../en/explorer.ts";

/** The explorer: what is chosen, what it says, and its controls. */
export const explorer = {
  "explorer.title": "Εξερεύνηση",
  "explorer.lead":
    "Επιλέξτε μήνες, στάδια, σημεία επαφής και πελάτες: όλοι οι αριθμοί προσαρμόζονται αμέσως, και η διεύθυνση της σελίδας αντιστοιχεί στην προβολή που βλέπετε.",
  "explorer.without":
    "Τα γραφήματα εδώ τα σχεδιάζει το σενάριο (script) της σελίδας όταν φορτωθούν οι αριθμοί, κάτι που δεν έγινε. Κάθε αριθμός από τον οποίο ξεκινά βρίσκεται και στις σελίδες των σημείων επαφής, που δεν το χρειάζονται:",
  "explorer.loading": "Φόρτωση {size} αριθμών …",
  "explorer.failed":
    "Οι αριθμοί δεν φορτώθηκαν ({fault}). Φορτώστε ξανά τη σελίδα· αν αυτό δεν βοηθήσει, ο ιστότοπος δεν είναι πλήρης.",
  "explorer.dropped":
    "Ο σύνδεσμος αναφέρει κάτι που δεν υπάρχει στον ιστότοπο· εμφανίζεται η πλησιέστερη προβολή χωρίς αυτό: {parts}",
  "explorer.publication":
    "Η έκδοση αυτή προορίζεται για δημοσίευση: περιέχει μία διάσταση κάθε φορά, και ό,τι στηρίζεται σε λίγους πελάτες δεν δημοσιεύεται{withheld, plural, =0 {} one { (# τιμή)} other { (# τιμές)}}. Ό,τι λείπει δεν μπορεί να βρεθεί με φίλτρα.",

  // The finding: {rate} of the promises due, with its interval; one message for each measure.
  "explorer.finding.kept": "Τηρήθηκε ή ξεπεράστηκε το {rate} των υποσχέσεων που κρίθηκαν (σύνολο: {due})",
  "explorer.finding.exceeded": "Υπερκαλύφθηκε το {rate} των υποσχέσεων που κρίθηκαν (σύνολο: {due})",
  "explorer.finding.broken": "Αθετήθηκε το {rate} των υποσχέσεων που κρίθηκαν (σύνολο: {due})",
  "explorer.finding.late": "Καθυστέρησε το {rate} των υποσχέσεων που κρίθηκαν (σύνολο: {due})",
  "explorer.finding.missed":
    "Κάτω από το επίπεδό τους έμεινε το {rate} των υποσχέσεων που κρίθηκαν (σύνολο: {due})",
  "explorer.finding.failed":
    "Ματαιώθηκε από την εταιρεία το {rate} των υποσχέσεων που κρίθηκαν (σύνολο: {due})",
  "explorer.finding.overdue": "Εκπρόθεσμο είναι το {rate} των υποσχέσεων που κρίθηκαν (σύνολο: {due})",
  "explorer.finding.none": "Σε αυτή την επιλογή δεν κρίθηκε καμία υπόσχεση",
  "explorer.finding.interval": "Διάστημα εμπιστοσύνης 95\u202f%: {interval}.",
  "explorer.finding.apart":
    "Τα φίλτρα αυτά δεν βρίσκονται μαζί σε κανέναν πίνακα: {dimensions}. Αφαιρέστε ένα για να δείτε αριθμό.",
  // Two selections: first A, then B.
  "explorer.finding.both": "Α: {first}· Β: {second}",
  "explorer.difference.clear":
    "Α μείον Β: {difference} μονάδες (διάστημα εμπιστοσύνης 95\u202f%: {interval}), περισσότερο απ’ όσο εξηγεί η τύχη.",
  "explorer.difference.unclear":
    "Α μείον Β: {difference} μονάδες (διάστημα εμπιστοσύνης 95\u202f%: {interval})· μπορεί να οφείλεται στην τύχη.",
  "explorer.beside":
    "Οι υπόλοιπες, από {promises} υποσχέσεις που δόθηκαν: {not_due} δεν έχουν λήξει ακόμη, {unknown} άγνωστες, {void} άκυρες, {vague} ασαφείς.",

  "explorer.chosen": "Τι έχει επιλεγεί",
  "explorer.chosen.all": "Έχουν επιλεγεί όλα: δεν λείπει τίποτα.",
  "explorer.chosen.left": "Εκτός επιλογής: {left} από τις {all} υποσχέσεις που κρίθηκαν ({share}).",
  "explorer.chosen.is": "{dimension}: {values}",
  "explorer.chosen.not": "{dimension}: όλα εκτός από {values}",
  "explorer.chosen.range": "{dimension}: {from} – {to}",
  "explorer.chosen.remove": "Αφαίρεση του φίλτρου: {filter}",

  "explorer.measure": "Ποσοστό",
  "explorer.measure.kept": "τηρήθηκαν",
  "explorer.measure.exceeded": "υπερκαλύφθηκαν",
  "explorer.measure.broken": "αθετήθηκαν",
  "explorer.measure.late": "καθυστερημένες",
  "explorer.measure.missed": "ελλιπείς",
  "explorer.measure.failed": "ματαιωμένες",
  "explorer.measure.overdue": "εκπρόθεσμες",
  "explorer.period": "Ανά",
  "explorer.period.month": "μήνα",
  "explorer.period.quarter": "τρίμηνο",
  "explorer.period.year": "έτος",
  "explorer.version": "Υπόσχεση",
  "explorer.version.commitment": "η πρώτη",
  "explorer.version.last": "η τελευταία",
  "explorer.split": "Παράθεση",
  "explorer.split.none": "καμία",
  "explorer.undo": "Αναίρεση",
  "explorer.redo": "Επανάληψη",
  "explorer.reset": "Από την αρχή",
  "explorer.copy": "Αντιγραφή συνδέσμου",
  "explorer.copied": "Ο σύνδεσμος προς αυτή την προβολή αντιγράφηκε.",
  "explorer.compare": "Σύγκριση",
  "explorer.compare.stop": "Τέλος σύγκρισης",
  "explorer.compare.which": "Η επόμενη επιλογή αφορά",
  "explorer.compare.first": "Α",
  "explorer.compare.second": "Β",

  "explorer.time": "Ανά μήνα",
  "explorer.time.quarter": "Ανά τρίμηνο",
  "explorer.time.year": "Ανά έτος",
  "explorer.time.how": "Σύρετε πάνω στους μήνες για να τους επιλέξετε, ή ορίστε από πότε έως πότε.",
  "explorer.time.thin":
    "Κενό σημάδι: τόσο λίγες υποσχέσεις έληξαν, που ούτε η γραμμή ούτε ο άξονας τις ακολουθεί· το βέλος δείχνει ότι το ποσοστό βρίσκεται πέρα από την άκρη.",
  "explorer.time.from": "Από",
  "explorer.time.to": "έως",
  "explorer.time.all": "Όλοι οι μήνες",
  "explorer.time.due": "κρίθηκαν, έως {most}",
  "explorer.quarter": "{quarter}ο τρίμ. {year}",
  "explorer.numbers": "Οι ίδιοι αριθμοί σε πίνακα",
  "explorer.column.period": "Λήξη",
  "explorer.column.share": "Ποσοστό",
  "explorer.column.interval": "Διάστημα εμπ. 95\u202f%",
  "explorer.column.due": "Κρίθηκαν",
  "explorer.column.rank": "Κατάταξη",

  "explorer.touchpoint": "Στάδια και σημεία επαφής",
  "explorer.region": "Περιοχές",
  "explorer.category": "Κατηγορίες",
  "explorer.channel": "Κανάλια",
  "explorer.tier": "Βαθμίδες",
  "explorer.kind": "Είδη υπόσχεσης",
  "explorer.audience": "Κοινά",
  "explorer.segment": "Τμήματα πελατών",
  "explorer.ranks":
    "Η κατάταξη πηγαίνει από το χαμηλότερο ποσοστό προς το υψηλότερο· ένα εύρος θέσεων σημαίνει ότι η τύχη θα μπορούσε να δώσει άλλη σειρά (Holm, όλα τα ζεύγη). Κάθε λίστα έχει δική της κλίμακα, με τα άκρα γραμμένα από πάνω· η διάστικτη γραμμή είναι όλες οι υποσχέσεις μαζί, και ένα βέλος δείχνει ότι κάτι βρίσκεται πέρα από ένα άκρο.",
  "explorer.rank": "{first, number}–{last, number}",
  "explorer.together": "Δεν εμφανίζονται, επειδή δεν βρίσκονται μαζί σε κανέναν πίνακα: {dimensions}.",
  "explorer.press": "Πατήστε ένα όνομα για να το επιλέξετε, και ξανά για να το αφαιρέσετε.",
  "explorer.row": "{name}: {rate}, διάστημα εμπιστοσύνης 95\u202f%: {interval}, κρίθηκαν {due}",
  "explorer.row.none": "{name}: δεν κρίθηκε καμία",

  "explorer.verdicts": "Τι απέγιναν οι υποσχέσεις που κρίθηκαν",
  "explorer.slack": "Πόσο νωρίτερα ή αργότερα απ’ όσο ορίστηκε",
  "explorer.slack.median":
    "Οι μισές εκπληρώθηκαν νωρίτερα κατά {median} ή περισσότερο (διάστημα εμπιστοσύνης 95\u202f%: {interval}).",
  "explorer.slack.median.zero":
    "Οι μισές εκπληρώθηκαν την ημέρα ή τη στιγμή της υπόσχεσης, ή νωρίτερα (διάστημα 95\u202f%: {interval}).",
  "explorer.slack.median.late":
    "Οι μισές εκπληρώθηκαν με καθυστέρηση {median} ή μεγαλύτερη (διάστημα εμπιστοσύνης 95\u202f%: {interval}).",
  "explorer.slack.earlier": "← αργότερα",
  "explorer.slack.later": "νωρίτερα →",
  "explorer.slack.promised": "η υπόσχεση",
  "explorer.wait": "Πόσο χρειάστηκε",
  "explorer.wait.median":
    "Οι μισές εκπληρώθηκαν μέσα σε {median} (διάστημα εμπιστοσύνης 95\u202f%: {interval})· από όσες παρακολουθήθηκαν ως το τέλος.",
  "explorer.wait.never": "Εκπληρώθηκαν λιγότερες από τις μισές· από όσες παρακολουθήθηκαν ως το τέλος.",
  "explorer.one":
    "Επιλέξτε ένα μόνο σημείο επαφής για να δείτε πόσο νωρίς ή αργά εκπληρώθηκαν οι υποσχέσεις του και πόσο χρειάστηκε.",
  "explorer.multiples": "{dimension}, σε παράθεση",
  "explorer.multiples.most":
    "Εμφανίζονται οι {shown} με τις περισσότερες υποσχέσεις που κρίθηκαν, από {all}.",
} as const satisfies Record<keyof typeof en, string>;
