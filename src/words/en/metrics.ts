/** What each metric is called and what it says, in words for someone who has not read the methods. */
export const metrics = {
  "metric.promises.name": "Promises",
  "metric.promises.meaning": "Every promise made at a touchpoint, whatever became of it.",
  "metric.due.name": "Promises due",
  "metric.due.meaning":
    "Promises that were exceeded, kept or broken by the day up to which the record is seen. Each belongs to the month of its promised day.",
  "metric.verdicts.name": "Verdicts",
  "metric.verdicts.meaning":
    "What became of each promise. Exceeded, kept and broken add up to the promises due; the others are counted beside them and never hidden inside.",
  "metric.kept_rate.name": "Kept rate",
  "metric.kept_rate.meaning":
    "Of the promises that fell due, the share exceeded or kept. Padding a promise also keeps it, so the promised and the actual duration stand beside it.",
  "metric.exceeded_rate.name": "Exceeded rate",
  "metric.exceeded_rate.meaning":
    "Of the promises that fell due, the share met clearly better than promised.",
  "metric.broken_rate.name": "Broken rate",
  "metric.broken_rate.meaning": "Of the promises that fell due, the share broken.",
  "metric.as_promised_rate.name": "As promised",
  "metric.as_promised_rate.meaning": "Of the promises that fell due, the share kept and not exceeded.",
  "metric.late_share.name": "Late share",
  "metric.late_share.meaning": "Of the promises that fell due, the share met too late.",
  "metric.too_early_share.name": "Too early share",
  "metric.too_early_share.meaning":
    "Of the promises that fell due, the share met before the promised window.",
  "metric.missed_share.name": "Missed share",
  "metric.missed_share.meaning": "Of the promises that fell due, the share met below the promised level.",
  "metric.failed_share.name": "Failed share",
  "metric.failed_share.meaning":
    "Of the promises that fell due, the share that the company will not meet any more.",
  "metric.overdue_share.name": "Overdue share",
  "metric.overdue_share.meaning":
    "Of the promises that fell due, the share with nothing recorded, not so long ago that the record is in doubt, or called off by the customer only after that; the stock of overdue promises counts only those that still wait.",
  "metric.late_rate.name": "Late rate",
  "metric.late_rate.meaning": "Of the promises that were fulfilled, the share fulfilled later than promised.",
  "metric.kept_rate_if_unknown_broken.name": "Kept rate, lower bound",
  "metric.kept_rate_if_unknown_broken.meaning":
    "The kept rate if every promise with an unknown outcome had been broken.",
  "metric.kept_rate_if_unknown_kept.name": "Kept rate, upper bound",
  "metric.kept_rate_if_unknown_kept.meaning":
    "The kept rate if every promise with an unknown outcome had been kept.",
  "metric.measurable_share.name": "Measurable share",
  "metric.measurable_share.meaning": "Of all promises made, the share with a target that can be checked.",
  "metric.balance.name": "Balance",
  "metric.balance.meaning":
    "Share exceeded minus share broken, in points from −100 to 100. It describes a touchpoint; it does not rank one against another.",
  "metric.slack.name": "Slack",
  "metric.slack.meaning":
    "How much earlier (plus) or later (minus) than promised a promise was met. A promise given as a day is kept until that day ends, in the workspace’s time zone.",
  "metric.durations.name": "Promised and actual duration",
  "metric.durations.meaning":
    "From the moment the promise was made: how long the customer was told to wait, and how long it took. Medians of the promises fulfilled.",
  "metric.mean_rating.name": "Mean rating",
  "metric.mean_rating.meaning":
    "The mean score that customers gave, by what became of the promise on the same journey. It shows what goes together, not what causes what.",
  "metric.rating_difference.name": "Rating difference",
  "metric.rating_difference.meaning":
    "Mean rating where the promise was late minus mean rating where it was met in time.",
  "metric.broken_rate_difference.name": "Difference in broken rate",
  "metric.broken_rate_difference.meaning":
    "Broken rate of this group minus that of everyone else. Its p is corrected for all the groups compared with it (Holm 1979), because among many groups some stand out by chance.",
  "metric.mean_response.name": "Mean response",
  "metric.mean_response.meaning":
    "The mean of the answers given at a touchpoint, whatever was promised there.",
  "metric.journeys_with_broken.name": "Journeys with a promise broken at the stage",
  "metric.journeys_with_broken.meaning":
    "Of the journeys that pass a stage, the share with at least one promise broken there. Stages are compared by it, because it does not depend on how many promises a stage makes.",
  "metric.coverage.name": "Coverage",
  "metric.coverage.meaning":
    "A touchpoint is measured when somebody records what was promised there and what happened. Without a promise, without an outcome or without anybody asked, the page says so.",
  "metric.share_within.name": "Share within",
  "metric.share_within.meaning":
    "Of everything that began to wait, the share fulfilled by a time. What is still open is followed until the record ends and counts as open; what was refused or called off competes with fulfilment (Aalen and Johansen 1978). Curves are merged from life tables by day.",
  "metric.change.name": "Change",
  "metric.change.meaning":
    "The month that best splits the record into a before and an after of the kept rate, if chance alone would rarely split it so well: a permutation test, corrected for all touchpoints of the site (Holm 1979). The limits of usual months are those of an individuals chart (three standard deviations from moving ranges).",
  "metric.mix_effect.name": "Rate and mix effect",
  "metric.mix_effect.meaning":
    "A change of a rate between two periods is split into what would have happened at an unchanged mix of cases, and what the change of the mix alone did. The two add up to the total (Kitagawa 1955).",
  "metric.fault_ratio.name": "Fault ratio",
  "metric.fault_ratio.meaning":
    "Faults of one kind in a batch, divided by those expected if it failed as often per time in use as the other batches of its product; drawn towards 1 where little is known (gamma–Poisson shrinkage).",
  "metric.overdue_stock.name": "Overdue stock",
  "metric.overdue_stock.meaning":
    "Promises past due with nothing recorded at the end of a month, by how long they have been, with those that fell overdue and those that were settled in the month.",
  "metric.records.name": "Records",
  "metric.records.meaning":
    "Every record read from a file is either accepted or in quarantine with its reason; the two add up for each file, and every build checks it.",
  "metric.freshness.name": "Freshness",
  "metric.freshness.meaning":
    "How old the newest time of a source may be before a build warns, and before it fails and the last good site stays. The source says so itself.",
  "metric.drift.name": "Drift",
  "metric.drift.meaning":
    "A column that appears, vanishes, is renamed (another name stands in its place) or changes its type (most of its values could be read in the file before, and cannot be now).",
  "metric.rows.name": "Rows",
  "metric.rows.meaning":
    "Accepted rows of a canonical table are kept once per key; what was told twice is a duplicate. The two add up for each table.",
  "metric.path_broken_share.name": "Journeys with a promise broken anywhere",
  "metric.path_broken_share.meaning":
    "Of the journeys with at least one promise that can be judged, the share that met a broken one, anywhere on their way. A case counts with the order that it arose from. By touchpoint or way: of the journeys that come there, or go so.",
  "metric.path_drop_out_share.name": "Journeys that drop out",
  "metric.path_drop_out_share.meaning":
    "Of the journeys that came to a touchpoint and are not open there, the share that ended there although a promise to them was never fulfilled: that of the touchpoint itself, or of one that they came neither to nor past. A journey with a promise that is not yet due, or overdue for less than the observability limit, is open.",
  "metric.path_loop_share.name": "Journeys that come back",
  "metric.path_loop_share.meaning":
    "Of the journeys that came to a touchpoint, the share that came there again after they had been elsewhere; of all journeys, the share that did so anywhere. Touches of one touchpoint one after the other are one visit.",
  "metric.path_followed_share.name": "As promised, step by step",
  "metric.path_followed_share.meaning":
    "Of the journeys that came to the first touchpoint of a sequence that the workspace declares, the share that came to all others in its order; other touchpoints may lie between. Journeys that are open on it are not counted.",
} as const;
