import type { Cube } from "./cube.ts";

/**
 * One picture of a cube: what it groups by, what it sums, and which filters it does not heed, so that a reader sees what is left out
 * beside what is chosen.
 */
export interface Grouping {
  readonly by: readonly string[];
  readonly heedless: readonly string[];
  /** One array for each sum, with a number for each cell of the cube. */
  readonly columns: readonly Int32Array[];
}

interface Picture {
  /** The place of each cell of the cube. */
  readonly places: Int32Array;
  readonly heedless: number;
  readonly columns: readonly Int32Array[];
  readonly sums: Float64Array;
}

/** A dimension with its bit; arrays of one type everywhere keep the loops quick. */
interface Marked {
  readonly values: readonly string[];
  readonly codes: Uint16Array;
  readonly bit: number;
}

/**
 * Sums of a cube under filters, kept up to date by what changed alone: for each cell a bit for every dimension that leaves it out.
 * A cell counts in a picture where no bit is set but those that the picture does not heed.
 */
export class CrossFilter {
  readonly #dimensions: ReadonlyMap<string, Marked>;
  readonly #left: Uint16Array;
  readonly #pictures: readonly Picture[];
  readonly #changed: Int32Array;
  readonly #before: Uint16Array;

  /** @param groupings one for each picture; a grouping by nothing is the total */
  constructor(cube: Cube, groupings: readonly Grouping[]) {
    this.#dimensions = new Map(
      [...cube.dimensions].map(([name, { values, codes }], index) => [
        name,
        { values, codes: Uint16Array.from(codes), bit: 1 << index },
      ]),
    );
    this.#left = new Uint16Array(cube.cells);
    this.#pictures = groupings.map((grouping) => this.#picture(grouping));
    this.#changed = Int32Array.from({ length: cube.cells }, (_, cell) => cell);
    this.#before = new Uint16Array(cube.cells).fill(0xffff);
    for (const picture of this.#pictures) this.#add(picture, cube.cells);
  }

  /**
   * The sums of a picture, in the order of the groupings: `sums[place * columns + column]`, where a place counts the values of
   * what it groups by, the last of them fastest. They change with the filters.
   */
  sums(index: number): Float64Array {
    const picture = this.#pictures[index];
    if (!picture) throw new RangeError(`invalid picture: ${index}`);
    return picture.sums;
  }

  /** Lets only these values of a dimension through; null lets all through. */
  filter(name: string, values: readonly string[] | null): void {
    const { values: all, codes, bit } = this.#dimension(name);
    const barred = Uint16Array.from(all, (value) => (values === null || values.includes(value) ? 0 : bit));
    const count = this.#mark(codes, barred, bit);
    if (count > 0) for (const picture of this.#pictures) this.#add(picture, count);
  }

  /** Notes for each cell whether the dimension leaves it out now; gives how many of those that any picture counts changed, and remembers which. */
  #mark(codes: Uint16Array, barred: Uint16Array, bit: number): number {
    const left = this.#left;
    let count = 0;
    for (let cell = 0; cell < left.length; cell += 1) {
      const before = left[cell] as number; // below its length
      const after = (before & ~bit) | (barred[codes[cell] as number] as number);
      if (after === before) continue;
      left[cell] = after;
      const others = before & ~bit;
      if (others & (others - 1)) continue; // left out by two others: no picture counts it, before or after
      this.#changed[count] = cell;
      this.#before[count] = before;
      count += 1;
    }
    return count;
  }

  #picture({ by, heedless, columns }: Grouping): Picture {
    const places = new Int32Array(this.#left.length);
    let size = 1;
    for (const name of by.toReversed()) {
      const { values, codes } = this.#dimension(name);
      for (let cell = 0; cell < places.length; cell += 1)
        places[cell] = (places[cell] as number) + (codes[cell] as number) * size; // below their lengths
      size *= values.length;
    }
    const mask = heedless.reduce((bits, name) => bits | this.#dimension(name).bit, 0);
    return { places, heedless: mask, columns, sums: new Float64Array(size * columns.length) };
  }

  #dimension(name: string): Marked {
    const dimension = this.#dimensions.get(name);
    if (!dimension) throw new RangeError(`invalid dimension: ${name}`);
    return dimension;
  }

  /** Adds the cells that came into a picture and takes away those that left it; before the first filter, all come. */
  #add({ places, heedless, columns, sums }: Picture, count: number): void {
    const [changed, before, left, width] = [this.#changed, this.#before, this.#left, columns.length];
    for (let index = 0; index < count; index += 1) {
      const cell = changed[index] as number; // below their lengths, here and further on
      const is = (left[cell] as number) & ~heedless ? 0 : 1;
      const was = (before[index] as number) & ~heedless ? 0 : 1;
      if (is === was) continue;
      const sign = is - was;
      const start = (places[cell] as number) * width;
      for (let column = 0; column < width; column += 1)
        sums[start + column] =
          (sums[start + column] as number) + sign * ((columns[column] as Int32Array)[cell] as number);
    }
  }
}
