import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import { ageBands, overdueStock } from "../charts/overdue-stock.ts";
import type { Cubes } from "../cubes.ts";
import { monthName } from "../words/dates.ts";
import { count } from "../words/numbers.ts";
import { happenings } from "./annotations.ts";
import type { Figure, Row } from "./figure.ts";

/** Promises past due with nothing done, at the end of each month, at one touchpoint or at all; null where there never was one. */
export function overdue(cubes: Cubes, row: TouchpointRow | null): Figure | null {
  const own = cubes.overdue.filter((one) => row === null || one.touchpoint === row.touchpoint);
  const months = [...new Set(own.map((one) => one.month))].toSorted();
  const last = months.at(-1);
  if (last === undefined || own.every((one) => one.measure !== "stock" || one.promises === 0)) return null;
  const sum = (month: string, measure: string, age: string | null = null) =>
    own
      .filter((one) => one.month === month && one.measure === measure && (age === null || one.age === age))
      .reduce((total, one) => total + one.promises, 0);
  const [stock, entered, left] = ["stock", "entered", "left"].map((measure) => sum(last, measure));
  const meanwhile = happenings(cubes, row?.touchpoint ?? null, months);
  const old = sum(last, "stock", "over 90");
  return {
    id: row === null ? "ledger-overdue" : `${row.touchpoint.replace(".", "-")}-overdue`,
    heading: `${count(stock ?? 0)} promises overdue at the end of ${monthName(last)}`,
    finding: `In ${monthName(last)} ${count(entered ?? 0)} promises fell overdue and ${count(left ?? 0)} overdue ones were settled; ${count(old)} have waited for more than 90 days.`,
    note: "Past due at the end of the month with nothing recorded by then; the pale layer is young, the dark one old. A promise leaves when it is fulfilled, refused or called off.",
    chart: (size) =>
      overdueStock(
        months.flatMap((month) =>
          ageBands.map((age) => ({ month, age, promises: sum(month, "stock", age) })),
        ),
        size,
        meanwhile,
      ),
    happenings: meanwhile,
    columns: [
      { key: "month", label: "End of", kind: "text" },
      { key: "stock", label: "Overdue", kind: "count" },
      ...ageBands.map((age) => ({ key: age, label: `${age} days`, kind: "count" }) as const),
      { key: "entered", label: "Fell overdue", kind: "count" },
      { key: "left", label: "Settled", kind: "count" },
    ],
    rows: months.map(
      (month): Row => ({
        month,
        stock: sum(month, "stock"),
        ...Object.fromEntries(ageBands.map((age) => [age, sum(month, "stock", age)])),
        entered: sum(month, "entered"),
        left: sum(month, "left"),
      }),
    ),
    relation: "overdue_stock",
    metric: "overdue_stock",
  };
}
