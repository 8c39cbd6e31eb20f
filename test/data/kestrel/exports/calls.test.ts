import { describe, expect, it } from "vitest";
import { calls } from "../../../../data/kestrel/generator/exports/calls.ts";
import { at, contact, lifeWith, recordsOf, visit } from "./lives.ts";

const began = "2024-07-02T07:15:00Z";
const menu = [
  { option: "main", at: at(began) },
  { option: "repair", at: at("2024-07-02T07:15:12Z") },
] as const;

function rowsOf(...given: Parameters<typeof contact>): string[][] {
  const files = recordsOf(calls, lifeWith({ contacts: [contact(...given)] }));
  return (files.get("anrufe-2024.csv") ?? []).map((line) => line.split(";"));
}

describe("calls", () => {
  it("are a row for each queue, the way through the menu with the first", () => {
    const answeredAt = at("2024-07-02T07:17:15Z");
    const desks = [
      visit("2024-07-02T07:16:00Z", { answeredAt, endedAt: answeredAt, result: "transferred" }),
      visit("2024-07-02T07:17:15Z", { desk: "repairs", agent: null, answeredAt: null, result: "abandoned" }),
    ];
    const [first, second] = rowsOf("phone", began, { menu, desks });
    expect(first?.slice(0, 2)).toEqual(["contact1", "1"]);
    expect(first?.slice(4)).toEqual([
      "02.07.2024 09:15:00",
      "main 0 › repair 12",
      "technical",
      "120",
      "02.07.2024 09:16:00",
      "02.07.2024 09:17:15",
      "02.07.2024 09:17:15",
      "1,25",
      "ag-07",
      "weitergeleitet",
    ]);
    expect(second?.slice(5, 7)).toEqual(["", "repairs"]);
    expect(second?.slice(-2)).toEqual(["", "aufgelegt"]);
  });

  it("have one row without a queue if the caller hung up in the menu", () => {
    const [only, ...more] = rowsOf("phone", began, { menu, desks: [] });
    expect(more).toEqual([]);
    expect(only?.slice(5)).toEqual([
      "main 0 › repair 12",
      "",
      "",
      "",
      "",
      "02.07.2024 09:15:12",
      "",
      "",
      "aufgelegt",
    ]);
  });

  it("hold no chats", () => {
    expect(rowsOf("chat", began)).toEqual([]);
  });

  it("that last beyond the moment of the export are not in it", () => {
    const late = "2025-12-31T22:50:00Z";
    const life = lifeWith({ contacts: [contact("phone", late)] });
    expect(recordsOf(calls, life).size).toBe(0);
  });
});
