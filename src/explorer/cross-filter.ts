import type { Cube, Integers } from "./cube.ts";

/**
 * One picture of a cube: what it groups by, what it sums, and which filters it does not heed, so that a reader sees what is left out
 * beside what is chosen.
 */
export interface Grouping {
  readonly by: readonly string[];
  readonly heedless: readonly string[];
  /** One array for each sum, with a number for each cell of the cube. */
  readonly columns: readonly Integers[];
}

interface Picture {
  /** The place of each cell of the cube. */
  readonly places: Int32Array;
  readonly heedless: number;
  readonly columns: readonly Integers[];
  readonly sums: Float64Array;
}

/**
 * Sums of a cube under filters, kept up to date by what changed alone: for each cell a bit for every dimension that leaves it out.
 * A cell counts in a picture where no bit is set but those that the picture does not heed.
 */
export class CrossFilter {
  readonly #cube: Cube;
  readonly #bits: ReadonlyMap<string, number>;
  readonly #left: Uint16Array;
  readonly #pictures: readonly Picture[];
  readonly #changed: Int32Array;
  readonly #before: Uint16Array;

  /** @param groupings one for each picture; a grouping by nothing is the total */
  constructor(cube: Cube, groupings: readonly Grouping[]) {
    this.#cube = cube;
    this.#bits = new Map([...cube.dimensions.keys()].map((name, index) => [name, 1 << index]));
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
    const dimension = this.#cube.dimensions.get(name);
    const bit = this.#bits.get(name);
    if (!dimension || bit === undefined) throw new RangeError(`invalid dimension: ${name}`);
    const barred = Uint16Array.from(dimension.values, (value) =>
      values === null || values.includes(value) ? 0 : bit,
    );
    const count = this.#mark(dimension.codes, barred, bit);
    if (count > 0) for (const picture of this.#pictures) this.#add(picture, count);
  }

  /** Notes for each cell whether the dimension leaves it out now; gives how many changed, and remembers which. */
  #mark(codes: Integers, barred: Uint16Array, bit: number): number {
    const left = this.#left;
    let count = 0;
    for (let cell = 0; cell < left.length; cell += 1) {
      const before = left[cell] as number; // below its length
      const after = (before & ~bit) | (barred[codes[cell] as number] as number);
      if (after === before) continue;
      this.#changed[count] = cell;
      this.#before[count] = before;
      count += 1;
      left[cell] = after;
    }
    return count;
  }

  #picture({ by, heedless, columns }: Grouping): Picture {
    const cube = this.#cube;
    const places = new Int32Array(cube.cells);
    let size = 1;
    for (const name of by.toReversed()) {
      const dimension = cube.dimensions.get(name);
      if (!dimension) throw new RangeError(`invalid dimension: ${name}`);
      const { values, codes } = dimension;
      for (let cell = 0; cell < places.length; cell += 1)
        places[cell] = (places[cell] as number) + (codes[cell] as number) * size; // below their lengths
      size *= values.length;
    }
    const mask = heedless.reduce((bits, name) => bits | (this.#bits.get(name) ?? 0), 0);
    return { places, heedless: mask, columns, sums: new Float64Array(size * columns.length) };
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
          (sums[start + column] as number) + sign * ((columns[column] as Integers)[cell] as number);
    }
  }
}
