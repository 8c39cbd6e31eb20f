/** What a verdict means, in words for someone who has not read the methods. */
export const verdictMeaning = {
  exceeded: "met clearly earlier than promised: by more than the tolerance that the promise declares",
  kept: "met as promised",
  broken: "met late, refused by the company, or past due with nothing delivered",
  early: "met already, though its day lies ahead; it counts when its day comes",
  pending: "not yet due",
  unknown: "so long past due with nothing recorded, or met at no recorded time, that the record is in doubt",
  void: "the customer no longer wanted it before it fell due, so nobody broke it",
  vague: "without a measurable target, so nobody can say whether it was kept",
} as const;

/** The ways in which a promise breaks. */
export const breakMeaning = {
  late: "met after its day",
  missed: "met below the promised level",
  too_early: "met before the promised window",
  failed: "the company said that it could not",
  overdue: "past its day, and nothing has happened yet",
} as const;
