/** The ways that journeys take from touchpoint to touchpoint. */
export const paths = {
  "paths.title": "Paths of journeys",
  "paths.short": "Paths",
  "paths.none": "No journey is on record",
  "paths.none.meaning":
    "A path is made of touches that name their journey; the record has none, or too few to be told.",
  "paths.step": "{from} → {to}",
  "paths.loop": "{touchpoint} ⇄ {other}",

  // The graph: from touchpoint to touchpoint.
  "paths.graph.heading":
    "Journeys drop out most often at “{touchpoint}”: {rate} of those that come there end with a promise never fulfilled",
  "paths.graph.finding":
    "Of {closed, plural, one {# journey} other {# journeys}} that came to “{touchpoint}” and are not open there, {rate} (95\u202f% interval {interval}) ended there with a promise that was never fulfilled; of all {journeys, plural, one {# journey that is} other {# journeys that are}} not open {all} dropped out somewhere (95\u202f% interval {allInterval}).",
  "paths.graph.heading.whole":
    "Of {journeys, plural, one {# journey} other {# journeys}} none is known to have dropped out",
  "paths.graph.finding.whole":
    "{journeys, plural, one {# journey} other {# journeys}} on record, by {steps, plural, one {# kind of step} other {# kinds of step}} from one touchpoint to another.",
  "paths.graph.note":
    "Each arc is a step from one touchpoint straight to another: on one side of the line forward in the order of the journey, on the other back, as marked there. Its width, and the percentage at it, say which share of all journeys goes that way at least once; with it stands the median time between, where there is room. An arc without a number has room for neither; the page’s table has all. Orange, hatched where the arc is wide enough, with ◆: journeys that go this way meet a broken promise more often than all others, by {points} points or more, and clearly so (after Holm’s correction for all steps); blue: less often by as much; grey: neither. Of all journeys {broken} meet one. A journey drops out (×) where it ends although a promise to it was never fulfilled; one that still waits for something is open and does not count. Drop-outs are shown from {least} of those who come to a touchpoint.",
  "paths.graph.note.left out":
    "Not drawn: {kinds, plural, one {# kind of step that} other {# kinds of step that}} fewer than {threshold} of journeys take; together {share} of all steps. The page’s table has them.",
  "paths.graph.note.back":
    "Of {steps, plural, one {# step} other {# steps}} {back, plural, one {# goes} other {# go}} back to an earlier touchpoint.",
  // Each on a line of its own; the diamond stands for what is broken more often.
  "paths.graph.arc": "{share}\n{time}",
  "paths.graph.arc, worse": "◆ {share}\n{time}",
  "paths.graph.at once": "at once",
  "paths.graph.forward": "Forward",
  "paths.graph.back": "Back",
  "paths.graph.to the left": "◂ back",
  "paths.graph.to the right": "forward ▸",
  "paths.graph.begin": "Begin here",
  "paths.graph.come": "Come here",
  "paths.graph.drop out": "Drop out here",
  "paths.graph.comes": "{share} come",
  "paths.graph.dropped": "× {share}",

  // The most frequent ways, and the most broken ones.
  "paths.frequent.heading":
    "{share} of journeys take the most frequent way{other, select, none {} other {, and {other} one of many rare ones}}",
  "paths.frequent.finding":
    "{journeys, plural, one {# journey} other {# journeys}} of {all, number} go: {way}. Of those judged, {broken} met a broken promise (95\u202f% interval {interval}); from the first touch to the last it took {time} (median).",
  "paths.frequent.note":
    "A visit to a touchpoint counts once, however many touches it has. Grey: touchpoints in a sequence that the company declares; outlined: others; ↺: the journey has been there before. At the right: of the journeys with a promise that can be judged, the share that met a broken one, with its 95\u202f% interval; a line, where there is one, is all journeys. ◆ and blue: more and less often than all other journeys, by {points} points or more, and clearly so (after Holm’s correction). The most frequent ways are told one by one, all others together in the last row of the page’s table, so that journeys add up to all.",
  "paths.broken.heading":
    "Where promises break most: {rate} of the journeys that make {steps, plural, one {this one visit} other {these # visits}}",
  "paths.broken.finding":
    "Way: {way}. Of {judged, plural, one {# judged journey} other {# judged journeys}}, {rate} met a broken promise (95\u202f% interval {interval}); of all journeys {all}.",
  "paths.broken.note":
    "Of the ways told one by one, those whose journeys meet a broken promise more often than all others, by {points} points or more, and clearly so (after Holm’s correction), surest first: by the lower end of the interval.",
  "paths.rows.journeys": "journeys",
  "paths.rows.share": "of journeys",
  "paths.rows.broken": "with a broken promise",
  "paths.rows.worse": "◆ {rate}",
  "paths.rows.with interval": "{rate} ({interval})",
  "paths.rows.return": "↺ {touchpoint}",
  "paths.rows.all": "all",
  "paths.rows.other": "all other ways",

  // Loops.
  "paths.loops.heading": "{rate} of journeys come back to a touchpoint where they have been",
  "paths.loops.finding":
    "95\u202f% interval {interval}, of {journeys, plural, one {# journey} other {# journeys}}. Most often they go back and forth between two: {pair}: {times, plural, one {once} other {# times}}, on {some, plural, one {# journey} other {# journeys}}.",
  "paths.loops.finding.none":
    "95\u202f% interval {interval}, of {journeys, plural, one {# journey} other {# journeys}}. None goes straight back and forth between two touchpoints.",
  "paths.loops.note":
    "Back and forth is from one touchpoint to another and straight back. Touches of one touchpoint one after the other are one visit and no loop. The interval is that of the share of all journeys.",
  "paths.loops.share": "of all journeys",

  // As promised, and as it was.
  "paths.courses.heading":
    "{rate} of journeys come to the touchpoints in the order that was promised: {sequence}",
  "paths.courses.finding":
    "95\u202f% interval {interval}, of {begun, plural, one {# journey} other {# journeys}} that began it and are not open. Most leave it at the step {step}: {lost, plural, one {# journey} other {# journeys}} of {of, number} never came there.",
  "paths.courses.finding.whole":
    "95\u202f% interval {interval}, of {begun, plural, one {# journey} other {# journeys}} that began it and are not open. None of them left it for good.",
  "paths.courses.heading.untold": "How journeys follow the order that was promised",
  "paths.courses.finding.untold":
    "{count, plural, one {# sequence is} other {# sequences are}} declared; how many journeys come all the way cannot be told here.",
  "paths.courses.note":
    "The order promised is the one that the company declares. Blue: came to the next touchpoint, straight (strong) or by way of others (faint). Grey hatched: had been there before its turn. Orange hatched: never came there. Framed: the journey is open, and may still come. A journey counts at a step as long as it has followed the sequence up to there. Times are medians from the moment of the promise to its fulfilment at the second touchpoint, of what was fulfilled.",
  "paths.courses.told.directly": "{share} straight on",
  "paths.courses.told.detour": "{share} by way of others",
  "paths.courses.told.before": "{share} had been there before",
  "paths.courses.told.never": "{share} never",
  "paths.courses.told.open": "{share} open still",
  "paths.courses.told.withheld": "{share} withheld",
  "paths.courses.durations": "Promised: {promised}. Took: {actual}.",

  // Codes in tables.
  "paths.ending.went on": "went on",
  "paths.ending.complete": "ended, all fulfilled",
  "paths.ending.dropped out": "dropped out",
  "paths.ending.open": "open",
  "paths.ending.no promise": "ended, no promise",
  "paths.course.directly": "straight on",
  "paths.course.detour": "by way of others",
  "paths.course.before": "had been there before",
  "paths.course.never": "never",
  "paths.course.open": "open",
  "paths.course.withheld": "withheld",
  "paths.place.start": "(start)",
  "paths.place.end": "(end)",

  // Columns.
  "paths.column.from": "From",
  "paths.column.to": "To",
  "paths.column.ending": "How it went on",
  "paths.column.journeys": "Journeys",
  "paths.column.share": "Of all journeys",
  "paths.column.steps": "Steps",
  "paths.column.inbound": "Customer came to us",
  "paths.column.judged": "Judged",
  "paths.column.hours": "Median time",
  "paths.column.way": "Way",
  "paths.column.dropped": "Dropped out",
  "paths.column.open": "Open",
  "paths.column.other": "Other touchpoint",
  "paths.column.times": "Times",
  "paths.column.sequence": "Sequence",
  "paths.column.course": "How",
  "paths.column.of": "Of those on the sequence",
  "paths.column.promised": "Promised (median)",
  "paths.column.actual": "Took (median)",
} as const;
