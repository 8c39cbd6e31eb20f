import type { stages as en } from "../en/stages.ts";

/** What each stage is called, and what a customer lives through there. */
export const stages = {
  "stage.promise.name": "Обещание",
  "stage.promise.meaning": "чего клиент ждёт после рекламы и разговора с продавцом",
  "stage.order.name": "Заказ",
  "stage.order.meaning": "выбор, заказ, оплата",
  "stage.delivery.name": "Доставка",
  "stage.delivery.meaning": "ожидание и получение",
  "stage.product.name": "Продукт",
  "stage.product.meaning": "каким он оказывается в деле",
  "stage.support.name": "Поддержка",
  "stage.support.meaning": "обращение за помощью",
  "stage.repair.name": "Ремонт",
  "stage.repair.meaning": "когда что-то нужно исправить",
  "stage.loyalty.name": "Лояльность",
  "stage.loyalty.meaning": "вернуться и рассказать другим",
} as const satisfies Record<keyof typeof en, string>;
