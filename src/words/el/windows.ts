import type { windows as en } from "../en/windows.ts";

/** The times after which something is judged: what each is called, how long it is, and what it decides. */
export const windows = {
  "window.repeatDays.name": "Παράθυρο επανάληψης",
  "window.repeatDays.meaning": "Νέα επαφή για το ίδιο θέμα μέσα σε αυτό σημαίνει ότι η πρώτη δεν το έλυσε.",
  "window.faultRepeatDays.name": "Παράθυρο επανάληψης βλάβης",
  "window.faultRepeatDays.meaning":
    "Η ίδια βλάβη του ίδιου προϊόντος μέσα σε αυτό σημαίνει ότι η επισκευή δεν την αποκατέστησε.",
  "window.correctionDays.name": "Παράθυρο αποκατάστασης",
  "window.correctionDays.meaning":
    "Μέσα σε αυτό πρέπει να δοθεί απάντηση και αποκατάσταση για υπόσχεση που αθετήθηκε, και να έχει ξεκινήσει η αποστολή της αντικατάστασης.",
  "window.returnDays.name": "Παράθυρο νέας αγοράς",
  "window.returnDays.meaning": "Πελάτης που αγοράζει ξανά μέσα σε αυτό θεωρείται ότι επέστρεψε.",
  "window.shortAbandonSeconds.name": "Όριο σύντομης εγκατάλειψης",
  "window.shortAbandonSeconds.meaning":
    "Όποιος φεύγει από την αναμονή νωρίτερα κάλεσε κατά λάθος και δεν θεωρείται ότι εγκατέλειψε.",
  "window.observabilityDays.name": "Όριο παρατήρησης",
  "window.observabilityDays.meaning":
    "Υπόσχεση που έληξε πριν από περισσότερο καιρό, χωρίς καμία καταγραφή, είναι άγνωστη και δεν μετρά πλέον ως αθετημένη.",
} as const satisfies Record<keyof typeof en, string>;
