import type { Moment } from "./calendar.ts";

/** A filled-in questionnaire. */
export interface Survey {
  readonly id: string;
  /** Number of the order that was asked about. */
  readonly order: string | null;
  /** Touchpoint of the contact that was asked about, in the wave "support". */
  readonly touchpoint: string | null;
  readonly wave: Wave;
  /** Who answered: the buyer, or somebody who uses the machine and did not buy it. */
  readonly audience: "buyer" | "user";
  readonly askedAt: Moment;
  readonly answeredAt: Moment;
  /** Answers by the id of the question; a question that was skipped has none. */
  readonly answers: ReadonlyMap<string, number>;
}

/** When a questionnaire is sent: at the order, after the delivery, after a contact with support, each half year. */
export type Wave = "before" | "after" | "support" | "half-yearly";

/** A question of the questionnaires, in the words of the analysis. */
export interface Question {
  readonly id: string;
  readonly waves: readonly Wave[];
  readonly text: string;
  readonly measure: string;
  readonly touchpoint: string | null;
  readonly item: string | null;
  readonly low: number;
  readonly high: number;
}

type Row = readonly [
  id: string,
  wave: Wave | readonly Wave[],
  measure: string,
  touchpoint: string | null,
  item: string | null,
  scale: readonly [low: number, high: number],
  text: string,
];

const sevenPoints = [1, 7] as const;
const tenPoints = [1, 10] as const;
const fivePoints = [1, 5] as const;
const afterwards = ["after", "half-yearly"] as const;

/** What the questionnaires ask about before and after an order, and in whose words. */
export const rated = [
  { name: "delivery", touchpoint: "delivery.parcel", words: "the delivery" },
  { name: "unboxing", touchpoint: "product.unboxing", words: "unpacking and setting up" },
  { name: "machine", touchpoint: "product.use", words: "the machine in use" },
] as const;

/** Features asked about in pairs: how it is with the feature, and how without it (Kano, 1984). */
export const features = [
  { name: "heat_up", touchpoint: "product.use", words: "is hot within a minute" },
  { name: "cleaning", touchpoint: "product.use", words: "cleans itself" },
  { name: "told", touchpoint: "delivery.announcement", words: "comes with word of every delay" },
  { name: "cups", touchpoint: "product.unboxing", words: "comes with two cups" },
] as const;

const rows: readonly Row[] = [
  ...rated.flatMap(({ name, touchpoint, words }): Row[] => [
    [
      `expectation_${name}`,
      "before",
      "expectation",
      touchpoint,
      name,
      sevenPoints,
      `How good do you expect ${words} to be?`,
    ],
    [
      `adequate_${name}`,
      "before",
      "adequate",
      touchpoint,
      name,
      sevenPoints,
      `What would just do for ${words}?`,
    ],
    [`desired_${name}`, "before", "desired", touchpoint, name, sevenPoints, `What do you wish for ${words}?`],
    [
      `importance_${name}`,
      "before",
      "importance",
      touchpoint,
      name,
      sevenPoints,
      `How important is ${words} to you?`,
    ],
    [`perception_${name}`, "after", "perception", touchpoint, name, sevenPoints, `How good was ${words}?`],
  ]),
  [
    "expected_days",
    "before",
    "expectation",
    "delivery.parcel",
    "days",
    [0, 30],
    "Before we named a day: in how many days did you expect the parcel?",
  ],
  ["effort_order", "after", "effort", "order.checkout", null, sevenPoints, "Kestrel made it easy to order."],
  ...features.flatMap(({ name, touchpoint, words }): Row[] => [
    [
      `with_${name}`,
      "after",
      "functional",
      touchpoint,
      name,
      fivePoints,
      `How do you find it if the machine ${words}?`,
    ],
    [`without_${name}`, "after", "dysfunctional", touchpoint, name, fivePoints, `And if not?`],
  ]),
  [
    "satisfaction",
    afterwards,
    "satisfaction",
    null,
    "overall",
    tenPoints,
    "All in all, how satisfied are you?",
  ],
  [
    "versus_expectation",
    afterwards,
    "versus_expectation",
    null,
    "overall",
    tenPoints,
    "Compared with what you expected?",
  ],
  ["versus_ideal", afterwards, "ideal", null, "overall", tenPoints, "Compared with the ideal?"],
  [
    "recommend",
    afterwards,
    "recommend",
    "loyalty.recommend",
    null,
    [0, 10],
    "Would you recommend Kestrel to a friend?",
  ],
  [
    "repurchase",
    afterwards,
    "repurchase",
    "loyalty.repeat",
    null,
    sevenPoints,
    "Will you buy from Kestrel again?",
  ],
  [
    "told_others",
    afterwards,
    "told_others",
    "loyalty.recommend",
    null,
    [0, 20],
    "How many people have you told about it?",
  ],
  ["trust", afterwards, "trust", null, null, sevenPoints, "Kestrel keeps its promises."],
  [
    "expectation_support",
    "support",
    "expectation",
    "support.ticket",
    "support",
    sevenPoints,
    "How good did you expect our help to be?",
  ],
  [
    "perception_support",
    "support",
    "perception",
    "support.ticket",
    "support",
    sevenPoints,
    "How good was it?",
  ],
  [
    "effort_support",
    "support",
    "effort",
    "support.ticket",
    null,
    sevenPoints,
    "Kestrel made it easy to have the matter settled.",
  ],
  [
    "courtesy",
    "support",
    "perception",
    "support.ticket",
    "courtesy",
    sevenPoints,
    "How courteous was the person who helped you?",
  ],
];

/** Every question, in the order of the questionnaire. The touchpoint of a question of the wave "support" is that of the contact. */
export const questions: readonly Question[] = rows.map(
  ([id, waves, measure, touchpoint, item, [low, high], text]) => ({
    id,
    waves: typeof waves === "string" ? [waves] : waves,
    text,
    measure,
    touchpoint,
    item,
    low,
    high,
  }),
);
