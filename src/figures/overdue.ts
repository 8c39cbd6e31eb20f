import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import { ageBands, overdueStock } from "../charts/overdue-stock.ts";
import type { Cubes } from "../cubes.ts";
import { happenings } from "./annotations.ts";
import type { Figure, Row } from "./figure.ts";

/** Promises past due with nothing done, at the end of each month, at one touchpoint or at all; null where there never was one. */
export function overdue(cubes: Cubes, row: TouchpointRow | null): Figure | null {
  const { words } = cubes;
  const own = cubes.overdue.filter((one) => row === null || one.touchpoint === row.touchpoint);
  const months = [...new Set(own.map((one) => one.month))].toSorted();
  const last = months.at(-1);
  if (last === undefined || own.every((one) => one.measure !== "stock" || one.promises === 0)) return null;
  const sum = (month: string, measure: string, age: string | null = null) =>
    own
      .filter((one) => one.month === month && one.measure === measure && (age === null || one.age === age))
      .reduce((total, one) => total + one.promises, 0);
  const [stock, entered, left, lapsed] = ["stock", "entered", "left", "lapsed"].map((measure) =>
    sum(last, measure),
  );
  const meanwhile = happenings(cubes, row?.touchpoint ?? null, months);
  const old = sum(last, "stock", "over 90");
  return {
    id: row === null ? "ledger-overdue" : `${row.touchpoint.replace(".", "-")}-overdue`,
    heading: words.say("overdue.heading", { promises: stock ?? 0, month: words.monthName(last) }),
    finding: words.say("overdue.finding", {
      month: words.monthName(last),
      entered: entered ?? 0,
      settled: left ?? 0,
      lapsed: lapsed ?? 0,
      old,
    }),
    note: words.say("overdue.note"),
    chart: (size) =>
      overdueStock(
        months.flatMap((month) =>
          ageBands.map((age) => ({ month, age, promises: sum(month, "stock", age) })),
        ),
        words,
        size,
        meanwhile,
      ),
    happenings: meanwhile,
    columns: [
      { key: "month", label: words.say("overdue.column.month"), kind: "text" },
      { key: "stock", label: words.say("overdue.column.stock"), kind: "count" },
      ...ageBands.map((age) => ({ key: age, label: words.say(`charts.age.${age}`), kind: "count" }) as const),
      { key: "entered", label: words.say("overdue.column.entered"), kind: "count" },
      { key: "left", label: words.say("overdue.column.left"), kind: "count" },
      { key: "lapsed", label: words.say("overdue.column.lapsed"), kind: "count" },
    ],
    rows: months.map(
      (month): Row => ({
        month,
        stock: sum(month, "stock"),
        ...Object.fromEntries(ageBands.map((age) => [age, sum(month, "stock", age)])),
        entered: sum(month, "entered"),
        left: sum(month, "left"),
        lapsed: sum(month, "lapsed"),
      }),
    ),
    relation: "overdue_stock",
    metric: "overdue_stock",
  };
}
