import { Fault } from "../fault.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import { currencyColumn, headerShape } from "../sources/header-text.ts";

/** What a header calls a declared column, and whether a cell of the header is it. */
export interface HeaderText {
  readonly name: string;
  readonly text: string;
  readonly position: number | undefined;
  fits(this: void, cell: string): boolean;
}

/** A file's columns by their declared names, and what the header itself tells. */
export interface NamedColumns {
  /** In the file's order; cells that no column is declared for stay as they are. */
  readonly names: string[];
  /** Values told by the header, by column. */
  readonly told: ReadonlyMap<string, string | null>;
}

/** What the header calls the columns of a source. */
export function headerTexts(source: SourceDefinition): HeaderText[] {
  return Object.entries(source.columns).map(([name, column]) => {
    const text = column.header ?? name;
    const shape = headerShape(text);
    return { name, text, position: column.position, fits: (cell) => shape.test(cell) };
  });
}

/**
 * Gives the cells of a header the names that its source declares, by place or by what the header says.
 *
 * @throws Fault("input") where a place holds something else
 */
export function nameColumns(cells: readonly string[], shown: string, source: SourceDefinition): NamedColumns {
  const texts = headerTexts(source);
  for (const text of texts) checkPlace(text, cells, shown, source);
  const names = cells.map((cell, index) => {
    const found =
      texts.find(({ position }) => position === index + 1) ??
      texts.find(({ position, fits }) => position === undefined && fits(cell));
    if (found === undefined && Object.hasOwn(source.columns, cell)) refuseName(cell, shown, source);
    return found?.name ?? cell;
  });
  return { names, told: currencies(cells, names, source) };
}

function currencies(
  cells: readonly string[],
  names: readonly string[],
  source: SourceDefinition,
): Map<string, string | null> {
  const told = new Map<string, string | null>();
  for (const [name, column] of Object.entries(source.columns)) {
    const currency = currencyColumn(name, column);
    if (currency === null) continue;
    const cell = cells[names.indexOf(name)] ?? "";
    told.set(currency, headerShape(column.header ?? "").exec(cell)?.groups?.currency ?? null);
  }
  return told;
}

function checkPlace(
  { name, text, position, fits }: HeaderText,
  cells: readonly string[],
  shown: string,
  source: SourceDefinition,
): void {
  if (position === undefined) return;
  const cell = cells[position - 1];
  if (cell !== undefined && fits(cell)) return;
  const found = cell === undefined ? `${cells.length} columns` : `"${cell}" in place ${position}`;
  throw new Fault(
    "input",
    `${source.id}: ${shown} has ${found}, where "${name}" is declared`,
    `Its header should be "${text}". Mend the position or the header of the column in ${source.path}.`,
  );
}

function refuseName(cell: string, shown: string, source: SourceDefinition): never {
  const { header, position } = source.columns[cell] ?? {};
  const told = position === undefined ? `under the header "${header}"` : `in place ${position}`;
  throw new Fault(
    "input",
    `${source.id}: column "${cell}" of ${shown} is not the one that is declared`,
    `That one is ${told}. Declare this one under another name, with header: "${cell}", in ${source.path}.`,
  );
}
