import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

const workspace = workspaceOf([
  "order.checkout",
  "delivery.handover",
  "delivery.parcel",
  "support.phone",
  "support.ticket",
]);

const promised = (journey: string, touchpoint: string, due: string) =>
  `${journey}/${touchpoint} | 1 | ${journey} | ${touchpoint} | policy | time | 2024-01-01 09:00:00+01 | ${due}`;
const promises = [
  "promise_id | version | journey_id | touchpoint | kind | aspect | made_at | due_on",
  ...["arrived", "cancelled", "helped", "lost", "silent", "unscanned", "came_back", "hung_up"].map(
    (journey) => promised(journey, "delivery.parcel", "2024-01-10"),
  ),
  promised("waiting", "delivery.parcel", "2024-03-10"),
  promised("overdue", "delivery.parcel", "2024-02-20"),
  promised("unscanned", "delivery.handover", "2024-01-02"),
  promised("case", "support.phone", "2024-01-20"),
  promised("hung_up", "support.phone", "2024-01-20"),
  promised("came_back", "support.phone", "2024-01-20"),
].join("\n");
const outcomes = `
  promise_id                | result    | cause    | happened_at            | known_at
  arrived/delivery.parcel   | fulfilled |          | 2024-01-09 10:00:00+01 |
  cancelled/delivery.parcel | released  | customer |                        | 2024-01-05 10:00:00+01
  helped/delivery.parcel    | fulfilled |          | 2024-01-12 10:00:00+01 |
  case/support.phone        | fulfilled |          | 2024-01-13 10:00:00+01 |
  lost/delivery.parcel      | failed    |          | 2024-01-11 10:00:00+01 |
  unscanned/delivery.parcel | fulfilled |          | 2024-01-09 10:00:00+01 |
  came_back/delivery.parcel | fulfilled |          | 2024-01-09 10:00:00+01 |
  came_back/support.phone   | failed    |          | 2024-01-15 10:00:00+01 |
  hung_up/delivery.parcel   | fulfilled |          | 2024-01-09 10:00:00+01 |
  hung_up/support.phone     | failed    |          | 2024-01-15 10:00:00+01 |`;

const ways: Readonly<Record<string, readonly string[]>> = {
  arrived: ["order.checkout", "delivery.handover", "delivery.parcel"],
  cancelled: ["order.checkout", "support.phone"],
  helped: ["order.checkout", "delivery.handover", "delivery.parcel"],
  case: ["support.phone"],
  lost: ["order.checkout", "delivery.handover"],
  silent: ["order.checkout"],
  waiting: ["order.checkout"],
  overdue: ["order.checkout", "delivery.handover"],
  unscanned: ["order.checkout", "delivery.parcel"],
  came_back: ["order.checkout", "delivery.parcel", "support.phone", "support.ticket"],
  hung_up: ["order.checkout", "delivery.parcel", "support.phone"],
  bare: ["order.checkout"],
};

const touches = [
  "touch_id | journey_id | touchpoint | started_at",
  ...Object.entries(ways).flatMap(([journey, way]) =>
    way.map((touchpoint, day) =>
      [
        `${journey}/${day}`,
        journey,
        touchpoint,
        `2024-01-${journey === "case" ? 20 : 10 + day} 09:00:00+01`,
      ].join(" | "),
    ),
  ),
].join("\n");

const journeys = [
  "journey_id | parent_journey_id | customer_id",
  ...Object.keys(ways).map((journey) => `${journey} | ${journey === "case" ? "helped" : ""} | ann`),
].join("\n");

describe("paths", () => {
  it("end complete, dropped out where a promise ahead was never fulfilled, or open while one is awaited", async () => {
    const engine = await modelled(
      { journeys, touches, promises, outcomes },
      { ...workspace, observabilityDays: 30 },
    );
    expect(
      await textOf(
        engine,
        "select path_id, visits, last_touchpoint, ending, is_judged, is_broken from paths order by ending, path_id",
      ),
    ).toBe(
      table(`
        path_id   | visits | last_touchpoint   | ending      | is_judged | is_broken
        arrived   | 3      | delivery.parcel   | complete    | true      | false
        came_back | 4      | support.ticket    | complete    | true      | true
        helped    | 4      | support.phone     | complete    | true      | true
        unscanned | 2      | delivery.parcel   | complete    | true      | false
        cancelled | 2      | support.phone     | dropped out | false     | false
        hung_up   | 3      | support.phone     | dropped out | true      | true
        lost      | 2      | delivery.handover | dropped out | true      | true
        silent    | 1      | order.checkout    | dropped out | false     | false
        bare      | 1      | order.checkout    | no promise  | false     | false
        overdue   | 2      | delivery.handover | open        | true      | true
        waiting   | 1      | order.checkout    | open        | false     | false`),
    );
    expect(await textOf(engine, "select path from paths where path_id = 'helped'")).toBe(
      "path\norder.checkout > delivery.handover > delivery.parcel > support.phone",
    );
    engine.close();
  });
});
