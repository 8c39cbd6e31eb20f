import { berlinDay } from "../calendar.ts";
import { soil } from "../dirt.ts";
import type { ArrowFormat } from "../file-format.ts";
import type { Random } from "../random.ts";
import type { Unit } from "../units.ts";
import { type Export, isKnown, yearOf } from "./export.ts";

const format: ArrowFormat = {
  type: "arrow",
  columns: {
    serial: "text",
    sku: "text",
    batch: "text",
    order_number: "text",
    registered_at: "moment",
    heat_up_seconds: "number",
    setup_minutes: "number",
  },
};

interface Registration {
  readonly [column: string]: string | number | null;
  readonly heat_up_seconds: number | null;
}

/** What a sensor says that ran over. */
const overrun = 6553.5;

/** Machines and grinders as they registered themselves, by the year. */
export const registrations: Export = {
  format,
  records: ({ units }, random) =>
    units
      .filter(({ inUseAt }) => isKnown(inUseAt))
      .map((unit) => ({
        file: `registrations-${yearOf(berlinDay(unit.inUseAt))}.arrow`,
        record: JSON.stringify(measured(random, recordOf(unit))),
      })),
};

function recordOf({ id, product, batch, order, inUseAt, heatUpSeconds, setupMinutes }: Unit): Registration {
  return {
    serial: id,
    sku: product.id,
    batch,
    order_number: order,
    registered_at: new Date(inUseAt).toISOString(),
    heat_up_seconds: rounded(heatUpSeconds),
    setup_minutes: rounded(setupMinutes),
  };
}

/** Now and then a sensor says nonsense, where there is one. */
function measured(random: Random, registration: Registration): Registration {
  return soil(random, registration, {
    strangeValue: (told) => (told.heat_up_seconds === null ? told : { ...told, heat_up_seconds: overrun }),
  });
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
