import { describe, expect, it } from "vitest";
import { faultOf, formatted, loadOne } from "./small-load.ts";

const log = formatted(
  { type: "xes" },
  { "concept:name": "text", "case:concept:name": "text", cost: "text" },
  `select coalesce("case:concept:name", 'none') as touch_id, 'a.b' as touchpoint, "concept:name" as result, cost as step from records`,
);
log.key.splice(0, 1, "concept:name");

const xes = (...inner: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<log>\n${inner.join("\n")}\n</log>\n`;
const text = (key: string, value: string) => `<string key="${key}" value="${value}"/>`;
const trace = (...inner: string[]) => `<trace>${inner.join("")}</trace>`;
const event = (...inner: string[]) => `<event>${inner.join("")}</event>`;

describe("an XES log", () => {
  it("gives each event with the attributes of its trace, wherever these stand", async () => {
    const file = xes(
      '<extension name="Concept" prefix="concept" uri="x"/>',
      `<global scope="event">${text("cost", "default")}</global>`,
      text("creator", "nobody"),
      "<!-- <event> -->",
      trace(
        text("concept:name", "7"),
        event(text("concept:name", "a &amp; b"), '<int key="cost" value="9007199254740993"/>'),
      ),
      trace(event(text("concept:name", "c")), text("concept:name", "8")),
      event(text("concept:name", "alone")),
    );
    const { load, touches } = await loadOne(log, file);
    expect(load).toMatchObject({ records: 3, accepted: 3, notes: [] });
    expect(touches.map((row) => [row.touch_id, row.result, row.step])).toEqual([
      ["7", "a & b", "9007199254740993"],
      ["8", "c", null],
      ["none", "alone", null],
    ]);
  });

  it("names attributes inside attributes by both keys", async () => {
    const nested = formatted(
      { type: "xes" },
      { id: "text", "id.unit": "text", "parts.a": "text" },
      `select id as touch_id, 'a.b' as touchpoint, "id.unit" as result, "parts.a" as step from records`,
    );
    const parts = `<list key="parts"><values>${text("a", "1")}</values></list>`;
    const file = xes(trace(event(`<string key="id" value="5">${text("unit", "kg")}</string>`, parts)));
    expect((await loadOne(nested, file)).touches).toMatchObject([{ touch_id: "5", result: "kg", step: "1" }]);
  });

  it("puts an event into quarantine that says a thing twice, or names no key", async () => {
    const file = xes(
      trace(
        event(text("concept:name", "a"), text("concept:name", "b")),
        event('<string value="x"/>'),
        event(text("concept:name", "c")),
      ),
      trace(text("cost", "1"), text("cost", "2"), event(text("concept:name", "d"))),
    );
    const { touches, refusals } = await loadOne(log, file);
    expect(touches.map((row) => [row.result, row.row_number])).toEqual([["c", "3"]]);
    expect(refusals.map((row) => [row.record, row.rule, row.place, row.line])).toEqual([
      ["1", "duplicate key", "/log/trace[1]/event[1]", "3"],
      ["2", "broken attribute", "/log/trace[1]/event[2]", "3"],
      ["4", "duplicate key", "/log/trace[2]/event[1]", "4"],
    ]);
  });

  it("notes traces without an event", async () => {
    const file = xes(trace(text("concept:name", "7")), trace(event(text("concept:name", "a"))));
    expect((await loadOne(log, file)).load.notes).toContain("1 traces without an event: no records");
  });

  it("may be in the encoding that it declares", async () => {
    const file = xes(trace(event(text("concept:name", "S\u00e3o")))).replace("UTF-8", "ISO-8859-1");
    expect((await loadOne(log, Buffer.from(file, "latin1"))).touches).toMatchObject([{ result: "S\u00e3o" }]);
  });

  it("is refused for a column that nobody declared", async () => {
    const file = xes(trace(event(text("concept:name", "a"), text("price", "1"))));
    expect((await faultOf(log, file)).text).toContain('unexpected column "price"');
  });

  it.each([
    ["", "root element"],
    ["<logs/>", "no <log>"],
    ["<log><trace></log>", "close"],
    [xes(trace(event(text("a", "&x;")))), "entity"],
    [`<!DOCTYPE log [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${xes()}`, "document type"],
    [xes("<a>".repeat(70) + "</a>".repeat(70)), "inside each other"],
    [xes(trace(event(text("concept:name", "a")))).slice(0, 80), "unclosed tag"],
    [Buffer.from(xes(trace(event(text("concept:name", "\u00e3")))), "latin1"), "not UTF-8"],
  ])("is refused as a whole: %s", async (file, found) => {
    const fault = await faultOf(log, file);
    expect(fault.text).toContain("orders: exports/orders.csv cannot be read as XES: ");
    expect(fault.text).toContain(found);
  });
});
