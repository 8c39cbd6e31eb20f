import type { values as en } from "../en/values.ts";

/** The kept rate by region, category, channel or tier. */
export const values = {
  "values.region": "Περιοχή",
  "values.category": "Κατηγορία",
  "values.channel": "Κανάλι",
  "values.tier": "Βαθμίδα",
  "values.region.heading, none": "Καμία περιοχή δεν υστερεί σαφώς έναντι των υπολοίπων",
  "values.category.heading, none": "Καμία κατηγορία δεν υστερεί σαφώς έναντι των υπολοίπων",
  "values.channel.heading, none": "Κανένα κανάλι δεν υστερεί σαφώς έναντι των υπολοίπων",
  "values.tier.heading, none": "Καμία βαθμίδα δεν υστερεί σαφώς έναντι των υπολοίπων",
  // {worst} is the name of one, {all} how many there are.
  "values.region.heading":
    "Χειρότερη περιοχή: {worst}· {worse, plural, one {# από τις {all} περιοχές υστερεί} other {# από τις {all} περιοχές υστερούν}} σαφώς έναντι των υπολοίπων",
  "values.category.heading":
    "Χειρότερη κατηγορία: {worst}· {worse, plural, one {# από τις {all} κατηγορίες υστερεί} other {# από τις {all} κατηγορίες υστερούν}} σαφώς έναντι των υπολοίπων",
  "values.channel.heading":
    "Χειρότερο κανάλι: {worst}· {worse, plural, one {# από τα {all} κανάλια υστερεί} other {# από τα {all} κανάλια υστερούν}} σαφώς έναντι των υπολοίπων",
  "values.tier.heading":
    "Χειρότερη βαθμίδα: {worst}· {worse, plural, one {# από τις {all} βαθμίδες υστερεί} other {# από τις {all} βαθμίδες υστερούν}} σαφώς έναντι των υπολοίπων",
  "values.finding":
    "{worst}: τήρηση {rate} (διάστημα εμπιστοσύνης 95\u202f%: {interval}, κρίθηκαν {due}), έναντι {overall} συνολικά.",
  "values.finding, none":
    "Χαμηλότερη τιμή, χωρίς σαφή διαφορά: {worst}, τήρηση {rate} (διάστημα εμπιστοσύνης 95\u202f%: {interval}, κρίθηκαν {due}), έναντι {overall} συνολικά.",
  "values.finding, equal":
    "Τίποτα δεν ξεχωρίζει: η χαμηλότερη τιμή, {worst}, έχει τήρηση {rate} (κρίθηκαν {due}), όση και το σύνολο.",
  "values.drawn":
    "{drawn, plural, =0 {Καμία από όσες σχεδιάζονται δεν έχει} one {Σχεδιάζεται η χαμηλότερη τιμή με} other {Σχεδιάζονται οι # χαμηλότερες τιμές με}} τουλάχιστον {least} υποσχέσεις που κρίθηκαν· {all, plural, =2 {και οι δύο} other {και οι #}} βρίσκονται στον πίνακα της σελίδας.",
  "values.note":
    "Ρόμβος: σαφώς χειρότερα από όλους τους άλλους, γεμάτος κύκλος: σαφώς καλύτερα, κενός: καμία σαφής διαφορά, μετά τη διόρθωση Holm για {comparisons, plural, one {# σύγκριση} other {# συγκρίσεις}}.",
  "values.few":
    "Κενό είναι και ό,τι στηρίζεται σε λιγότερες από {least, number} περιπτώσεις, πολύ λίγες για κρίση.",
  "values.beyond": "Ένα βέλος δείχνει ό,τι βρίσκεται πέρα από τον άξονα.",
  // Inside the picture: the line of all, and the headings of the numbers at its right.
  "values.all": "σύνολο: {rate}",
  "values.picture.kept": "τήρηση",
  "values.picture.due": "κρίθηκαν",
  "values.column.kept": "Τηρήθηκαν",
  "values.column.due": "Κρίθηκαν",
  "values.column.difference": "Επιπλέον αθέτηση έναντι των υπολοίπων",
  "values.column.p": "p (Holm)",
  "values.column.standing": "Έναντι των υπολοίπων",
  "values.standing.worse": "χειρότερα",
  "values.standing.better": "καλύτερα",
  "values.standing.no clear difference": "καμία σαφής διαφορά",
  "values.standing.too few": "πολύ λίγες για κρίση",
} as const satisfies Record<keyof typeof en, string>;
