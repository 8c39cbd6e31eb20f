/** Exit codes of the command: a check failed, the command line is wrong, the input is wrong, the machine failed. */
export const exitCodes = { check: 1, usage: 2, input: 3, machine: 4 } as const;

/** What kind of fault it is; decides the exit code. */
export type FaultKind = keyof typeof exitCodes;

/** An error written for the person who can mend it: where and what was found, then what to do. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly advice: string;

  /**
   * @param kind decides the exit code
   * @param found the place and the fault, with the value seen
   * @param advice what to do
   */
  constructor(kind: FaultKind, found: string, advice: string, options?: ErrorOptions) {
    super(found, options);
    this.name = "Fault";
    this.kind = kind;
    this.advice = advice;
  }

  /** Both parts, as they are printed. */
  get text(): string {
    return `${this.message}\n  ${this.advice.replaceAll("\n", "\n  ")}`;
  }
}
