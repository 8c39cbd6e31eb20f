import type { touchpoint as en } from "../en/touchpoint.ts";

/** What the pages of a touchpoint and of a stage say first. */
export const touchpoint = {
  "touchpoint.finding":
    "{promises, plural, one {Από # υπόσχεση} other {Από τις # υποσχέσεις}} τηρήθηκε το {rate} ({interval}).",
  "touchpoint.title":
    "{touchpoint}: τηρείται το {rate} των υποσχέσεων{month, select, none {} other {, σαφώς χαμηλότερος μήνας: {month}}}",
  "touchpoint.title.unmeasured": "{touchpoint}: δεν μετριέται",
  "touchpoint.title.nothing due": "{touchpoint}: δεν έχει λήξει ακόμη καμία υπόσχεση",
  "touchpoint.summary":
    "{due, plural, one {Από # υπόσχεση που κρίθηκε} other {Από τις # υποσχέσεις που κρίθηκαν}}, υπερκαλύφθηκε ή τηρήθηκε το {kept} (διάστημα εμπιστοσύνης 95\u202f%: {interval}) και αθετήθηκε το {broken}.",
  "touchpoint.durations":
    "Για τις υποσχέσεις που εκπληρώθηκαν, διάμεσος χρόνος που υποσχέθηκε η εταιρεία: {promised}· διάμεση αναμονή: {actual}.",
  "touchpoint.last":
    "Ως προς ό,τι ειπώθηκε στους πελάτες τελευταία, αφού η εταιρεία μετέθεσε τις υποσχέσεις της, τηρήθηκε το {rate} ({interval})· τα δύο δεν συγχέονται ποτέ.",
  "touchpoint.unknown":
    "{unknown, plural, one {Για άλλη # η έκβαση είναι άγνωστη: αν είχε αθετηθεί, το ποσοστό τήρησης θα ήταν {low}· αν είχε τηρηθεί, {high}} other {Για άλλες # η έκβαση είναι άγνωστη: αν είχαν αθετηθεί όλες, το ποσοστό τήρησης θα ήταν {low}· αν είχαν τηρηθεί όλες, {high}}}.",
  "touchpoint.measurable.all": "Κάθε υπόσχεση έχει στόχο που μπορεί να μετρηθεί.",
  "touchpoint.measurable.some": "Το {share} των υποσχέσεων έχει στόχο που μπορεί να μετρηθεί.",
  "touchpoint.void":
    "{void, plural, one {# είναι άκυρη και δεν μετρά σε κανένα ποσοστό: ο πελάτης την ακύρωσε ή παραιτήθηκε πριν λήξει η προθεσμία} other {# είναι άκυρες και δεν μετρούν σε κανένα ποσοστό: ο πελάτης τις ακύρωσε ή παραιτήθηκε πριν λήξει η προθεσμία}}.",
  "touchpoint.void.all silent":
    "{void, plural, one {# είναι άκυρη και δεν μετρά σε κανένα ποσοστό: ακυρώθηκε πριν λήξει η προθεσμία της} other {# είναι άκυρες και δεν μετρούν σε κανένα ποσοστό: ακυρώθηκαν πριν λήξει η προθεσμία τους}}· η πηγή δεν λέει ποιος ακύρωσε, άρα κάποιες ίσως αθετήθηκαν από την εταιρεία.",
  "touchpoint.void.some silent":
    "{void, plural, one {# είναι άκυρη και δεν μετρά σε κανένα ποσοστό: ακυρώθηκε πριν λήξει η προθεσμία της} other {# είναι άκυρες και δεν μετρούν σε κανένα ποσοστό: ακυρώθηκαν πριν λήξει η προθεσμία τους}}· για {silent, number} από αυτές η πηγή δεν λέει ποιος ακύρωσε, άρα κάποιες ίσως αθετήθηκαν από την εταιρεία.",
  "touchpoint.withheld":
    "Δεν δημοσιεύονται, επειδή αυτά ή όσα θα προέκυπταν από αυτά στηρίζονται σε λιγότερους από {customers, plural, one {# πελάτη} other {# πελάτες}}: {values}.",
  // A dimension and its values that are withheld: `region North, South`.
  "touchpoint.withheld.values": "{dimension}: {values}",
  "touchpoint.unmeasured":
    "Δεν μπορεί να ειπωθεί αν οι πελάτες έλαβαν εδώ ό,τι περίμεναν: {lacks}. {known, select, none {Δεν έχει καταγραφεί τίποτα} other {Είναι ωστόσο γνωστά: {known}}}.",
  "touchpoint.lacks promise": "χωρίς δική του υπόσχεση",
  "touchpoint.nothing due":
    "Εδώ υπάρχουν υποσχέσεις, αλλά η προθεσμία καμιάς δεν έχει λήξει ακόμη, άρα καμία δεν κρίνεται.{known, select, none {} other { Είναι ωστόσο γνωστά: {known}.}}",
  "touchpoint.known.touches":
    "{touches, plural, one {# καταγεγραμμένη επαφή} other {# καταγεγραμμένες επαφές}}",
  "touchpoint.known.touches, each":
    "{touches, plural, one {# καταγεγραμμένη επαφή} other {# καταγεγραμμένες επαφές, καθεμία σε άλλη διαδρομή}}",
  "touchpoint.known.journeys": "{journeys, plural, one {# διαδρομή} other {# διαδρομές}}",
  "touchpoint.known.rating":
    "μέση βαθμολογία {rating} ({interval}) από {answers, plural, one {# απάντηση} other {# απαντήσεις}} πελατών που ρωτήθηκαν σχετικά, με ή χωρίς επαφή",
  "touchpoint.wanted.promise":
    "δική του υπόσχεση: τι μπορεί να περιμένει ο πελάτης εδώ, και ως πότε· μια νέα ημέρα για υπόσχεση που δόθηκε σε άλλο σημείο επαφής είναι εκδοχή εκείνης της υπόσχεσης και κρίνεται εκεί",
  "touchpoint.wanted.outcome": "έκβαση: τι συνέβη, και πότε",
  "touchpoint.wanted.voice": "γνώμη: κάποιος ρώτησε πώς ήταν",
  "touchpoint.stage.title": "{stage}: το {rate} των διαδρομών συναντά αθετημένη υπόσχεση",
  "touchpoint.stage.title.unmeasured": "{stage}: το στάδιο δεν μετριέται",
  "touchpoint.stage.summary":
    "{journeys, plural, one {Από # διαδρομή με υπόσχεση που κρίθηκε εδώ, συνάντησε} other {Από τις # διαδρομές με υπόσχεση που κρίθηκε εδώ, συνάντησε}} τουλάχιστον μία αθετημένη το {rate} (διάστημα εμπιστοσύνης 95\u202f%: {interval}).",
  "touchpoint.stage.measured":
    "{measured, plural, one {Μετριέται #} other {Μετρώνται #}} από {all, plural, one {# σημείο επαφής} other {τα # σημεία επαφής}} του.",
  "touchpoint.stage.measured, all":
    "{all, plural, one {Το μοναδικό σημείο επαφής του μετριέται} other {Και τα # σημεία επαφής του μετρώνται}}.",
  "touchpoint.stage.nothing":
    "Η εταιρεία δεν έχει ορίσει εδώ κανένα σημείο επαφής, άρα τίποτα δεν είναι γνωστό για αυτό το στάδιο.",
  "touchpoint.stage.unmeasured":
    "Κανένα σημείο επαφής εδώ δεν έχει καταγεγραμμένη και υπόσχεση και έκβαση, άρα δεν είναι γνωστό αν οι πελάτες έλαβαν ό,τι περίμεναν. Αυτό είναι κενό στην καταγραφή, όχι καλό νέο.",
} as const satisfies Record<keyof typeof en, string>;
