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
  readonly #pictures: Picture[] = [];
  /** Pictures by the columns that they sum. */
  readonly #groups = new Map<readonly Packed[], Picture[]>();
  /** What is left to be made before the first question. */
  readonly #making: Iterator<void>;
  readonly #scratch: Float64Array;
  /** The filter of each dimension as it was set last. */
  readonly #set = new Map<string, readonly string[] | null>();
  /** The cells of each value of a dimension, for those that were filtered once. */
  readonly #sorted = new Map<string, Sorted>();
  readonly #lists: Lists;

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
    this.#lists = new Lists(cube.dimensions.size, cube.cells);
    this.#making = this.#make(groupings);
  }

  /** Makes one more picture; whether there are more to make. What is not made when it is needed is made then. */
  prepare(): boolean {
    return this.#making.next().done !== true;
  }

  *#make(groupings: readonly Grouping[]): Generator<void> {
    const all = new Int32Array(this.#left.length);
    for (let cell = 0; cell < all.length; cell += 1) all[cell] = cell;
    const packings = new Map<readonly Int32Array[], readonly Packed[]>();
    for (const { columns } of groupings) {
      if (packings.has(columns)) continue;
      const packed = pack(columns);
      packings.set(columns, packed);
      this.#groups.set(packed, []);
      yield;
    }
    for (const grouping of groupings) {
      const packed = packings.get(grouping.columns) ?? [];
      const picture = this.#picture(grouping, packed);
      this.#add(packed, [picture], all, 1);
      copy(picture.sums, picture.free);
      this.#pictures.push(picture);
      this.#groups.get(packed)?.push(picture);
      yield;
    }
  }

  #ready(): void {
    while (this.prepare()); // until all are made
  }

  /**
   * The sums of a picture, in the order of the groupings: `sums[place * columns + column]`, where a place counts the values of
   * what it groups by, the last of them fastest.
   */
  sums(index: number): readonly number[] {
    const { packed, sums } = this.#at(index);
    return unpacked(packed, sums);
  }

  /** The same where nothing is filtered. */
  free(index: number): readonly number[] {
    const { packed, free } = this.#at(index);
    return unpacked(packed, free);
  }

  #at(index: number): Picture {
    this.#ready();
    const picture = this.#pictures[index];
    if (!picture) throw new RangeError(`invalid picture: ${index}`);
    return picture;
  }

  /** Lets only these values of a dimension through; null lets all through. */
  filter(name: string, values: readonly string[] | null): void {
    this.#ready();
    const before = this.#set.get(name) ?? null;
    if (isSame(before, values)) return;
    this.#set.set(name, values);
    if ([...this.#set.values()].every((filter) => filter === null)) this.#free();
    else this.#change(name, before, values);
  }

  /** One dimension's filter is another than before. */
  #change(name: string, before: readonly string[] | null, values: readonly string[] | null): void {
    const { values: all, codes, bit } = this.#dimension(name);
    const passed = all.map((value) => before === null || before.includes(value));
    const passes = all.map((value) => values === null || values.includes(value));
    leave(
      this.#left,
      codes,
      Uint16Array.from(passes, (isThrough) => (isThrough ? 0 : bit)),
      bit,
    );
    const sorted = this.#cellsOf(name);
    const codesWhere = (is: (code: number) => boolean) => [...all.keys()].filter(is);
    const there = codesWhere((code) => passes[code] === true);
    const came = codesWhere((code) => passes[code] === true && passed[code] === false);
    const went = codesWhere((code) => passes[code] === false && passed[code] === true);
    const pictures = this.#pictures.filter(({ heedless }) => heedless !== bit);
    if (sorted.count(there) < sorted.count(came) + sorted.count(went)) {
      for (const { sums } of pictures) for (const column of sums) column.fill(0);
      this.#renew(sorted, there, bit, 1);
    } else {
      this.#renew(sorted, came, bit, 1);
      this.#renew(sorted, went, bit, -1);
    }
  }

  /** Nothing is filtered any more. */
  #free(): void {
    this.#left.fill(0);
    for (const { sums, free } of this.#pictures) copy(free, sums);
  }

  /** Adds the cells of some values of a dimension, whose bit is given, to all pictures that heed it, or takes them away. */
  #renew(sorted: Sorted, codes: readonly number[], bit: number, sign: 1 | -1): void {
    this.#lists.fill(sorted, codes, this.#left, bit);
    const free = this.#lists.of(0);
    for (const [packed, pictures] of this.#groups) {
      const heeding = pictures.filter(({ heedless }) => heedless !== bit);
      this.#add(packed, heeding, free, sign);
      for (const picture of heeding)
        if (picture.heedless !== 0)
          this.#add(packed, [picture], this.#lists.of(placeOf(picture.heedless)), sign);
    }
  }

  /** Adds cells to pictures of the same columns. */
  #add(packed: readonly Packed[], pictures: readonly Picture[], cells: Int32Array, sign: 1 | -1): void {
    if (cells.length === 0 || pictures.length === 0) return;
    packed.forEach(({ values }, column) => {
      const signed = gather(values, cells, sign, this.#scratch);
      for (const { places, sums } of pictures) {
        const into = sums[column];
        if (into) addByPlace(into, places, signed, cells);
      }
    });
  }

  #cellsOf(name: string): Sorted {
    const known = this.#sorted.get(name);
    if (known) return known;
    const { codes, values } = this.#dimension(name);
    const made = new Sorted(codes, values.length);
    this.#sorted.set(name, made);
    return made;
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

/** The cells of each value of a dimension, in their order. */
class Sorted {
  readonly cells: Int32Array;
  /** Where the cells of each value begin, and after the last of them where they end. */
  readonly starts: Int32Array;

  constructor(codes: Uint16Array, size: number) {
    this.starts = new Int32Array(size + 1);
    for (const code of codes) this.starts[code + 1] = (this.starts[code + 1] as number) + 1; // below their lengths, here and further on
    for (let code = 0; code < size; code += 1)
      this.starts[code + 1] = (this.starts[code + 1] as number) + (this.starts[code] as number);
    const next = this.starts.slice();
    this.cells = new Int32Array(codes.length);
    for (let cell = 0; cell < codes.length; cell += 1) {
      const code = codes[cell] as number;
      const index = next[code] as number;
      this.cells[index] = cell;
      next[code] = index + 1;
    }
  }

  /** How many cells some values have. */
  count(codes: readonly number[]): number {
    return codes.reduce((sum, code) => sum + (this.starts[code + 1] ?? 0) - (this.starts[code] ?? 0), 0);
  }
}

/** Cells listed by the one other dimension that leaves them out: its place; at 0 those that none does. */
class Lists {
  /** One list after the other; at the end what two or more leave out, which is in no picture. */
  readonly #cells: Int32Array;
  readonly #counts: Int32Array;
  readonly #most: number;
  /** The list of each combination of bits. */
  readonly #list: Uint8Array;

  constructor(dimensions: number, most: number) {
    const rest = dimensions + 1;
    this.#most = most;
    this.#cells = new Int32Array((rest + 1) * most);
    this.#counts = new Int32Array(rest + 1);
    this.#list = Uint8Array.from({ length: 1 << dimensions }, (_, bits) =>
      (bits & (bits - 1)) === 0 ? placeOf(bits) : rest,
    );
  }

  /** Lists the cells of some values of a dimension, whose bit is given; without a branch, for which way it goes cannot be foretold. */
  fill({ cells, starts }: Sorted, codes: readonly number[], left: Uint16Array, bit: number): void {
    const [counts, lists, list, most] = [this.#counts.fill(0), this.#cells, this.#list, this.#most];
    for (const code of codes) {
      const end = starts[code + 1] as number;
      for (let index = starts[code] as number; index < end; index += 1) {
        const cell = cells[index] as number;
        const place = list[(left[cell] as number) & ~bit] as number;
        const count = counts[place] as number;
        lists[place * most + count] = cell;
        counts[place] = count + 1;
      }
    }
  }

  /** The cells of a list. */
  of(list: number): Int32Array {
    const start = list * this.#most;
    return this.#cells.subarray(start, start + (this.#counts[list] ?? 0));
  }
}

/** Notes for each cell whether a dimension leaves it out now. */
function leave(left: Uint16Array, codes: Uint16Array, barred: Uint16Array, bit: number): void {
  for (let cell = 0; cell < left.length; cell += 1)
    left[cell] = ((left[cell] as number) & ~bit) | (barred[codes[cell] as number] as number);
}

/** The numbers of cells, in their order, negative for those that went; in an array that is used again. */
function gather(values: Float64Array, cells: Int32Array, sign: 1 | -1, into: Float64Array): Float64Array {
  for (let index = 0; index < cells.length; index += 1)
    into[index] = (values[cells[index] as number] as number) * sign;
  return into;
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
): void {
  for (let index = 0; index < cells.length; index += 1) {
    const place = (places[cells[index] as number] as number) * lanes + (index & (lanes - 1));
    into[place] = (into[place] as number) + (signed[index] as number);
  }
}

/** The sums of each place, column by column. */
function unpacked(packed: readonly Packed[], sums: readonly Float64Array[]): readonly number[] {
  const size = (sums[0]?.length ?? 0) / lanes;
  return Array.from({ length: size }, (_, place) =>
    unpack(
      packed,
      sums.map((column) => sumAt(column, place)),
    ),
  ).flat();
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
