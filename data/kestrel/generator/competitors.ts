import { companyPurpose, firstYear, months } from "./company.ts";
import { around, type Random, randomStream, whole } from "./random.ts";

/** How buyers of a make, ours among them, rated it in a wave of a panel that every maker can buy. */
export interface CompetitorScore {
  /** The half year, e.g. `2024-h1`. */
  readonly wave: string;
  readonly maker: string;
  readonly item: (typeof items)[number];
  /** Mean answer, on a scale from 1 to 10. */
  readonly score: number;
  readonly respondents: number;
}

const makers = [
  { name: "Kestrel", level: 7.6 },
  { name: "Merlo", level: 7.9 },
  { name: "Brauwerk", level: 7.3 },
  { name: "Tazza", level: 7.6 },
] as const;
const items = ["satisfaction", "recommend", "value"] as const;
const halfYear = 6;
const spreadOfAnswers = 1.8;
const usualRespondents = [280, 420] as const;

/** Every score of the record. */
export function competitorScores(seed: number): CompetitorScore[] {
  const random = randomStream(seed, companyPurpose, 3);
  return Array.from({ length: months / halfYear }, (_, wave) => wave).flatMap((wave) =>
    makers.flatMap((maker) => items.map((item) => drawScore(random, wave, maker, item))),
  );
}

function drawScore(
  random: Random,
  wave: number,
  { name, level }: (typeof makers)[number],
  item: (typeof items)[number],
): CompetitorScore {
  const respondents = whole(random, ...usualRespondents);
  return {
    wave: `${firstYear + Math.floor(wave / 2)}-h${(wave % 2) + 1}`,
    maker: name,
    item,
    score: Math.round(around(random, level, spreadOfAnswers / Math.sqrt(respondents)) * 100) / 100,
    respondents,
  };
}
