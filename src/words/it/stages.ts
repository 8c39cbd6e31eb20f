import type { stages as en } from "../en/stages.ts";

/** What each stage is called, and what a customer lives through there. */
export const stages = {
  "stage.promise.name": "Promessa",
  "stage.promise.meaning": "che cosa marketing e vendite inducono il cliente ad aspettarsi",
  "stage.order.name": "Ordine",
  "stage.order.meaning": "scegliere, ordinare, pagare",
  "stage.delivery.name": "Consegna",
  "stage.delivery.meaning": "l’attesa e l’arrivo",
  "stage.product.name": "Prodotto",
  "stage.product.meaning": "come si rivela nell’uso",
  "stage.support.name": "Assistenza",
  "stage.support.meaning": "chiedere aiuto",
  "stage.repair.name": "Riparazione",
  "stage.repair.meaning": "quando bisogna rimediare",
  "stage.loyalty.name": "Fedeltà",
  "stage.loyalty.meaning": "tornare, e parlarne ad altri",
} as const satisfies Record<keyof typeof en, string>;
