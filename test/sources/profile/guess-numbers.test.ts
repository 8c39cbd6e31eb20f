import { describe, expect, it } from "vitest";
import { draftColumns } from "../../../pipelines/sources/profile/draft-columns.ts";
import { guessNumbers } from "../../../pipelines/sources/profile/guess-numbers.ts";

type Cells = readonly (string | null)[];

function found(columns: Readonly<Record<string, Cells>>) {
  const drafts = draftColumns(
    Object.entries(columns).map(([header, cells]) => ({ header, cells })),
    true,
  );
  return guessNumbers(drafts, "SEK", new Set());
}

const prices: readonly [Cells, Cells] = [
  ["80.50", "120.00", "15.00"],
  ["80.50", "140.00", null],
];

describe("guessNumbers()", () => {
  it.each([
    ["quoted_price", "charged_price"],
    ["Kostenvoranschlag", "Berechnet"],
    ["orçamento", "valor cobrado"],
    ["offertebedrag", "gefactureerd bedrag"],
    ["presupuesto", "importe facturado"],
    ["preventivo", "importo fatturato"],
    ["devis", "montant facturé"],
    ["Tilbud", "Faktureret"],
    ["wycena", "zafakturowano"],
    ["Estimated cost", "Actual cost"],
  ])("finds the price %s, and %s", (quoted, charged) => {
    const [guess, ...others] = found({ case: ["a", "b", "c"], [quoted]: prices[0], [charged]: prices[1] });
    expect(others).toEqual([]);
    expect(guess).toMatchObject({
      promise: { name: quoted },
      outcome: { name: charged },
      terms: { aspect: "price", better: "lower", counts: { currency: "SEK", isOpen: true } },
    });
    expect(guess?.reasons.join("; ")).toContain("not more in 1 of 2 records");
  });

  it.each([
    ["its header", { "Quote (EUR)": prices[0], "Charged (EUR)": prices[1] }, { field: "Quote_currency" }],
    ["a word in its header", { quote_gbp: prices[0], charged: prices[1] }, "GBP"],
    ["a sign in the other", { Quote: prices[0], "Charged €": prices[1] }, "EUR"],
    [
      "a column beside it",
      { Quote: prices[0], Charged: prices[1], Currency: ["eur", "eur", "usd"] },
      { field: "Currency" },
    ],
  ])("reads the currency from %s", (_, columns, currency) => {
    expect(found(columns)[0]?.terms.counts).toEqual({ currency, isOpen: false });
  });

  it("finds minutes that run from a start to an end", () => {
    const [guess] = found({
      created_at: ["2024-01-01 09:00:00", "2024-01-02 09:00:00"],
      "SLA target (minutes)": ["60", "240"],
      resolved_at: ["2024-01-01 09:30:00", null],
    });
    expect(guess).toMatchObject({
      promise: { name: "SLA target (minutes)" },
      madeAt: { name: "created_at" },
      outcome: { name: "resolved_at" },
      terms: { aspect: "time", counts: { unit: "minutes" } },
    });
  });

  it("finds hours that came to other hours", () => {
    const opened_at = ["2024-01-01 09:00:00", "2024-01-02 09:00:00"];
    const hours = { expected_hours: ["2", "4"], actual_hours: ["3", "4"], actual_days: ["1", "1"] };
    const [guess] = found({ opened_at, ...hours });
    expect(guess).toMatchObject({ outcome: { name: "actual_hours" }, terms: { counts: { unit: "hours" } } });
    expect(guess?.reasons.join("; ")).toContain("not more in 1 of 2 records");
  });

  it.each([
    ["without what became of it", { quoted_price: prices[0] }],
    ["that are no price", { "expected visits": ["1", "2"], "actual visits": ["1", "2"] }],
    ["that name something", { quote_id: ["1", "2"], charged: ["3", "4"] }],
    ["that run from no start", { expected_hours: ["2", "4"], actual_hours: ["3", "4"] }],
    ["in another unit", { expected_hours: ["2", "4"], actual_days: ["3", "4"] }],
  ])("leaves numbers %s", (_, columns) => {
    expect(found(columns)).toEqual([]);
  });
});
