import type { Cube } from "./cube.ts";
import { type Packed, pack, unpack } from "./packed.ts";

/**
 * One picture of a cube: what it groups by, what it sums, and which filter it does not heed, so that a reader sees what is left out
 * beside what is chosen.
 */
export interface Grouping {
  readonly by: readonly string[];
  readonly heedless: string | null;
  /** One array for each sum, with a count for each cell of the cube. */
  readonly columns: readonly Int32Array[];
}

interface Picture {
  /** The place of each cell of the cube, in as few bytes as the places need. */
  readonly places: Uint16Array | Int32Array;
  /** The bit of the dimension whose filter it does not heed; 0 for none. */
  readonly heedless: number;
  readonly packed: readonly Packed[];
  /** For each packed column a sum for each place, in lanes. */
  readonly sums: readonly Float64Array[];
  /** The same where nothing is filtered. */
  readonly free: readonly Float64Array[];
}

/** A dimension with its bit; arrays of one type everywhere keep the loops quick. */
interface Marked {
  readonly values: readonly string[];
  readonly codes: Uint16Array;
  readonly bit: number;
}

/**
 * Sums of a cube under filters, kept up to date by what changed alone: for each cell a bit for every dimension that leaves it out.
 * A cell counts in a picture where no bit is set but the one that the picture does not heed. So a change of one dimension's filter
 * matters to cells that nothing else leaves out, in all pictures but that dimension's own, and to cells that one other dimension
 * leaves out, in the pictures that do not heed that one.
 */
export class CrossFilter {
  readonly #dimensions: ReadonlyMap<string, Marked>;
  readonly #left: Uint16Array;
  readonly #pictures: readonly Picture[];
  /** Pictures by the columns that they sum. */
  readonly #groups: ReadonlyMap<readonly Packed[], readonly Picture[]>;
  readonly #scratch: Float64Array;
  /** The filter of each dimension as it was set last. */
  readonly #set = new Map<string, readonly string[] | null>();
  /** Cells that changed, listed by the one other dimension that leaves them out: its place plus one; at 0 those that none does. */
  readonly #changed: readonly Cells[];
  /** In the same way, cells that the dimension changed last lets through. */
  readonly #passing: readonly Cells[];

  /** @param groupings one for each picture; a grouping by nothing is the total */
  constructor(cube: Cube, groupings: readonly Grouping[]) {
    this.#dimensions = new Map(
      [...cube.dimensions].map(([name, { values, codes }], index) => [
        name,
        { values, codes: new Uint16Array(codes), bit: 1 << index },
      ]),
    );
    this.#left = new Uint16Array(cube.cells);
    this.#scratch = new Float64Array(cube.cells);
    const lists = () => Array.from({ length: cube.dimensions.size + 1 }, () => new Cells(cube.cells));
    [this.#changed, this.#passing] = [lists(), lists()];
    const packings = new Map(groupings.map(({ columns }) => [columns, pack(columns)]));
    this.#pictures = groupings.map((grouping) =>
      this.#picture(grouping, packings.get(grouping.columns) ?? []),
    );
    this.#groups = Map.groupBy(this.#pictures, ({ packed }) => packed);
    const [all] = this.#passing;
    for (let cell = 0; cell < cube.cells; cell += 1) all?.push(cell, true);
    for (const [packed, pictures] of this.#groups) this.#add(packed, pictures, all);
    for (const { sums, free } of this.#pictures) copy(sums, free);
  }

  /**
   * The sums of a picture, in the order of the groupings: `sums[place * columns + column]`, where a place counts the values of
   * what it groups by, the last of them fastest.
   */
  sums(index: number): readonly number[] {
    const picture = this.#pictures[index];
    if (!picture) throw new RangeError(`invalid picture: ${index}`);
    const { packed, sums } = picture;
    const size = (sums[0]?.length ?? 0) / lanes;
    return Array.from({ length: size }, (_, place) =>
      unpack(
        packed,
        sums.map((column) => sumAt(column, place)),
      ),
    ).flat();
  }

  /** Lets only these values of a dimension through; null lets all through. */
  filter(name: string, values: readonly string[] | null): void {
    const { values: all, codes, bit } = this.#dimension(name);
    if (isSame(this.#set.get(name) ?? null, values)) return;
    this.#set.set(name, values);
    const barred = Uint16Array.from(all, (value) => (values === null || values.includes(value) ? 0 : bit));
    this.#mark(codes, barred, bit);
    const isFree = [...this.#set.values()].every((filter) => filter === null);
    for (const [packed, pictures] of this.#groups) {
      const heeding = pictures.filter(({ heedless }) => heedless !== bit);
      if (isFree) for (const { sums, free } of heeding) copy(free, sums);
      else this.#renew(packed, heeding);
    }
  }

  /** Brings pictures up to date: by what changed, or, where less is left than changed, from what is left. */
  #renew(packed: readonly Packed[], pictures: readonly Picture[]): void {
    const isLess = (this.#passing[0]?.count ?? 0) < (this.#changed[0]?.count ?? 0);
    if (isLess) for (const { sums } of pictures) for (const column of sums) column.fill(0);
    const lists = isLess ? this.#passing : this.#changed;
    this.#add(packed, pictures, lists[0]);
    for (const picture of pictures)
      if (picture.heedless !== 0) this.#add(packed, [picture], lists[placeOf(picture.heedless)]);
  }

  /** Adds the cells of a list to pictures of the same columns. */
  #add(packed: readonly Packed[], pictures: readonly Picture[], list: Cells | undefined): void {
    if (!list || list.count === 0 || pictures.length === 0) return;
    packed.forEach(({ values }, column) => {
      const signed = list.signed(values, this.#scratch);
      for (const { places, sums } of pictures) {
        const into = sums[column];
        if (into) addByPlace(into, places, signed, list.cells, list.count);
      }
    });
  }

  /** Notes for each cell whether the dimension leaves it out now, and lists those that changed and those that it lets through. */
  #mark(codes: Uint16Array, barred: Uint16Array, bit: number): void {
    for (const list of [...this.#changed, ...this.#passing]) list.clear();
    const left = this.#left;
    for (let cell = 0; cell < left.length; cell += 1) {
      const before = left[cell] as number; // below their lengths, here and further on
      const others = before & ~bit;
      const after = others | (barred[codes[cell] as number] as number);
      left[cell] = after;
      if ((others & (others - 1)) !== 0) continue; // two others leave it out: it is in no picture, before or after
      const place = placeOf(others);
      if (after === others) (this.#passing[place] as Cells).push(cell, true); // one for each bit
      if (after !== before) (this.#changed[place] as Cells).push(cell, after === others);
    }
  }

  #picture({ by, heedless }: Grouping, packed: readonly Packed[]): Picture {
    const all = by.reduce((product, name) => product * this.#dimension(name).values.length, 1);
    const places = all < 2 ** 16 ? new Uint16Array(this.#left.length) : new Int32Array(this.#left.length);
    let size = 1;
    for (const name of by.toReversed()) {
      const { values, codes } = this.#dimension(name);
      for (let cell = 0; cell < places.length; cell += 1)
        places[cell] = (places[cell] as number) + (codes[cell] as number) * size;
      size *= values.length;
    }
    const zeros = () => packed.map(() => new Float64Array(size * lanes));
    const bit = heedless === null ? 0 : this.#dimension(heedless).bit;
    return { places, heedless: bit, packed, sums: zeros(), free: zeros() };
  }

  #dimension(name: string): Marked {
    const dimension = this.#dimensions.get(name);
    if (!dimension) throw new RangeError(`invalid dimension: ${name}`);
    return dimension;
  }
}

/** The place of a bit among the lists: 0 for none, 1 for the first, and so on. */
function placeOf(bit: number): number {
  return 32 - Math.clz32(bit);
}

/** Cells that came or went, or that are there. */
class Cells {
  readonly cells: Int32Array;
  /** 1 for a cell that came or is there, -1 for one that went. */
  readonly signs: Int8Array;
  count = 0;

  constructor(most: number) {
    this.cells = new Int32Array(most);
    this.signs = new Int8Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  push(cell: number, came: boolean): void {
    this.cells[this.count] = cell;
    this.signs[this.count] = came ? 1 : -1;
    this.count += 1;
  }

  /** The numbers of the cells, in their order, negative for those that went; in an array that is used again. */
  signed(values: Float64Array, into: Float64Array): Float64Array {
    for (let index = 0; index < this.count; index += 1)
      into[index] = (values[this.cells[index] as number] as number) * (this.signs[index] as number);
    return into;
  }
}

/**
 * Sums are kept in four lanes, which neighbouring cells use in turn: cells are sorted, so neighbours often have the same place, and a
 * processor would wait for each sum before it could add to it again.
 */
const lanes = 4;

function addByPlace(
  into: Float64Array,
  places: Uint16Array | Int32Array,
  signed: Float64Array,
  cells: Int32Array,
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const place = (places[cells[index] as number] as number) * lanes + (index & (lanes - 1));
    into[place] = (into[place] as number) + (signed[index] as number);
  }
}

/** Copies sums over others of the same picture. */
function copy(from: readonly Float64Array[], to: readonly Float64Array[]): void {
  for (const [index, column] of to.entries()) column.set(from[index] ?? []);
}

/** What the lanes of a place add up to. */
function sumAt(column: Float64Array, place: number): number {
  let sum = 0;
  for (let lane = 0; lane < lanes; lane += 1) sum += column[place * lanes + lane] ?? 0;
  return sum;
}

function isSame(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
