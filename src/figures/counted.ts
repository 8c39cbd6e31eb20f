/** What each measure counts: its `number.` message says it with a number. */
const measuresOf = {
  promises: [
    "over_promised_share",
    "kept_probability",
    "otif_rate",
    "postponed_share",
    "postponement_days",
    "told_beforehand_share",
    "return_if_late",
    "answered_share",
    "corrected_share",
  ],
  "promises stated": ["specific_share", "slots_filled"],
  quotes: ["quoted_price_kept", "price_difference"],
  visits: ["order_steps", "order_time", "drop_out_rate"],
  enquiries: ["never_answered_share"],
  journeys: ["leg_delay", "first_broken_leg_share"],
  answers: ["rating_if_late"],
  contacts: [
    "covered_share",
    "menu_steps",
    "loop_share",
    "answer_wait",
    "abandonment_rate",
    "first_contact_resolution",
    "empowerment_rate",
    "misrouted_share",
    "misrouting_delay",
  ],
  questions: ["standard_answer_share"],
  replacements: ["replacement_overtaken_share"],
  shipments: ["dispatch_wait"],
  repairs: ["fixed_first_time"],
} as const;

type Counted = keyof typeof measuresOf;

const countedBy = new Map<string, Counted>(
  Object.entries(measuresOf).flatMap(([name, metrics]) => metrics.map((metric) => [metric, name as Counted])), // the keys of a constant object
);

/** What a measure counts: `contacts`. Throws for a measure that counts nothing known. */
export function counted(metric: string): Counted {
  const name = countedBy.get(metric);
  if (name === undefined) throw new Error(`unknown measure: ${metric}`);
  return name;
}
