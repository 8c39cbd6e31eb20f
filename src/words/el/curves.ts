import type { curves as en } from "../en/curves.ts";

/** How waits end as time goes on. */
export const curves = {
  "curves.promise.heading": "Το {share} εκπληρώθηκε μέσα σε {time}",
  "curves.complaint.heading": "Το {share} λύθηκε μέσα σε {time}",
  "curves.life.heading": "Το {share} παρουσίασε πρώτη βλάβη μέσα σε {time}",
  "curves.promise.finding":
    "{subjects, plural, one {Από # υπόσχεση} other {Από τις # υποσχέσεις}}, το {share} εκπληρώθηκε μέσα σε {time} (διάστημα εμπιστοσύνης 95\u202f%: {interval}).",
  "curves.complaint.finding":
    "{subjects, plural, one {Από # παράπονο} other {Από τα # παράπονα}}, το {share} λύθηκε μέσα σε {time} (διάστημα εμπιστοσύνης 95\u202f%: {interval}).",
  "curves.life.finding":
    "{subjects, plural, one {Από # συσκευή σε χρήση} other {Από τις # συσκευές σε χρήση}}, το {share} παρουσίασε πρώτη βλάβη μέσα σε {time} (διάστημα εμπιστοσύνης 95\u202f%: {interval}).",
  "curves.meanwhile.failed": "Ως τότε το {share} είχε ματαιωθεί από την εταιρεία.",
  "curves.meanwhile.released": "Ως τότε το {share} είχε ακυρωθεί από τον πελάτη.",
  "curves.meanwhile.both":
    "Ως τότε το {failed} είχε ματαιωθεί από την εταιρεία και το {released} είχε ακυρωθεί από τον πελάτη.",
  "curves.note, complete":
    "Ό,τι είναι ακόμη ανοιχτό μετρά ως ανοιχτό για όσο χρόνο παρακολουθήθηκε, και μόνο έτσι· ό,τι ακυρώθηκε ή ματαιώθηκε ανταγωνίζεται την εκπλήρωση (Aalen–Johansen). Περιλαμβάνεται μόνο ό,τι μπορούσε να παρακολουθηθεί ως το τέλος της καμπύλης.",
  "curves.note, censored":
    "Ό,τι είναι ακόμη ανοιχτό μετρά ως ανοιχτό για όσο χρόνο παρακολουθήθηκε, και μόνο έτσι· ό,τι ακυρώθηκε ή ματαιώθηκε ανταγωνίζεται την εκπλήρωση (Aalen–Johansen). Περιλαμβάνονται όλα· όσα είναι ακόμη ανοιχτά εξέρχονται όταν τελειώνουν τα στοιχεία.",
  "curves.promise.note":
    "Τα ποσοστά της αφορούν όλες αυτές τις υποσχέσεις, ως το τέλος της καμπύλης· τα ποσοστά των εκβάσεων αφορούν τις υποσχέσεις που κρίθηκαν, όποτε κι αν έληξαν.",
  "curves.life.note, complete":
    "Ό,τι δεν παρουσίασε ακόμη βλάβη μετρά ως χωρίς βλάβη για όσο χρόνο ήταν σε χρήση και καταγραφόταν (Aalen–Johansen). Περιλαμβάνεται μόνο ό,τι μπορούσε να παρακολουθηθεί ως το τέλος της καμπύλης.",
  "curves.life.note, censored":
    "Ό,τι δεν παρουσίασε ακόμη βλάβη μετρά ως χωρίς βλάβη για όσο χρόνο ήταν σε χρήση και καταγραφόταν (Aalen–Johansen). Περιλαμβάνονται όλα· όσα δεν έχουν βλάβη εξέρχονται όταν τελειώνουν τα στοιχεία ή όταν στάλθηκε αντικατάσταση.",
  "curves.promised": "υπόσχεση: {time}",
  // How a wait ended: beside the end of each curve with its share, and in the table.
  "curves.end": "{cause} {share}",
  "curves.promise.fulfilled": "εκπλήρωση",
  "curves.promise.failed": "ματαίωση",
  "curves.promise.released": "ακύρωση",
  "curves.complaint.fulfilled": "λύση",
  "curves.complaint.failed": "απόρριψη",
  "curves.complaint.released": "ακύρωση",
  "curves.life.fulfilled": "εκπλήρωση",
  "curves.life.failed": "πρώτη βλάβη",
  "curves.life.released": "ακύρωση",
  "curves.column.cause": "Τέλος",
  "curves.column.time": "Μέσα σε, {unit}",
  "curves.column.share": "Ποσοστό",
  "curves.column.open": "Ακόμη ανοιχτές",
  "curves.life.column.open": "Ακόμη χωρίς βλάβη",
  "curves.life.axis": "χρόνος χρήσης, {unit}",
  "curves.complaint.axis": "από το παράπονο, {unit}",
} as const satisfies Record<keyof typeof en, string>;
