import type { Stage } from "../../pipelines/sources/workspace.ts";

/** A stage's name, and what a customer lives through there. */
export const stageWords: Readonly<Record<Stage, { name: string; meaning: string }>> = {
  promise: { name: "Promise", meaning: "what marketing and sales lead a customer to expect" },
  order: { name: "Order", meaning: "choosing, ordering, paying" },
  delivery: { name: "Delivery", meaning: "waiting for it, and its arrival" },
  product: { name: "Product", meaning: "what it turns out to be in use" },
  support: { name: "Support", meaning: "asking for help" },
  repair: { name: "Repair", meaning: "when it has to be put right" },
  loyalty: { name: "Loyalty", meaning: "coming back, and telling others" },
};
