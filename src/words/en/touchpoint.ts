/** What the pages of a touchpoint and of a stage say first. */
export const touchpoint = {
  "touchpoint.finding": "{rate} of {promises, plural, one {# promise} other {# promises}} kept ({interval}).",
  "touchpoint.title":
    "{touchpoint}: {rate} of promises kept{month, select, none {} other {, clearly lowest in {month}}}",
  "touchpoint.title.unmeasured": "{touchpoint}: nobody measures this",
  "touchpoint.title.nothing due": "{touchpoint}: no promise has fallen due yet",
  "touchpoint.summary":
    "Of {due, plural, one {# promise} other {# promises}} due, {kept} were exceeded or kept (95\u202f% interval {interval}) and {broken} broken.",
  "touchpoint.durations": "Medians of the promises fulfilled: {promised} promised, {actual} waited.",
  "touchpoint.last":
    "Against what customers were told last, after the company moved its promises, {rate} were kept ({interval}); the two are never mixed.",
  "touchpoint.unknown":
    "What became of {unknown, plural, one {# more is unknown: if it was broken, the kept rate would be {low}; if it was kept, {high}} other {# more is unknown: if all of them were broken, the kept rate would be {low}; if all were kept, {high}}}.",
  "touchpoint.measurable.all": "Every promise has a target that can be measured.",
  "touchpoint.measurable.some": "{share} of the promises have a target that can be measured.",
  "touchpoint.void":
    "{void, plural, one {# is} other {# are}} void and in no share: called off or given up before the promise fell due.",
  "touchpoint.void.all silent":
    "{void, plural, one {# is} other {# are}} void and in no share: called off or given up before the promise fell due; the source does not say by whom, so some of them may have been broken by the company.",
  "touchpoint.void.some silent":
    "{void, plural, one {# is} other {# are}} void and in no share: called off or given up before the promise fell due; for {silent, number} of them the source does not say by whom, so some may have been broken by the company.",
  "touchpoint.withheld":
    "Withheld, because they or what could be derived from them rest on fewer than {customers, plural, one {# customer} other {# customers}}: {values}.",
  // A dimension and its values that are withheld: `region North, South`.
  "touchpoint.withheld.values": "{dimension} {values}",
  "touchpoint.unmeasured":
    "Whether customers got what they expected here cannot be told: {lacks}. {known, select, none {Nothing is on record} other {Known all the same: {known}}}.",
  "touchpoint.lacks promise": "no promise of its own",
  "touchpoint.nothing due":
    "There are promises here, and none has fallen due yet, so none is judged.{known, select, none {} other { Known all the same: {known}.}}",
  "touchpoint.known.touches": "{touches, plural, one {# touch} other {# touches}} on record",
  "touchpoint.known.touches, each":
    "{touches, plural, one {# touch on record} other {# touches on record, each on another journey}}",
  "touchpoint.known.journeys": "{journeys, plural, one {# journey} other {# journeys}}",
  "touchpoint.known.rating":
    "mean rating {rating} ({interval}) from {answers, plural, one {# answer} other {# answers}} of customers asked about it, with or without such a touch",
  "touchpoint.wanted.promise":
    "a promise of its own: what the customer may expect here, and by when; a new day for a promise made at another touchpoint is a version of that promise and judged there",
  "touchpoint.wanted.outcome": "an outcome: what happened, and when",
  "touchpoint.wanted.voice": "a voice: somebody asked how it was",
  "touchpoint.stage.title": "{stage}: {rate} of journeys meet a broken promise",
  "touchpoint.stage.title.unmeasured": "{stage}: nobody measures this stage",
  "touchpoint.stage.summary":
    "Of {journeys, plural, one {# journey} other {# journeys}} with a promise judged here, {rate} met at least one that was broken (95\u202f% interval {interval}).",
  "touchpoint.stage.measured":
    "{measured, number} of its {all, plural, one {# touchpoint} other {# touchpoints}} {measured, plural, one {is} other {are}} measured.",
  "touchpoint.stage.measured, all":
    "{all, plural, one {Its only touchpoint is} =2 {Both of its touchpoints are} other {All # of its touchpoints are}} measured.",
  "touchpoint.stage.nothing": "The workspace names no touchpoint here, so nothing about this stage is known.",
  "touchpoint.stage.unmeasured":
    "No touchpoint here has both a recorded promise and a recorded outcome, so whether customers got what they expected is not known. That is a gap in the record, not good news.",
} as const;
