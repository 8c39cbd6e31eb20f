/** What each stage is called, and what a customer lives through there. */
export const stages = {
  "stage.promise.name": "Promise",
  "stage.promise.meaning": "what marketing and sales lead a customer to expect",
  "stage.order.name": "Order",
  "stage.order.meaning": "choosing, ordering, paying",
  "stage.delivery.name": "Delivery",
  "stage.delivery.meaning": "waiting for it, and its arrival",
  "stage.product.name": "Product",
  "stage.product.meaning": "what it turns out to be in use",
  "stage.support.name": "Support",
  "stage.support.meaning": "asking for help",
  "stage.repair.name": "Repair",
  "stage.repair.meaning": "when it has to be put right",
  "stage.loyalty.name": "Loyalty",
  "stage.loyalty.meaning": "coming back, and telling others",
} as const;
