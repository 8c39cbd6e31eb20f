import type { SampledColumn } from "../../sources/profile/guess-column.ts";
import type { FileSample } from "./sample.ts";

/** Several files of one source as one sample: columns by their header, cells of one file after the other. */
export function mergeSamples(samples: readonly FileSample[]): FileSample & { readonly isPatchy: boolean } {
  const [first] = samples;
  if (first === undefined) throw new Error("no sample");
  if (samples.length === 1) return { ...first, isPatchy: false };
  const headers = [...new Set(samples.flatMap(({ columns }) => columns.map(({ header }) => header)))];
  const columns: SampledColumn[] = headers.map((header) => ({
    header,
    cells: samples.flatMap(({ columns: own, sampled }) => {
      const column = own.find((candidate) => candidate.header === header);
      return column?.cells ?? Array.from({ length: sampled }, () => null);
    }),
  }));
  const sum = (key: "records" | "sampled") => samples.reduce((total, sample) => total + sample[key], 0);
  const isPatchy = samples.some((sample) => sample.columns.length < headers.length);
  const others = samples.filter(({ format }) => JSON.stringify(format) !== JSON.stringify(first.format));
  const odd = others.length === 0 ? [] : ["the files are not written alike: are they of one source?"];
  return {
    ...first,
    columns,
    records: sum("records"),
    sampled: sum("sampled"),
    isPatchy,
    todos: [...first.todos, ...odd],
  };
}
