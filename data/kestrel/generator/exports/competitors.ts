import { type CompetitorScore, competitorScores } from "../competitors.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import type { TextFormat } from "../file-format.ts";
import { type Columns, type CompanyExport, rowOf } from "./export.ts";

const columns: Columns<CompetitorScore> = {
  Wave: ({ wave }) => wave,
  Make: ({ maker }) => maker,
  Item: ({ item }) => item,
  "Mean (1-10)": ({ score }) => score.toFixed(2),
  n: ({ respondents }) => respondents,
};

const format: TextFormat = {
  ...delimited([
    ["Household appliances panel, coffee machines"],
    ["Buyers of the last twelve months, mean of all answers"],
    [],
    Object.keys(columns),
  ]),
  foot: () => "\nSource: the panel; not to be passed on\n",
};

/** The panel that every maker can buy, by year. */
export const competitors: CompanyExport = {
  format,
  records: (seed) =>
    competitorScores(seed).map((score) => ({
      file: `panel-${score.wave.slice(0, 4)}.csv`,
      record: delimitedLine(rowOf(columns, score)),
    })),
};
