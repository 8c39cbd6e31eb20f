import type { FileShape, Load } from "./load.ts";

/** A column that is not what it was in the file before, or in the last delivery of the same file. */
export interface Drift {
  readonly source: string;
  /** The file where it began. */
  readonly file: string;
  /** The file before it; the same name if it is the last delivery of the file. */
  readonly since: string;
  readonly change: "appears" | "vanishes" | "is renamed" | "changes its type";
  readonly column: string;
  /** Its new name, where it is renamed. */
  readonly to: string | null;
  /** Values that can be read as the column's type and that cannot, where it changes its type. */
  readonly values: { readonly read: number; readonly unread: number } | null;
}

/** Compares the files of each source in their order, and each with the file that it took the place of. */
export function driftOf(loads: readonly Load[]): Drift[] {
  const last = new Map<string, Load>();
  return loads.flatMap((load) => {
    const before = last.get(load.source);
    last.set(load.source, load);
    const found = [
      ...(load.replaced === undefined ? [] : compared(load, load.replaced, load.file)),
      ...(before?.shape === undefined ? [] : compared(load, before.shape, before.file)),
    ];
    return found.filter((drift, index) => found.findIndex((other) => isSame(drift, other)) === index);
  });
}

function isSame(one: Drift, other: Drift): boolean {
  return one.change === other.change && one.column === other.column && one.to === other.to;
}

function compared({ source, file, shape }: Load, before: FileShape, since: string): Drift[] {
  if (shape === undefined) return [];
  const place = { source, file, since, to: null, values: null };
  const columns = columnChanges(before.columns, shape.columns, shape.strangers);
  return [
    ...columns.map((change) => ({ ...place, ...change })),
    ...retyped(before, shape).map((column) => {
      const values = shape.values[column] ?? null;
      return { ...place, change: "changes its type" as const, column, values };
    }),
  ];
}

/**
 * What became of the columns of a header. One that is gone while another stands in its place is renamed.
 *
 * @param strangers columns that are not renamed ones: their values are others
 */
export function columnChanges(
  before: readonly string[],
  after: readonly string[],
  strangers: readonly string[] = [],
): Pick<Drift, "change" | "column" | "to">[] {
  if (before.length === 0 || after.length === 0) return [];
  const gone = before.filter((name) => !after.includes(name));
  const added = after.filter((name) => !before.includes(name));
  const renamed = new Map(
    gone.flatMap((name) => {
      const to = inPlaceOf(name, before, after);
      return to !== undefined && added.includes(to) && !strangers.includes(to) ? [[name, to]] : [];
    }),
  );
  const taken = new Set(renamed.values());
  return [
    ...[...renamed].map(([column, to]) => ({ change: "is renamed" as const, column, to })),
    ...gone
      .filter((column) => !renamed.has(column))
      .map((column) => ({ change: "vanishes" as const, column, to: null })),
    ...added
      .filter((column) => !taken.has(column))
      .map((column) => ({ change: "appears" as const, column, to: null })),
  ];
}

/** The name that stands where another stood: between the same neighbours. */
function inPlaceOf(name: string, before: readonly string[], after: readonly string[]): string | undefined {
  const at = before.indexOf(name);
  const left = before[at - 1];
  const right = before[at + 1];
  return after.find((_, index) => {
    const sides = [after[index - 1] === left, after[index + 1] === right];
    return sides.every(Boolean) || (index === at && after.length === before.length && sides.some(Boolean));
  });
}

/** Columns of which most values could be read before, and most cannot be now. */
function retyped(before: FileShape, after: FileShape): string[] {
  return unreadColumns(after).filter((column) => {
    const earlier = before.values[column];
    return earlier !== undefined && earlier.read > earlier.unread;
  });
}

/** Columns of which most values cannot be read as their type. */
export function unreadColumns({ values }: FileShape): string[] {
  return Object.entries(values).flatMap(([column, { read, unread }]) => (unread > read ? [column] : []));
}

/** A drift in words, e.g. `orders: column "placed" changes its type in exports/b.csv: 40 of 41 values cannot be read`. */
export function driftWords({ source, file, change, column, to, values }: Drift): string {
  const counts =
    values === null ? "" : `: ${values.unread} of ${values.read + values.unread} values cannot be read`;
  return `${source}: column "${column}" ${change}${to === null ? "" : ` "${to}"`} in ${file}${counts}`;
}
