import { describe, expect, it } from "vitest";
import { faultOf, formatted, loadOne } from "./small-load.ts";

const columns = [
  "kind",
  "object_id",
  "object_type",
  "time",
  "attribute",
  "value",
  "related_object_id",
  "qualifier",
  "event_id",
  "event_type",
  "event:by",
];
const log = formatted(
  { type: "ocel" },
  Object.fromEntries(columns.map((name) => [name, "text" as const])),
  `select concat_ws('|', ${columns.map((name) => `coalesce("${name}", '-')`).join(", ")}) as touch_id, 'a.b' as touchpoint from records`,
);

const objects = [
  {
    id: "o1",
    type: "Order",
    attributes: [
      { name: "due", time: "1970-01-01T00:00:00Z", value: "2024-01-01" },
      { name: "due", time: "2024-01-02T00:00:00Z", value: 5 },
    ],
    relationships: [{ objectId: "p1", qualifier: "has" }],
  },
  { id: "p1", type: "Parcel" },
];
const events = [
  {
    id: "e1",
    type: "Ship",
    time: "2024-01-03T00:00:00Z",
    attributes: [{ name: "by", value: true }],
    relationships: [{ objectId: "o1", qualifier: "of" }, { objectId: "p1" }],
  },
  { id: "e2", type: "Wait", time: "2024-01-04T00:00:00Z" },
];
const document = (change: object = {}) =>
  JSON.stringify({ objectTypes: [], eventTypes: [], events, objects, ...change });

describe("an OCEL log", () => {
  it("gives objects, what became of their attributes, their relations, and events with each of their objects", async () => {
    const { load, touches } = await loadOne(log, document());
    expect(load).toMatchObject({ records: 8, accepted: 8, notes: [] });
    expect(touches.map((row) => row.touch_id)).toEqual([
      "object|o1|Order|-|-|-|-|-|-|-|-",
      "object change|o1|Order|1970-01-01T00:00:00Z|due|2024-01-01|-|-|-|-|-",
      "object change|o1|Order|2024-01-02T00:00:00Z|due|5|-|-|-|-|-",
      "object relation|o1|Order|-|-|-|p1|has|-|-|-",
      "object|p1|Parcel|-|-|-|-|-|-|-|-",
      "event|o1|Order|2024-01-03T00:00:00Z|-|-|-|of|e1|Ship|true",
      "event|p1|Parcel|2024-01-03T00:00:00Z|-|-|-|-|e1|Ship|true",
      "event|-|-|2024-01-04T00:00:00Z|-|-|-|-|e2|Wait|-",
    ]);
  });

  it("puts an event or object into quarantine that is not whole, and reads the others", async () => {
    const broken = [
      { id: "e3" },
      7,
      { ...events[0], attributes: {} },
      {
        ...events[0],
        attributes: [
          { name: "by", value: 1 },
          { name: "by", value: 2 },
        ],
      },
    ];
    const { load, refusals } = await loadOne(log, document({ events: [...events, ...broken] }));
    expect(load).toMatchObject({ records: 12, accepted: 8, quarantined: 4 });
    expect(refusals.map((row) => [row.record, row.rule, row.place])).toEqual([
      ["9", "broken attribute", "/events/2"],
      ["10", "not an object", "/events/3"],
      ["11", "not a list", "/events/4"],
      ["12", "duplicate key", "/events/5"],
    ]);
  });

  it("notes events whose objects the file does not have", async () => {
    const { load } = await loadOne(log, document({ objects: objects.slice(0, 1) }));
    expect(load.notes).toEqual(["1 events name an object that the file does not have"]);
  });

  it("is refused without its lists, or torn", async () => {
    expect((await faultOf(log, "{}")).text).toContain('has no "objects"');
    expect((await faultOf(log, document({ events: undefined }))).text).toContain('has no "events"');
    expect((await faultOf(log, document().slice(0, -3))).text).toContain("is not JSON");
  });
});
