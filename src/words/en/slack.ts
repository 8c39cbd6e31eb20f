/** How much earlier or later than promised. */
export const slack = {
  "slack.heading": "{late} of {met} came late",
  "slack.heading, week": "{late} of {met} came late, {far} of them by a week or more",
  "slack.heading, day": "{late} of {met} came late, {far} of them by a day or more",
  "slack.finding": "{rate} of the promises in this picture were fulfilled late.",
  "slack.finding, week":
    "{rate} of the promises in this picture were fulfilled late; {far} of {late} late ones were late by a week or more.",
  "slack.finding, day":
    "{rate} of the promises in this picture were fulfilled late; {far} of {late} late ones were late by a day or more.",
  "slack.untimed":
    "{promises, plural, one {# more was fulfilled without a time to compare and is not in it.} other {# more were fulfilled without a time to compare and are not in it.}}",
  "slack.note":
    "Each bar holds the promises met so many {unit} before or after the promise. Bars at the ends, marked ≥, hold everything from there outwards. What was never fulfilled has no time and is not in this picture; what was met early is in it at once, in the verdicts only when its time has come.",
  // Written beside the promise line of the picture.
  "slack.count.exceeded": "{promises, plural, other {# exceeded}}",
  "slack.count.kept": "{promises, plural, other {# kept}}",
  "slack.count.late": "{promises, plural, other {# late}}",
  "slack.column.verdict": "What became of it",
  "slack.column.from": "From ({unit}; minus: later)",
  "slack.column.to": "Below ({unit})",
  "slack.column.to, day": "Up to ({unit})",
  "slack.column.promises": "Promises",
} as const;
