import type { stages as en } from "../en/stages.ts";

/** What each stage is called, and what a customer lives through there. */
export const stages = {
  "stage.promise.name": "Υπόσχεση",
  "stage.promise.meaning": "όσα αφήνουν το μάρκετινγκ και οι πωλήσεις τον πελάτη να περιμένει",
  "stage.order.name": "Αγορά",
  "stage.order.meaning": "επιλογή, παραγγελία και πληρωμή",
  "stage.delivery.name": "Παράδοση",
  "stage.delivery.meaning": "η αναμονή και η άφιξη",
  "stage.product.name": "Προϊόν",
  "stage.product.meaning": "πώς αποδεικνύεται στη χρήση",
  "stage.support.name": "Υποστήριξη",
  "stage.support.meaning": "όταν ο πελάτης ζητά βοήθεια",
  "stage.repair.name": "Επισκευή",
  "stage.repair.meaning": "όταν κάτι πρέπει να διορθωθεί",
  "stage.loyalty.name": "Αφοσίωση",
  "stage.loyalty.meaning": "νέα αγορά και συστάσεις σε άλλους",
} as const satisfies Record<keyof typeof en, string>;
