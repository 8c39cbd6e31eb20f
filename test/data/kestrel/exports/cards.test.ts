import { describe, expect, it } from "vitest";
import { cards } from "../../../../data/kestrel/generator/exports/cards.ts";
import { at, lifeWith, recordsOf } from "./lives.ts";

const card = {
  id: "card1",
  instrument: "advisory_panel",
  touchpoint: "product.unboxing",
  score: null,
  note: "Anleitung fehlt; sonst schön",
  at: at("2024-07-05T09:00Z"),
} as const;

describe("cards", () => {
  it("are keyed in German, a missing mark as such", () => {
    expect([...recordsOf(cards, lifeWith({ cards: [card] }))]).toEqual([
      [
        "karten-2024.csv",
        ['card1;Kundenbeirat;product.unboxing;k. A.;"Anleitung fehlt; sonst schön";05.07.2024'],
      ],
    ]);
  });
});
