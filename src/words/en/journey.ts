/** The journey in one picture, and its stages side by side. */
export const journey = {
  "journey.heading":
    "“{touchpoint}” breaks {rate} of its promises{when, select, since {, more since {month}} most {, most of all in {month}} other {}}{points, select, none {} other {, and late ones are rated {points} points lower}}",
  "journey.heading.nobody": "Nobody measures a promise on this journey",
  "journey.finding":
    "Of {due, plural, one {# promise} other {# promises}} due there, {broken} were broken (95\u202f% interval {interval}){exceeded, select, none {} other { and {exceeded} exceeded}}{month, select, none {.} other {; in {month} {worst} were broken.}}",
  "journey.finding.change":
    "Kept were {before} until {month} and {after} since (95\u202f% interval of the change {interval}).",
  "journey.finding.felt": "Customers rate {intime} of {most} when it comes in time, {late} when late.",
  "journey.finding.nobody": "No touchpoint has both a recorded promise and a recorded outcome.",
  "journey.note":
    "The line is what customers were promised. Blue, to one side of it: the share of promises met clearly better. Orange, to the other: the share broken, with its 95\u202f% interval. The thicker a bar, the more customers pass. Dashed: not judged. {measured, number} of {all, plural, one {# touchpoint is} other {# touchpoints are}} measured{pending, plural, =0 {} other {, at # nothing is due yet}}{blind, plural, =0 {} other {, at # a promise or its outcome is missing}}. It hurts most where the share broken, times the rating lost when late, is largest. ● and ◆ are the mean ratings of the journeys on which the promise made there was met in time or late, wherever on the journey they were asked. A square is the mean answer to a question asked there, at its place on its own scale; a number after “/” is where that scale ends. All shares are of promises due; “kept” in the picture counts the exceeded too.",
  // Each line of it stands under the one before, in the picture.
  "journey.remark": "hurts most:\n{rate} in\n{month}",
  "missing.no promise": "no promise",
  "missing.no outcome": "no outcome",
  "missing.no touchpoint": "no touchpoint",
  "missing.nothing due yet": "nothing due yet",
  "missing.nobody asked": "nobody asked",
  "journey.stages.heading": "{rate} of journeys meet a broken promise at {stage}",
  "journey.stages.heading.nobody": "No stage can be judged yet",
  "journey.stages.finding":
    "95\u202f% interval {interval}. Stages are compared by the share of journeys that met at least one broken promise, so that a stage which promises more is not punished for it.",
  "journey.stages.finding.nobody": "At no stage is there both a promise and an outcome.",
  "journey.stages.note": "A dash means that nobody measures it, not that nothing went wrong.",
} as const;
