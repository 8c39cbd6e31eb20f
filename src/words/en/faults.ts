/** Batches of a product with more of one fault than its other batches. */
export const faults = {
  // {product}, {batch} and {fault} are codes and names as the company writes them.
  "faults.cell": "{product} {batch}: {fault}",
  "faults.heading": "{cell} fails {ratio} times as often as other batches",
  "faults.heading, none": "No batch fails clearly more often than the others",
  "faults.finding":
    "{cell}: {faults, plural, one {# fault} other {# faults}} where {expected} would be expected for as long in use (95\u202f% interval of the ratio {interval}); {worse, plural, one {# of {all} batches and faults stands} other {# of {all} batches and faults stand}} out.",
  "faults.note":
    "Faults per time in use, against the other batches of the same product, drawn towards 1 where little is known (empirical Bayes). Many equal faults point at the product, not at the customer.",
  "faults.picture.others": "as the other batches",
  "faults.picture.ratio": "ratio",
  "faults.picture.faults": "faults",
  "faults.column.product": "Product",
  "faults.column.batch": "Batch",
  "faults.column.fault": "Fault",
  "faults.column.faults": "Faults",
  "faults.column.expected": "Expected",
  "faults.column.ratio": "Ratio",
  "faults.column.p": "p (Holm)",
} as const;
