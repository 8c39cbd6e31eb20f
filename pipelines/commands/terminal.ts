/** A line of a terminal that a person watches. */
export interface Meter {
  /** Writes over the line that is there. */
  show(line: string): void;
  /** Takes the line away. */
  clear(): void;
  /** Milliseconds since some moment, by which speed is measured. */
  now(): number;
}

/** Where a command writes and what surrounds it; handed in, so that a test can stand in for the world. */
export interface Terminal {
  /** The result, for people or machines: standard output. */
  print(text: string): void;
  /** Progress and messages: standard error. */
  note(text: string): void;
  /** Absent where standard error is kept in a file: then each step is a line. */
  readonly meter?: Meter;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that holds `pipelines/` and `src/`. */
  readonly root: string;
  /** The folder in which `.touchline/` and `dist/` are. */
  readonly output: string;
  /** The folder from which paths on the command line count. */
  readonly here: string;
}
