/** Where a command writes and what surrounds it; handed in, so that a test can stand in for the world. */
export interface Terminal {
  /** The result, for people or machines: standard output. */
  print(text: string): void;
  /** Progress and messages: standard error. */
  note(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The project's root folder. */
  readonly root: string;
  /** The folder from which paths on the command line count. */
  readonly here: string;
}
