/** One cell of a mix in one of two groups: how many there are, and the sum (of a rate: the part) of what was counted of them. */
export interface MixCell {
  readonly n: number;
  readonly sum: number;
}

/** How much of a difference comes from the mix and how much from the rates; the two add up to the difference. */
export interface MixAndRate {
  readonly mix: number;
  readonly rate: number;
}

/** The difference of two groups (second − first), taken apart in total and by cell. */
export interface Decomposition extends MixAndRate {
  readonly difference: number;
  /** In the order of the cells; a cell that grew adds to `mix` what its rate lies above the mean of the two crude rates. */
  readonly cells: readonly MixAndRate[];
}

/**
 * Two-factor decomposition of the difference of two products `a · b`: each factor's change at the mean of the other
 * (Das Gupta 1993).
 * @param first the two factors before
 * @param second the two factors after
 * @returns what the change of each factor adds; the two add up to the difference of the products
 */
export function productEffects(
  first: readonly [number, number],
  second: readonly [number, number],
): [number, number] {
  return [
    ((second[0] - first[0]) * (first[1] + second[1])) / 2,
    ((second[1] - first[1]) * (first[0] + second[0])) / 2,
  ];
}

/**
 * Kitagawa's decomposition of the difference of two rates or means into mix and rate (Kitagawa 1955):
 * `mix = Σ Δw · (r₀ + r₁)/2`, `rate = Σ Δr · (w₀ + w₁)/2`. A cell that one group does not have changes the mix only.
 * @param first cells of one group
 * @param second the same cells in the same order of the other, from which the first is subtracted
 * @returns in the unit of the rates; null if one of the groups is empty
 */
export function kitagawa(first: readonly MixCell[], second: readonly MixCell[]): Decomposition | null {
  const [before, after] = [total(first), total(second)];
  if (!(before.n > 0 && after.n > 0)) return null;
  const [crudeBefore, crudeAfter] = [before.sum / before.n, after.sum / after.n];
  const centre = (crudeBefore + crudeAfter) / 2;
  const cells = first.map((cell, index) => {
    const other = second[index] ?? { n: 0, sum: 0 };
    const [shareBefore, shareAfter] = [cell.n / before.n, other.n / after.n];
    const [rateBefore, rateAfter] = ratesOf(cell, other);
    const [mix, rate] = productEffects([shareBefore, rateBefore - centre], [shareAfter, rateAfter - centre]);
    return { mix, rate };
  });
  return {
    difference: crudeAfter - crudeBefore,
    mix: cells.reduce((sum, { mix }) => sum + mix, 0),
    rate: cells.reduce((sum, { rate }) => sum + rate, 0),
    cells,
  };
}

function ratesOf(cell: MixCell, other: MixCell): readonly [number, number] {
  const before = cell.n > 0 ? cell.sum / cell.n : null;
  const after = other.n > 0 ? other.sum / other.n : null;
  return [before ?? after ?? 0, after ?? before ?? 0];
}

function total(cells: readonly MixCell[]): MixCell {
  return cells.reduce((all, { n, sum }) => ({ n: all.n + n, sum: all.sum + sum }), { n: 0, sum: 0 });
}
