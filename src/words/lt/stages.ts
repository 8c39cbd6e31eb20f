import type { stages as en } from "../en/stages.ts";

/** What each stage is called, and what a customer lives through there. */
export const stages = {
  "stage.promise.name": "Pažadas",
  "stage.promise.meaning": "ko klientą skatina tikėtis rinkodara ir pardavimai",
  "stage.order.name": "Užsakymas",
  "stage.order.meaning": "renkamasi, užsakoma, mokama",
  "stage.delivery.name": "Pristatymas",
  "stage.delivery.meaning": "siuntos laukiama, ir ji atvyksta",
  "stage.product.name": "Prekė",
  "stage.product.meaning": "kokia ji pasirodo naudojant",
  "stage.support.name": "Pagalba",
  "stage.support.meaning": "prašoma pagalbos",
  "stage.repair.name": "Remontas",
  "stage.repair.meaning": "kai reikia taisyti",
  "stage.loyalty.name": "Lojalumas",
  "stage.loyalty.meaning": "grįžtama ir pasakojama kitiems",
} as const satisfies Record<keyof typeof en, string>;
