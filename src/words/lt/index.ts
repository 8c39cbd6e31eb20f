import { annotations } from "./annotations.ts";
import { charts } from "./charts.ts";
import { columns } from "./columns.ts";
import { contracts } from "./contracts.ts";
import { control } from "./control.ts";
import { coverage } from "./coverage.ts";
import { curves } from "./curves.ts";
import { data } from "./data.ts";
import { durations } from "./durations.ts";
import { explorer } from "./explorer.ts";
import { faults } from "./faults.ts";
import { find } from "./find.ts";
import { hours } from "./hours.ts";
import { journey } from "./journey.ts";
import { ledger } from "./ledger.ts";
import { measured } from "./measured.ts";
import { measures } from "./measures.ts";
import { methods } from "./methods.ts";
import { metrics } from "./metrics.ts";
import { mix } from "./mix.ts";
import { months } from "./months.ts";
import { numbers } from "./numbers.ts";
import { overdue } from "./overdue.ts";
import { pages } from "./pages.ts";
import { paths } from "./paths.ts";
import { ratings } from "./ratings.ts";
import { slack } from "./slack.ts";
import { stages } from "./stages.ts";
import { take } from "./take.ts";
import { touchpoint } from "./touchpoint.ts";
import { values } from "./values.ts";
import { verdict } from "./verdict.ts";
import { verdicts } from "./verdicts.ts";
import { windows } from "./windows.ts";

/** Every message of the site in Lithuanian, by name, in ICU MessageFormat. */
export const lt = {
  ...annotations,
  ...charts,
  ...columns,
  ...contracts,
  ...control,
  ...coverage,
  ...curves,
  ...data,
  ...durations,
  ...explorer,
  ...faults,
  ...find,
  ...hours,
  ...journey,
  ...ledger,
  ...measured,
  ...measures,
  ...methods,
  ...metrics,
  ...mix,
  ...months,
  ...numbers,
  ...overdue,
  ...pages,
  ...paths,
  ...ratings,
  ...slack,
  ...stages,
  ...take,
  ...touchpoint,
  ...values,
  ...verdict,
  ...verdicts,
  ...windows,
} as const;
