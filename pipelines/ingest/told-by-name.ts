import { Fault } from "../fault.ts";
import { matchFile, namePartsOf } from "../sources/file-pattern.ts";
import { timeFormat } from "../sources/time-format.ts";
import type { FileLoad } from "./file-load.ts";
import type { Session } from "./session.ts";
import { literal } from "./sql.ts";

/**
 * SQL of what a file's name tells (of a file in an archive, the archive's), by column: a whole date as a day, anything else as the
 * text that stands there. A file that has a name of another kind, as an example has, tells nothing.
 *
 * @throws Fault("input") for a date that the calendar does not have
 */
export async function toldByName(
  session: Session,
  { source, file, shown, archived }: FileLoad,
): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  const found = matchFile(source.files, archived?.archive ?? file);
  for (const { name, format } of namePartsOf(source.files)) {
    const isDay = format !== null && timeFormat(format).hasDate;
    const value = found?.get(name);
    if (value === undefined || !isDay) {
      told.set(name, value === undefined ? `null::${isDay ? "date" : "varchar"}` : literal(value));
      continue;
    }
    const parsed = `try_strptime(${literal(value)}, ${literal(timeFormat(format).format)})::date`;
    const [row] = await session.rows(`select ${parsed}::varchar as day`);
    if (row?.day === null || row?.day === undefined) {
      throw new Fault(
        "input",
        `${source.id}: the name of ${shown} says ${name} "${value}", which the calendar does not have`,
        "Mend the name of the file.",
      );
    }
    told.set(name, `date ${literal(String(row.day))}`);
  }
  return told;
}
