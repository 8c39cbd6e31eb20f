/** Where a command writes and what surrounds it; handed in, so that a test can stand in for the world. */
export interface Terminal {
  /** The result, for people or machines: standard output. */
  print(text: string): void;
  /** Progress and messages: standard error. */
  note(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that holds `pipelines/` and `src/`. */
  readonly root: string;
  /** The folder in which `.touchline/` and `dist/` are. */
  readonly output: string;
  /** The folder from which paths on the command line count. */
  readonly here: string;
}
