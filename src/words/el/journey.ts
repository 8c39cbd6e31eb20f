import type { journey as en } from "../en/journey.ts";

/** The journey in one picture, and its stages side by side. */
export const journey = {
  "journey.heading":
    "«{touchpoint}»: αθετείται το {rate} των υποσχέσεων{when, select, since { (επιδείνωση: {month})} most { (χειρότερος μήνας: {month})} other {}}{points, select, none {} other {, και όσες καθυστερούν βαθμολογούνται κατά {points} βαθμούς χαμηλότερα}}",
  "journey.heading.nobody": "Κανείς δεν μετρά υποσχέσεις σε αυτή τη διαδρομή",
  "journey.finding":
    "{due, plural, one {Από # υπόσχεση που κρίθηκε} other {Από τις # υποσχέσεις που κρίθηκαν}} εκεί, αθετήθηκε το {broken} (διάστημα εμπιστοσύνης 95\u202f%: {interval}){exceeded, select, none {} other { και υπερκαλύφθηκε το {exceeded}}}{month, select, none {.} other {· χειρότερος μήνας: {month}, με αθέτηση {worst}.}}",
  "journey.finding.change":
    "Πριν από την αλλαγή ({month}) τηρούνταν το {before} των υποσχέσεων, έκτοτε το {after} (διάστημα εμπιστοσύνης 95\u202f% της μεταβολής: {interval}).",
  "journey.finding.felt":
    "Οι πελάτες βαθμολογούν με {intime} στα {most} όταν έρχεται έγκαιρα και με {late} όταν καθυστερεί.",
  "journey.finding.nobody": "Σε κανένα σημείο επαφής δεν έχουν καταγραφεί και υπόσχεση και έκβαση.",
  "journey.note":
    "Η γραμμή είναι αυτό που υποσχέθηκε η εταιρεία στους πελάτες. Μπλε, στη μία πλευρά της: το ποσοστό των υποσχέσεων που εκπληρώθηκαν σαφώς καλύτερα. Πορτοκαλί, στην άλλη: το ποσοστό όσων αθετήθηκαν, με το διάστημα εμπιστοσύνης 95\u202f%. Όσο πιο παχιά η ράβδος, τόσο περισσότεροι πελάτες περνούν. Διακεκομμένη: δεν μετριέται· μετρώνται {measured, number} από {all, plural, one {# σημείο επαφής} other {τα # σημεία επαφής}}. Κρίσιμο σημείο: εκεί όπου το γινόμενο του ποσοστού αθέτησης επί τους βαθμούς που χάνονται με την καθυστέρηση είναι μεγαλύτερο. Το τετράγωνο είναι η μέση απάντηση σε ερώτηση που τέθηκε εκεί, στη θέση της στη δική της κλίμακα· ο αριθμός μετά το «/» είναι το μέγιστο της κλίμακας αυτής. Όλα τα ποσοστά αφορούν υποσχέσεις που κρίθηκαν.",
  // Each line of it stands under the one before, in the picture.
  "journey.remark": "κρίσιμο σημείο:\n{rate}\n{month}",
  "missing.no promise": "χωρίς υπόσχεση",
  "missing.no outcome": "χωρίς έκβαση",
  "missing.no touchpoint": "χωρίς σημείο επαφής",
  "missing.nothing due yet": "καμία λήξη ακόμη",
  "missing.nobody asked": "καμία ερώτηση",
  "journey.stages.heading": "Το {rate} των διαδρομών συναντά αθετημένη υπόσχεση στο στάδιο «{stage}»",
  "journey.stages.heading.nobody": "Κανένα στάδιο δεν μπορεί να κριθεί ακόμη",
  "journey.stages.finding":
    "Διάστημα εμπιστοσύνης 95\u202f%: {interval}. Τα στάδια συγκρίνονται με το ποσοστό των διαδρομών που συνάντησαν τουλάχιστον μία αθετημένη υπόσχεση, ώστε ένα στάδιο που υπόσχεται περισσότερα να μην αδικείται.",
  "journey.stages.finding.nobody": "Σε κανένα στάδιο δεν υπάρχουν και υπόσχεση και έκβαση.",
  "journey.stages.note": "Η παύλα σημαίνει ότι δεν μετριέται, όχι ότι όλα πήγαν καλά.",
} as const satisfies Record<keyof typeof en, string>;
