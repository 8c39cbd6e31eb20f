import type { take as en } from "../en/take.ts";

/** How a figure is taken away: its files, copies, and the page to embed. */
export const take = {
  "take.copy": "Αντιγραφή ως κείμενο",
  "take.definition": "Ορισμός",
  "take.embed": "Σελίδα για ενσωμάτωση",
  "take.embed.copy": "Αντιγραφή κώδικα ενσωμάτωσης",
  "take.copied": "Αντιγράφηκε.",
  "take.saved": "Αποθηκεύτηκε.",
  "take.failed": "Δεν ήταν δυνατό σε αυτό το πρόγραμμα περιήγησης.",
  "take.source":
    "{name}, στοιχεία έως {day}. <link>Το διάγραμμα με τους αριθμούς του και πώς υπολογίζονται</link>",
} as const satisfies Record<keyof typeof en, string>;
