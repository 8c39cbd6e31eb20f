import type { SourceDefinition } from "../sources/definition.ts";
import { withFile } from "./bytes.ts";
import { castColumn, type LoadedColumn } from "./cast-column.ts";
import { columnChanges } from "./drift.ts";
import type { TextLoad } from "./file-load.ts";
import { RecordScanner } from "./record-scanner.ts";
import type { Session } from "./session.ts";
import { splitFields } from "./split-fields.ts";
import { literal } from "./sql.ts";
import { markLength } from "./survey-file.ts";

/** Records that are looked at. */
const sampled = 200;

/**
 * Columns that stand where another stood in the file before, and whose values are not that one's: they are new, and the other is
 * gone. Those whose values could be the other's are renamed.
 */
export async function findStrangers(
  session: Session,
  load: TextLoad,
  names: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { column, to } of columnChanges(load.earlier?.shape.columns ?? [], names)) {
    const declared = load.source.columns[column];
    if (to === null || declared === undefined || declared.type === "ignored") continue;
    const cells = cellsAt(load, names.indexOf(to));
    if (!(await areValuesOf(session, cells, declared, load))) found.push(to);
  }
  return found;
}

/** The first cells of a column that are not empty. */
function cellsAt({ path, source }: TextLoad, place: number): string[] {
  return withFile(path, (bytes) => {
    const scanner = new RecordScanner(bytes, source.format, { start: markLength(bytes) });
    const cells: string[] = [];
    scanner.next();
    for (let record = 0; record < sampled && scanner.next(); record++) {
      if (scanner.fault !== null) continue;
      const text = splitFields(scanner.record.toString(), source.format)[place]?.text ?? "";
      if (text !== "") cells.push(text);
    }
    return cells;
  });
}

/** Whether most of some cells can be read as values of a column; of no cells, they can. */
async function areValuesOf(
  session: Session,
  cells: readonly string[],
  column: LoadedColumn,
  { source, zone, key }: TextLoad,
): Promise<boolean> {
  const told = cells.filter((cell) => !wordsForNone(column, source).includes(cell));
  if (told.length === 0) return true;
  const { fault } = castColumn("cell", column, { ...source, zone: source.zone ?? zone, key });
  const values = told.map((cell) => `(${literal(cell)})`).join(", ");
  const [row] = await session.rows(`select count(${fault}) as faults from (values ${values}) as cells(cell)`);
  return Number(row?.faults) * 2 <= told.length;
}

function wordsForNone(column: LoadedColumn, source: SourceDefinition): readonly string[] {
  return column.nulls ?? source.nulls;
}
