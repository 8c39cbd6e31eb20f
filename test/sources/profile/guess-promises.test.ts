import { describe, expect, it } from "vitest";
import { draftColumns } from "../../../pipelines/sources/profile/draft-columns.ts";
import { guessPromises, promiseHints } from "../../../pipelines/sources/profile/guess-promises.ts";

function found(columns: Readonly<Record<string, readonly (string | null)[]>>) {
  return draftColumns(
    Object.entries(columns).map(([header, cells]) => ({ header, cells })),
    true,
  );
}

describe("guessPromises()", () => {
  it.each([
    ["Bestelldatum", "Liefertermin zugesagt", "Geliefert am"],
    ["data_pedido", "prazo_entrega", "entregue_em"],
    ["besteld_op", "verwachte levering", "geleverd_op"],
    ["creado", "fecha_prometida", "entregado"],
    ["ordinato", "consegna prevista", "consegnato"],
    ["commande", "livraison prévue", "livré"],
    ["Oprettet", "Lovet svar senest", "Besvaret"],
    ["skapad", "utlovad leverans", "levererad"],
    ["utworzono", "planowany termin", "dostarczono"],
    ["created_at", "due_at", "closed_at"],
    ["orderedAt", "promisedAt", "deliveredAt"],
  ])("finds %s, %s, %s", (start, promise, outcome) => {
    const columns = found({
      [start]: ["2024-01-01 09:00:00", "2024-01-02 09:00:00"],
      [promise]: ["2024-01-05 12:00:00", "2024-01-06 12:00:00"],
      [outcome]: ["2024-01-04 12:00:00", "2024-01-09 12:00:00"],
    });
    const [guess, ...others] = guessPromises(columns);
    expect(others).toEqual([]);
    expect([guess?.madeAt?.name, guess?.promise.name, guess?.outcome?.name]).toEqual([
      start,
      promise,
      outcome,
    ]);
    expect(guess?.reasons.join("; ")).toContain("speaks of a promise");
    expect(guess?.reasons.join("; ")).toContain("in 2 of 2 records");
    expect(guess?.reasons.join("; ")).toContain("in time in 1 of 2 records");
  });

  it("takes the later of two outcomes that share words with the promise", () => {
    const columns = found({
      order_estimated_delivery_date: ["2024-01-05 00:00:00"],
      order_delivered_carrier_date: ["2024-01-02 12:00:00"],
      order_delivered_customer_date: ["2024-01-04 12:00:00"],
    });
    expect(guessPromises(columns)[0]?.outcome?.name).toBe("order_delivered_customer_date");
  });

  it("does not take the time at which a rule was changed for a promise", () => {
    expect(guessPromises(found({ sla_policy_updated_at: ["2024-01-05 10:00:00"] }))).toEqual([]);
  });

  it("hints at promises that are no times", () => {
    const columns = found({ target: ["60", "240"], due_at: [null, null], sla_policy_id: ["1", "2"] });
    expect(promiseHints(columns).map(({ name, why }) => [name, why])).toEqual([
      ["target", "it is no time"],
      ["due_at", "it is empty in this file"],
    ]);
  });
});
