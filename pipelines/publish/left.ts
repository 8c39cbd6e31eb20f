/** What was left for later of one name: a table, `explorer`, `cubeFiles`, or a number as `metrics.<name>`. */
export interface LeftName {
  readonly name: string;
  /** Of these touchpoints it is there. */
  readonly but: readonly string[];
}

/** What is asked of a published folder: a name, of all touchpoints or of one. */
export function asking(name: string, touchpoint?: string | null): string {
  return touchpoint == null ? name : `${name}@${touchpoint}`;
}

/** The name and the touchpoint of what is asked. */
export function asked(asking: string): { readonly name: string; readonly touchpoint: string | undefined } {
  const [name = "", touchpoint] = asking.split("@");
  return { name, touchpoint };
}

/** Tells whether what is asked was left for later. */
export function leftFor(later: readonly LeftName[]): (asking: string) => boolean {
  const byName = Map.groupBy(later, ({ name }) => name);
  return (one) => {
    const { name, touchpoint } = asked(one);
    const left = byName.get(name) ?? [];
    return left.some(({ but }) => touchpoint === undefined || !but.includes(touchpoint));
  };
}
