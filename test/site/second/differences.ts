/**
 * Where two things differ, as lines that name the place and both values; numbers are the same if they differ by less than a
 * billionth of them.
 */
export function differences(found: unknown, expected: unknown): string[] {
  const [one, other] = [new Map(leaves(found)), new Map(leaves(expected))];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((place) => !isSame(one.get(place), other.get(place)))
    .map(
      (place) => `${place}: ${String(one.get(place))} in the explorer, ${String(other.get(place))} in DuckDB`,
    );
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  return [
    [`${path} has`, entries.length],
    ...entries.flatMap(([key, inner]) =>
      leaves(inner, path === "" ? String(key) : `${path} › ${String(key)}`),
    ),
  ];
}
