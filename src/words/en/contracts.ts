/** How old sources may be, and columns that are not what they were. */
export const contracts = {
  "contracts.freshness.heading": "Late: {source}, with nothing newer than {day}",
  "contracts.freshness.heading.fresh": "Every source that says how old it may be is fresh",
  "contracts.freshness.heading.none": "No source says how old it may be",
  "contracts.freshness.finding":
    "{declared, number} of {all, plural, one {# source says} other {# sources say}} how old their newest time may be; {late, plural, one {# is} other {# are}} older.",
  "contracts.freshness.note":
    "Judged when the site was built, or at the moment up to which the record is stated to be complete. The days in the table hold whenever you read this: a source is late from the day under “Late from”, and a build fails from the day under “Fails from”.",
  "state.fresh": "fresh",
  "state.late": "late",
  "state.too late": "too late",
  "state.no time": "no time",
  "state.not declared": "not declared",
  "age.minute": "{number, plural, one {# minute} other {# minutes}}",
  "age.hour": "{number, plural, one {# hour} other {# hours}}",
  "age.day": "{number, plural, one {# day} other {# days}}",
  "age.week": "{number, plural, one {# week} other {# weeks}}",
  "contracts.drifts.heading": "{columns, plural, one {# column} other {# columns}} changed: {first}",
  "contracts.drifts.heading.none": "No column changed from one file to the next",
  "contracts.drifts.appears": "“{column}” of {source} appears",
  "contracts.drifts.vanishes": "“{column}” of {source} vanishes",
  "contracts.drifts.is renamed": "“{column}” of {source} is renamed “{to}”",
  "contracts.drifts.changes its type": "“{column}” of {source} changes its type",
  "contracts.drifts.finding":
    "First in {file}. A column that appears, vanishes, is renamed or changes its type is reported as that, with the file where it began.",
  "contracts.drifts.finding.none":
    "Every file has the columns of the one before it, and each value can be read as it could.",
  "contracts.drifts.note":
    "Each file is compared with the one before it, and with its own last delivery. What a source does not allow is refused and stands on no page.",
  "change.appears": "appears",
  "change.vanishes": "vanishes",
  "change.is renamed": "is renamed",
  "change.changes its type": "changes its type",
  "since.its last delivery": "its last delivery",
} as const;
