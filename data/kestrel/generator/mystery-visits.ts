import { type Day, dateOf, firstOfMonth } from "./calendar.ts";
import { companyPurpose, firstYear, months } from "./company.ts";
import { standardAnswers } from "./plants.ts";
import { chance, type Random, randomStream, whole } from "./random.ts";

/** A visit by a shopper who asks the standard questions and grades the answers. */
export interface MysteryVisit {
  readonly id: string;
  /** The quarter, e.g. `2024-q1`. */
  readonly wave: string;
  readonly on: Day;
  readonly shopper: string;
  readonly site: string;
  /** Touchpoint of the channel that was asked. */
  readonly touchpoint: MysterySite["touchpoint"];
  readonly grades: readonly MysteryGrade[];
}

/** Whether the answer to a question was the standard answer. */
interface MysteryGrade {
  readonly item: (typeof mysteryItems)[number];
  readonly isStandard: boolean;
}

/** The questions that mystery shoppers ask. */
export const mysteryItems = [
  "heat-up time",
  "warranty",
  "delivery day",
  "return of a used machine",
  "descaling",
  "spare parts",
] as const;

type MysterySite = (typeof sites)[number];

const sites = [
  { name: "Hamburg", touchpoint: "promise.sales_talk" },
  { name: "Cologne", touchpoint: "promise.sales_talk" },
  { name: "Munich", touchpoint: "promise.sales_talk" },
  { name: "Leipzig", touchpoint: "promise.sales_talk" },
  { name: "Line 1", touchpoint: "support.phone" },
  { name: "Line 2", touchpoint: "support.phone" },
  { name: "Chat desk", touchpoint: "support.chat" },
  { name: "Post room", touchpoint: "support.ticket" },
] as const;

const quarter = 3;
const visitsPerWave = 8;
const daysOfWave = 85;
const shoppers = 12;

/** Every visit of the record: each site in each quarter. */
export function mysteryVisits(seed: number): MysteryVisit[] {
  const random = randomStream(seed, companyPurpose, 2);
  return Array.from({ length: months / quarter }, (_, wave) => wave).flatMap((wave) =>
    sites.flatMap((site) =>
      Array.from({ length: visitsPerWave }, (_, nth) => drawVisit(random, wave, site, nth)),
    ),
  );
}

function drawVisit(
  random: Random,
  wave: number,
  { name, touchpoint }: MysterySite,
  nth: number,
): MysteryVisit {
  const start = firstOfMonth(firstYear, wave * quarter + 1);
  const named = `${dateOf(start).slice(0, 4)}-q${(wave % 4) + 1}`;
  return {
    id: `${named}-${name.toLowerCase().replace(" ", "-")}-${nth + 1}`,
    wave: named,
    on: start + whole(random, 0, daysOfWave),
    shopper: `shopper-${String(whole(random, 1, shoppers)).padStart(2, "0")}`,
    site: name,
    touchpoint,
    grades: mysteryItems.map((item) => ({ item, isStandard: chance(random, standardAnswers[touchpoint]) })),
  };
}
