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
  /** For each packed column a sum for each place. */
  readonly sums: readonly Float64Array[];
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
  /** The filter of each dimension as it was set last. */
  readonly #set = new Map<string, readonly string[] | null>();
  /** Cells that changed, listed by the one other dimension that leaves them out: its place plus one; at 0 those that none does. */
  readonly #changed: readonly Changed[];

  /** @param groupings one for each picture; a grouping by nothing is the total */
  constructor(cube: Cube, groupings: readonly Grouping[]) {
    this.#dimensions = new Map(
      [...cube.dimensions].map(([name, { values, codes }], index) => [
        name,
        { values, codes: new Uint16Array(codes), bit: 1 << index },
      ]),
    );
    this.#left = new Uint16Array(cube.cells);
    this.#changed = Array.from({ length: cube.dimensions.size + 1 }, () => new Changed(cube.cells));
    this.#pictures = groupings.map((grouping) => this.#picture(grouping));
    const all = new Changed(cube.cells);
    for (let cell = 0; cell < cube.cells; cell += 1) all.push(cell, true);
    for (const picture of this.#pictures) add(picture, all);
  }

  /**
   * The sums of a picture, in the order of the groupings: `sums[place * columns + column]`, where a place counts the values of
   * what it groups by, the last of them fastest.
   */
  sums(index: number): readonly number[] {
    const picture = this.#pictures[index];
    if (!picture) throw new RangeError(`invalid picture: ${index}`);
    const { packed, sums } = picture;
    const size = sums[0]?.length ?? 0;
    return Array.from({ length: size }, (_, place) =>
      unpack(
        packed,
        sums.map((column) => column[place] ?? 0),
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
    for (const picture of this.#pictures) {
      const lists = picture.heedless === bit ? [] : [0, picture.heedless];
      for (const list of new Set(lists)) {
        const changed = this.#changed[placeOf(list)];
        if (changed) add(picture, changed);
      }
    }
  }

  /** Notes for each cell whether the dimension leaves it out now, and lists those that changed. */
  #mark(codes: Uint16Array, barred: Uint16Array, bit: number): void {
    for (const list of this.#changed) list.clear();
    const left = this.#left;
    for (let cell = 0; cell < left.length; cell += 1) {
      const before = left[cell] as number; // below their lengths, here and further on
      const others = before & ~bit;
      const after = others | (barred[codes[cell] as number] as number);
      if (after === before) continue;
      left[cell] = after;
      if ((others & (others - 1)) === 0)
        (this.#changed[placeOf(others)] as Changed).push(cell, after === others); // one for each bit
    }
  }

  #picture({ by, heedless, columns }: Grouping): Picture {
    const all = by.reduce((product, name) => product * this.#dimension(name).values.length, 1);
    const places = all < 2 ** 16 ? new Uint16Array(this.#left.length) : new Int32Array(this.#left.length);
    let size = 1;
    for (const name of by.toReversed()) {
      const { values, codes } = this.#dimension(name);
      for (let cell = 0; cell < places.length; cell += 1)
        places[cell] = (places[cell] as number) + (codes[cell] as number) * size;
      size *= values.length;
    }
    const packed = pack(columns);
    const bit = heedless === null ? 0 : this.#dimension(heedless).bit;
    return { places, heedless: bit, packed, sums: packed.map(() => new Float64Array(size)) };
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

/** Cells that came or went. */
class Changed {
  readonly cells: Int32Array;
  /** 1 for a cell that came, -1 for one that went. */
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
}

function add({ places, packed, sums }: Picture, { cells, signs, count }: Changed): void {
  packed.forEach(({ values }, column) => {
    const into = sums[column];
    if (into?.length === 1) into[0] = (into[0] ?? 0) + total(values, cells, signs, count);
    else if (into) addByPlace(into, places, values, cells, signs, count);
  });
}

function total(values: Float64Array, cells: Int32Array, signs: Int8Array, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1)
    sum += (values[cells[index] as number] as number) * (signs[index] as number);
  return sum;
}

function addByPlace(
  into: Float64Array,
  places: Uint16Array | Int32Array,
  values: Float64Array,
  cells: Int32Array,
  signs: Int8Array,
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const cell = cells[index] as number;
    const place = places[cell] as number;
    into[place] = (into[place] as number) + (values[cell] as number) * (signs[index] as number);
  }
}

function isSame(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
