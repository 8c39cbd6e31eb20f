import { dateOf } from "../calendar.ts";
import { jsonDocument } from "../file-format.ts";
import { type MysteryVisit, mysteryVisits } from "../mystery-visits.ts";
import type { CompanyExport } from "./export.ts";

/** What mystery shoppers found, by year. */
export const mystery: CompanyExport = {
  format: jsonDocument("visits", (visits) => ({ visits_in_file: visits })),
  records: (seed) =>
    mysteryVisits(seed).map((visit) => ({
      file: `mystery-visits-${visit.wave.slice(0, 4)}.json`,
      record: JSON.stringify(recordOf(visit)),
    })),
};

function recordOf({ id, wave, on, shopper, site, touchpoint, grades }: MysteryVisit): object {
  return {
    visit: id,
    wave,
    date: dateOf(on),
    shopper,
    site,
    channel: touchpoint,
    checklist: grades.map(({ item, isStandard }) => ({ question: item, as_standard: isStandard })),
  };
}
