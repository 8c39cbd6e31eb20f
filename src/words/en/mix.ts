/** Whether a change in a total is other work or another mix of cases. */
export const mix = {
  "mix.region.hidden, worse":
    "Careful: within each region promises are kept less often ({rate} points), and the total hides it",
  "mix.category.hidden, worse":
    "Careful: within each category promises are kept less often ({rate} points), and the total hides it",
  "mix.channel.hidden, worse":
    "Careful: within each channel promises are kept less often ({rate} points), and the total hides it",
  "mix.tier.hidden, worse":
    "Careful: within each tier promises are kept less often ({rate} points), and the total hides it",
  "mix.region.hidden, better":
    "Careful: within each region promises are kept more often ({rate} points), and the total hides it",
  "mix.category.hidden, better":
    "Careful: within each category promises are kept more often ({rate} points), and the total hides it",
  "mix.channel.hidden, better":
    "Careful: within each channel promises are kept more often ({rate} points), and the total hides it",
  "mix.tier.hidden, better":
    "Careful: within each tier promises are kept more often ({rate} points), and the total hides it",
  "mix.region.moved": "Kept rate: {total} points, {mix} of them because the mix of regions changed",
  "mix.category.moved": "Kept rate: {total} points, {mix} of them because the mix of categories changed",
  "mix.channel.moved": "Kept rate: {total} points, {mix} of them because the mix of channels changed",
  "mix.tier.moved": "Kept rate: {total} points, {mix} of them because the mix of tiers changed",
  // {before} and {after} are months or spans of months: `January 2018 to June 2018`.
  "mix.finding":
    "{before} against {after}: the kept rate moved by {total} points in total, by {rate} points at an unchanged mix (95\u202f% interval {interval}), and by {mix} points because the mix changed.",
  "mix.span": "{from} to {to}",
  "mix.note":
    "Promises with an unknown outcome count as not kept. Rate and mix effect add up to the total before they are rounded (Kitagawa 1955). They point apart where the total moves one way, or not at all, while the rate at an unchanged mix clearly moves the other.",
  "mix.column.dimension": "Mix of",
  "mix.column.before": "Before",
  "mix.column.after": "After",
  "mix.column.total": "Total",
  "mix.column.rate": "Rate effect",
  "mix.column.mix": "Mix effect",
  "mix.column.apart": "Point apart",
  "mix.apart.yes": "yes",
  "mix.apart.no": "no",
} as const;
