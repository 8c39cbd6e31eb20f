const day = 86_400_000_000_000n;

/**
 * A moment as `2024-02-29T23:59:59.000000`: six digits of a second, nine only where the last three are not zero.
 *
 * @param nanoseconds since 1970
 */
export function isoMoment(nanoseconds: bigint): string {
  const time = ((nanoseconds % day) + day) % day;
  const days = Number((nanoseconds - time) / day);
  const clock = [3600n, 60n, 1n].map((unit, index) => {
    const count = (time / 1_000_000_000n / unit) % (index === 0 ? 24n : 60n);
    return String(count).padStart(2, "0");
  });
  const fraction = String(time % 1_000_000_000n).padStart(9, "0");
  return `${isoDay(days)}T${clock.join(":")}.${fraction.replace(/000$/, "")}`;
}

/** A day as `2024-02-29`; beyond the years 0000 to 9999 with a sign, as ISO 8601 has it. */
export function isoDay(daysSince1970: number): string {
  const date = new Date(daysSince1970 * 86_400_000);
  if (Number.isNaN(date.getTime())) return `day ${daysSince1970}`;
  return date.toISOString().replace(/T.*$/, "");
}

/** The shortest decimal text that means this single-precision number and no other. */
export function shortestSingle(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (!Number.isFinite(value)) return String(value);
  for (let digits = 1; digits < 9; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.fround(rounded) === value) return String(rounded);
  }
  return String(Number(value.toPrecision(9)));
}
