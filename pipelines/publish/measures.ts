/** How the sums of a measure become a number: a share of what was counted, or a mean of amounts. */
export interface MeasureDefinition {
  readonly kind: "share" | "mean";
  /** `share`, `money` (the currency of the workspace), or a unit in words. */
  readonly unit: string;
  /** Steps of the sums in one unit: 100 for money, 3600 for hours counted in seconds; 1 for a share. */
  readonly scale: number;
  /** In which direction the customer fares better. */
  readonly better: "higher" | "lower";
  /** What the number should reach; null where nothing says so. */
  readonly target: number | null;
  /** Whether each value of a dimension is compared with everyone else. */
  readonly differences: boolean;
}

/** Every measure of `measure_facts`, by the name that it has there and in `touchline metrics`. */
export const measures: ReadonlyMap<string, MeasureDefinition> = new Map(
  Object.entries({
    // promise
    specific_share: share("higher"),
    slots_filled: mean("slots", 1, "higher"),
    over_promised_share: share("lower"),
    kept_probability: { ...mean("probability", 1_000_000, "higher"), target: 0.9 },
    // order
    quoted_price_kept: share("higher"),
    price_difference: mean("money", 100, "higher"),
    order_steps: mean("steps", 1, "lower"),
    order_time: mean("minutes", 60, "lower"),
    drop_out_rate: share("lower"),
    never_answered_share: share("lower"),
    // delivery
    otif_rate: share("higher"),
    postponed_share: share("lower"),
    postponement_days: mean("days", 1, "lower"),
    leg_delay: mean("hours", 3600, "lower"),
    first_broken_leg_share: share("lower"),
    told_beforehand_share: share("higher"),
    rating_if_late: mean("score", 1000, "higher"),
    return_if_late: share("higher"),
    // support
    covered_share: { ...share("higher"), target: 1 },
    menu_steps: mean("steps", 1, "lower"),
    loop_share: share("lower"),
    answer_wait: mean("minutes", 60, "lower"),
    abandonment_rate: share("lower"),
    first_contact_resolution: share("higher"),
    empowerment_rate: share("higher"),
    misrouted_share: share("lower"),
    misrouting_delay: mean("minutes", 60, "lower"),
    standard_answer_share: { ...share("higher"), target: 1 },
    // repair
    answered_share: share("higher"),
    corrected_share: share("higher"),
    replacement_overtaken_share: share("lower"),
    dispatch_wait: mean("days", 86_400, "lower"),
    fixed_first_time: share("higher"),
  } satisfies Record<string, MeasureDefinition>),
);

/**
 * How a measure is made.
 * @throws Error for a name that is not in the registry
 */
export function measureOf(name: string): MeasureDefinition {
  const found = measures.get(name);
  if (!found) throw new Error(`no measure "${name}" in pipelines/publish/measures.ts`);
  return found;
}

function share(better: MeasureDefinition["better"]): MeasureDefinition {
  return { kind: "share", unit: "share", scale: 1, better, target: null, differences: true };
}

function mean(unit: string, scale: number, better: MeasureDefinition["better"]): MeasureDefinition {
  return { kind: "mean", unit, scale, better, target: null, differences: true };
}
