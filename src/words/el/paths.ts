import type { paths as en } from "../en/paths.ts";

/** The ways that journeys take from touchpoint to touchpoint. */
export const paths = {
  "paths.title": "Πορείες των διαδρομών",
  "paths.short": "Πορείες",
  "paths.none": "Καμία διαδρομή δεν έχει καταγραφεί",
  "paths.none.meaning":
    "Μια πορεία αποτελείται από επαφές που δηλώνουν τη διαδρομή τους· εδώ δεν υπάρχουν ή είναι πολύ λίγες για να εμφανιστούν.",
  "paths.step": "{from} → {to}",
  "paths.loop": "{touchpoint} ⇄ {other}",

  "paths.graph.heading":
    "Οι περισσότερες εγκαταλείψεις: «{touchpoint}»· το {rate} όσων φτάνουν εκεί δεν προχωρά",
  "paths.graph.finding":
    "{closed, plural, one {Από # διαδρομή που έφτασε} other {Από τις # διαδρομές που έφτασαν}} στο σημείο «{touchpoint}» και δεν είναι ανοιχτή εκεί, το {rate} (διάστημα εμπιστοσύνης 95\u202f%: {interval}) τελείωσε εκεί με υπόσχεση που δεν εκπληρώθηκε ποτέ· {journeys, plural, one {από # διαδρομή που δεν είναι ανοιχτή} other {από τις # διαδρομές που δεν είναι ανοιχτές}} συνολικά, εγκαταλείφθηκε κάπου το {all} (διάστημα εμπιστοσύνης 95\u202f%: {allInterval}).",
  "paths.graph.heading.whole":
    "{journeys, plural, one {# διαδρομή} other {# διαδρομές}}: για καμία δεν είναι γνωστό ότι εγκαταλείφθηκε",
  "paths.graph.finding.whole":
    "{journeys, plural, one {# καταγεγραμμένη διαδρομή} other {# καταγεγραμμένες διαδρομές}}, με {steps, plural, one {# είδος βήματος} other {# είδη βημάτων}} από ένα σημείο επαφής σε άλλο.",
  "paths.graph.note":
    "Κάθε τόξο είναι ένα βήμα από ένα σημείο επαφής κατευθείαν σε άλλο: πάνω από τη γραμμή προς τα εμπρός στη σειρά της διαδρομής, κάτω από αυτήν προς τα πίσω. Το πλάτος του και το ποσοστό του δείχνουν ποιο μέρος όλων των διαδρομών περνά από εκεί τουλάχιστον μία φορά· από κάτω είναι ο διάμεσος χρόνος ανάμεσα. Πορτοκαλί, με διαγράμμιση όπου το τόξο είναι αρκετά πλατύ, και με ◆: όσες διαδρομές περνούν από εκεί συναντούν αθετημένη υπόσχεση συχνότερα από όλες τις άλλες, κατά {points} μονάδες ή περισσότερο, και σαφώς (μετά τη διόρθωση Holm για όλα τα βήματα)· μπλε: σπανιότερα κατά το ίδιο· γκρι: ούτε το ένα ούτε το άλλο. Από όλες τις διαδρομές συναντά κάποια το {broken}. Μια διαδρομή εγκαταλείπεται (×) εκεί όπου τελειώνει, ενώ μια υπόσχεσή της δεν εκπληρώθηκε ποτέ· όποια περιμένει ακόμη κάτι είναι ανοιχτή και δεν μετρά. Οι εγκαταλείψεις εμφανίζονται από {least} όσων φτάνουν σε ένα σημείο επαφής.",
  "paths.graph.note.left out":
    "Δεν σχεδιάστηκαν: {kinds, plural, one {# είδος βήματος} other {# είδη βημάτων}} με λιγότερο από {threshold} των διαδρομών· μαζί, {share} όλων των βημάτων. Υπάρχουν στον πίνακα.",
  "paths.graph.note.back":
    "Από {steps, plural, one {# βήμα} other {# βήματα}}, {back, plural, one {# οδηγεί} other {# οδηγούν}} πίσω σε αυτή τη σειρά.",
  "paths.graph.arc": "{share}\n{time}",
  "paths.graph.arc, worse": "◆ {share}\n{time}",
  "paths.graph.at once": "αμέσως",
  "paths.graph.forward": "Εμπρός",
  "paths.graph.back": "Πίσω",
  "paths.graph.to the left": "◂ πίσω",
  "paths.graph.to the right": "εμπρός ▸",
  "paths.graph.begin": "Αρχίζουν εδώ",
  "paths.graph.come": "Φτάνουν εδώ",
  "paths.graph.drop out": "Εγκατάλειψη",
  "paths.graph.comes": "φτάνει {share}",
  "paths.graph.dropped": "× {share}",

  "paths.frequent.heading":
    "Το {share} των διαδρομών ακολουθεί τη συχνότερη πορεία{other, select, none {} other { και το {other} μία από τις πολλές σπάνιες}}",
  "paths.frequent.finding":
    "{journeys, plural, one {# διαδρομή} other {# διαδρομές}} από {all, number}: {way}. Από όσες κρίθηκαν, με αθετημένη υπόσχεση το {broken} (διάστημα εμπιστοσύνης 95\u202f%: {interval})· από την πρώτη επαφή ως την τελευταία (διάμεσος): {time}.",
  "paths.frequent.note":
    "Μια επίσκεψη σε σημείο επαφής είναι ένα βήμα, όσες επαφές κι αν έχει. Γκρι: σημεία επαφής μιας ακολουθίας που δηλώνει η εταιρεία· με περίγραμμα: τα άλλα· ↺: η διαδρομή είχε ξαναπεράσει. Δεξιά: από τις διαδρομές με υπόσχεση που μπορεί να κριθεί, το ποσοστό όσων συνάντησαν αθετημένη, με διάστημα εμπιστοσύνης 95\u202f%· η γραμμή δείχνει όλες τις διαδρομές. ◆ και μπλε: συχνότερα και σπανιότερα από όλες τις άλλες, κατά {points} μονάδες ή περισσότερο, και σαφώς (μετά τη διόρθωση Holm). Οι συχνότερες πορείες αναφέρονται μία μία, όλες οι άλλες μαζί στην τελευταία γραμμή του πίνακα, ώστε το άθροισμα να δίνει όλες τις διαδρομές.",
  "paths.broken.heading":
    "Πού αθετούνται περισσότερο: το {rate} των διαδρομών που κάνουν {steps, plural, one {αυτό το # βήμα} other {αυτά τα # βήματα}}",
  "paths.broken.finding":
    "Πορεία: {way}. {judged, plural, one {Από # διαδρομή που κρίθηκε} other {Από τις # διαδρομές που κρίθηκαν}}, με αθετημένη υπόσχεση το {rate} (διάστημα εμπιστοσύνης 95\u202f%: {interval})· από όλες τις διαδρομές το {all}.",
  "paths.broken.note":
    "Από τις πορείες που αναφέρονται μία μία, εκείνες όπου οι διαδρομές συναντούν αθετημένη υπόσχεση συχνότερα από όλες τις άλλες, κατά {points} μονάδες ή περισσότερο, και σαφώς (μετά τη διόρθωση Holm)· πρώτα οι πιο βέβαιες, κατά το κάτω όριο του διαστήματος.",
  "paths.rows.journeys": "διαδρομές",
  "paths.rows.share": "των διαδρομών",
  "paths.rows.broken": "με αθετημένη υπόσχεση",
  "paths.rows.worse": "◆ {rate}",
  "paths.rows.with interval": "{rate} ({interval})",
  "paths.rows.return": "↺ {touchpoint}",
  "paths.rows.all": "όλες",
  "paths.rows.other": "όλες οι άλλες πορείες",

  "paths.loops.heading": "Το {rate} των διαδρομών επιστρέφει σε σημείο επαφής όπου είχε ήδη περάσει",
  "paths.loops.finding":
    "Διάστημα εμπιστοσύνης 95\u202f%: {interval}, σε {journeys, plural, one {# διαδρομή} other {# διαδρομές}}. Το συχνότερο πήγαινε-έλα: {pair}: {times, plural, one {# φορά} other {# φορές}}, σε {some, plural, one {# διαδρομή} other {# διαδρομές}}.",
  "paths.loops.finding.none":
    "Διάστημα εμπιστοσύνης 95\u202f%: {interval}, σε {journeys, plural, one {# διαδρομή} other {# διαδρομές}}. Καμία δεν πηγαινοέρχεται κατευθείαν ανάμεσα σε δύο σημεία επαφής.",
  "paths.loops.note":
    "Πήγαινε-έλα: από ένα σημείο επαφής σε άλλο και κατευθείαν πίσω. Διαδοχικές επαφές στο ίδιο σημείο είναι μία επίσκεψη και όχι επιστροφή. Το διάστημα αφορά το ποσοστό όλων των διαδρομών.",
  "paths.loops.share": "όλων των διαδρομών",

  "paths.courses.heading":
    "Το {rate} των διαδρομών κάνει τα βήματα με τη σειρά που δόθηκε ως υπόσχεση: {sequence}",
  "paths.courses.finding":
    "Διάστημα εμπιστοσύνης 95\u202f%: {interval}, σε {begun, plural, one {# διαδρομή που την άρχισε και δεν είναι ανοιχτή} other {# διαδρομές που την άρχισαν και δεν είναι ανοιχτές}}. Το βήμα με τις περισσότερες απώλειες: {step}· {lost, plural, one {# διαδρομή} other {# διαδρομές}} από {of, number} δεν έφτασαν ποτέ.",
  "paths.courses.finding.whole":
    "Διάστημα εμπιστοσύνης 95\u202f%: {interval}, σε {begun, plural, one {# διαδρομή που την άρχισε και δεν είναι ανοιχτή} other {# διαδρομές που την άρχισαν και δεν είναι ανοιχτές}}. Καμία δεν την άφησε οριστικά.",
  "paths.courses.heading.untold": "Πώς ακολουθούν οι διαδρομές τη σειρά που δόθηκε ως υπόσχεση",
  "paths.courses.finding.untold":
    "{count, plural, one {# δηλωμένη ακολουθία} other {# δηλωμένες ακολουθίες}}· πόσες διαδρομές φτάνουν ως το τέλος δεν μπορεί να ειπωθεί εδώ.",
  "paths.courses.note":
    "Η σειρά της υπόσχεσης είναι εκείνη που δηλώνει η εταιρεία. Μπλε: έφτασαν στο επόμενο σημείο επαφής, κατευθείαν (σκούρο) ή μέσω άλλων (ανοιχτό). Γκρι διαγράμμιση: είχαν περάσει πριν από τη σειρά του. Πορτοκαλί διαγράμμιση: δεν έφτασαν ποτέ. Με περίγραμμα: η διαδρομή είναι ανοιχτή και μπορεί ακόμη να φτάσει. Μια διαδρομή μετρά σε ένα βήμα όσο έχει ακολουθήσει την ακολουθία ως εκεί. Οι χρόνοι είναι διάμεσοι από τη στιγμή της υπόσχεσης ως την εκπλήρωσή της στο δεύτερο σημείο επαφής, για όσα εκπληρώθηκαν.",
  "paths.courses.told.directly": "{share} κατευθείαν",
  "paths.courses.told.detour": "{share} μέσω άλλων",
  "paths.courses.told.before": "{share} είχε ξαναπεράσει",
  "paths.courses.told.never": "{share} ποτέ",
  "paths.courses.told.open": "{share} ακόμη ανοιχτές",
  "paths.courses.told.withheld": "{share} δεν εμφανίζεται",
  "paths.courses.durations": "Υπόσχεση: {promised}. Στην πράξη: {actual}.",

  "paths.ending.went on": "συνέχισε",
  "paths.ending.complete": "τέλος, εκπληρώθηκαν",
  "paths.ending.dropped out": "εγκατάλειψη",
  "paths.ending.open": "ανοιχτή",
  "paths.ending.no promise": "τέλος, χωρίς υπόσχεση",
  "paths.course.directly": "κατευθείαν",
  "paths.course.detour": "μέσω άλλων",
  "paths.course.before": "είχε ξαναπεράσει",
  "paths.course.never": "ποτέ",
  "paths.course.open": "ανοιχτή",
  "paths.course.withheld": "δεν εμφανίζεται",
  "paths.place.start": "(αρχή)",
  "paths.place.end": "(τέλος)",

  "paths.column.from": "Από",
  "paths.column.to": "Προς",
  "paths.column.ending": "Πώς συνέχισε",
  "paths.column.journeys": "Διαδρομές",
  "paths.column.share": "Όλων των διαδρομών",
  "paths.column.steps": "Βήματα",
  "paths.column.inbound": "Ήρθε ο πελάτης",
  "paths.column.judged": "Κρίθηκαν",
  "paths.column.hours": "Διάμεσος χρόνος",
  "paths.column.way": "Πορεία",
  "paths.column.dropped": "Εγκαταλείψεις",
  "paths.column.open": "Ανοιχτές",
  "paths.column.other": "Άλλο σημείο επαφής",
  "paths.column.times": "Φορές",
  "paths.column.sequence": "Ακολουθία",
  "paths.column.course": "Πώς",
  "paths.column.of": "Όσων ήταν στην ακολουθία",
  "paths.column.promised": "Υπόσχεση (διάμεσος)",
  "paths.column.actual": "Στην πράξη (διάμεσος)",
} as const satisfies Record<keyof typeof en, string>;
