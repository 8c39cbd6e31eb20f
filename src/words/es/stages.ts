import type { stages as en } from "../en/stages.ts";

/** What each stage is called, and what a customer lives through there. */
export const stages = {
  "stage.promise.name": "Promesa",
  "stage.promise.meaning": "lo que marketing y ventas llevan al cliente a esperar",
  "stage.order.name": "Pedido",
  "stage.order.meaning": "elegir, pedir, pagar",
  "stage.delivery.name": "Entrega",
  "stage.delivery.meaning": "la espera y la llegada",
  "stage.product.name": "Producto",
  "stage.product.meaning": "lo que resulta ser con el uso",
  "stage.support.name": "Soporte",
  "stage.support.meaning": "pedir ayuda",
  "stage.repair.name": "Reparación",
  "stage.repair.meaning": "cuando hay que arreglarlo",
  "stage.loyalty.name": "Fidelidad",
  "stage.loyalty.meaning": "volver y contárselo a otros",
} as const satisfies Record<keyof typeof en, string>;
