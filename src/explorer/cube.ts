import { tableFromIPC } from "@uwdata/flechette";

/** Whole numbers of a column, in as many bits as they need. */
export type Integers = Int8Array | Int16Array | Int32Array;

/** One dimension of a cube: its values, and for each cell the place of its value among them. */
export interface Dimension {
  readonly values: readonly string[];
  readonly codes: Integers;
}

/** Additive statistics by dimensions, one typed array for each column. */
export interface Cube {
  readonly cells: number;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** Counts, by name. */
  readonly counts: ReadonlyMap<string, Integers>;
  /** Other numbers, by name: the limits of bins. */
  readonly numbers: ReadonlyMap<string, Float64Array>;
  /** Yes or no, by name. */
  readonly flags: ReadonlyMap<string, Uint8Array>;
}

/** Reads an Arrow IPC file without copying its numbers; throws for a column of a type that no cube has. */
export function decodeCube(bytes: Uint8Array): Cube {
  const table = tableFromIPC(bytes);
  const dimensions = new Map<string, Dimension>();
  const counts = new Map<string, Integers>();
  const numbers = new Map<string, Float64Array>();
  const flags = new Map<string, Uint8Array>();
  for (const name of table.names) {
    const column = table.getChild(name);
    const [batch] = column.data;
    if (!batch) continue;
    const values = withoutPadding(batch.values, table.numRows);
    if ("dictionary" in batch && isIntegers(values))
      dimensions.set(name, { values: [...(batch.dictionary as Iterable<string>)], codes: values }); // text is all that cubes encode so
    else if (isIntegers(values)) counts.set(name, values);
    else if (values instanceof Float64Array) numbers.set(name, values);
    else if (values instanceof Uint8Array) flags.set(name, bits(values, table.numRows));
    else throw new TypeError(`invalid column: ${name}`);
  }
  return { cells: table.numRows, dimensions, counts, numbers, flags };
}

/** Arrow fills arrays up to whole words; what lies past the last row is no cell. */
function withoutPadding<Values>(values: Values, rows: number): Values {
  return isIntegers(values) || values instanceof Float64Array ? (values.subarray(0, rows) as Values) : values; // of the same type
}

function isIntegers(values: unknown): values is Integers {
  return values instanceof Int8Array || values instanceof Int16Array || values instanceof Int32Array;
}

/** Arrow keeps eight answers in a byte. */
function bits(bytes: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => ((bytes[index >> 3] ?? 0) >> (index & 7)) & 1);
}

/** The bytes of a file; those of a gzipped one unpacked, unless whoever served it did so already. */
export async function unpacked(response: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isGzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzipped) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
