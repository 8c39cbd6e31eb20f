import type { Row } from "../../pipelines/engine/engine.ts";
import { factorOf, type Place, type Setting } from "../../pipelines/publish/metric.ts";

/** What holds for every metric of a test: intervals of 95 %, euros, asOf 1 March 2024. */
export const setting: Setting = {
  as_of: "2024-03-01T00:00:00Z",
  currency: "EUR",
  confidence: 0.95,
  factor: factorOf(0.95),
};

/** The place of a row that names its touchpoint, dimension and value; nothing is known of journeys. */
export function placeOf(row: Row): Place {
  return {
    ...setting,
    stage: "support",
    touchpoint: String(row.touchpoint),
    version: row.version == null ? null : String(row.version),
    dimension: String(row.dimension),
    value: String(row.value),
    journeys: null,
  };
}

/** The place of a touchpoint as a whole. */
export function wholeOf(touchpoint: string): Place {
  return placeOf({ touchpoint, version: "commitment", dimension: "all", value: "all" });
}
