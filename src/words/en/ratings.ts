/** How customers rated, by what became of the promise. */
export const ratings = {
  "ratings.heading, lower": "Late is rated {points} points lower than in time",
  "ratings.heading, higher": "Late is rated {points} points higher than in time",
  "ratings.heading, unclear": "Late is not clearly rated otherwise than in time",
  "ratings.heading": "How it was rated, by what became of the promise",
  "ratings.finding": "Mean rating {in_time} in time and {late} late.",
  "ratings.finding, difference":
    "Mean rating {in_time} in time and {late} late, a difference of {difference} (95\u202f% interval {interval}). This goes together; it does not prove that one causes the other.",
  "ratings.finding, unclear":
    "Mean rating {in_time} in time and {late} late, a difference of {difference} (95\u202f% interval {interval}); chance alone can make it.",
  "ratings.finding, no difference":
    "Mean rating {ratings}. A difference is computed between late and in time only, and at least one of the two has too few answers.",
  "ratings.finding, none late": "Mean rating {ratings}.",
  "ratings.each": "{rating} ({outcome})",
  "ratings.note":
    "Each bar is everyone who answered, split by the score they gave, lowest at the left. With each: the mean, its 95\u202f% interval and the number of answers.",
  "ratings.answers": "n {answers}",
  // What the promise was: the heading of each bar, and a column of the table.
  "ratings.outcome.in time": "in time",
  "ratings.outcome.kept": "kept",
  "ratings.outcome.late": "late",
  "ratings.outcome.missed": "missed",
  "ratings.outcome.too early": "too early",
  "ratings.outcome.failed": "failed",
  "ratings.outcome.overdue": "overdue",
  "ratings.outcome.unknown": "unknown",
  "ratings.outcome.void": "void",
  "ratings.outcome.vague": "vague",
  "ratings.outcome.pending": "pending",
  "ratings.column.outcome": "The promise was",
  "ratings.column.mean": "Mean rating",
  "ratings.column.answers": "Answers",
  "ratings.column.gave": "Gave {score}",
} as const;
