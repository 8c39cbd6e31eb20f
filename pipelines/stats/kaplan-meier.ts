/** How long one case was followed, and whether it ended then or was still open. */
export interface FollowedCase {
  readonly time: number;
  readonly ended: boolean;
  /** How many such cases there are, above 0; 1 if not given. */
  readonly weight?: number;
}

/** The share still open after a time at which something ended; error and interval are null once nothing is open. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
  /** 0..1. */
  readonly survival: number;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A Kaplan–Meier curve: 1 before its first step, level between steps. */
export interface SurvivalCurve {
  /** In ascending order of time. */
  readonly steps: readonly SurvivalStep[];
  /** The longest time that anyone was followed. */
  readonly followedTo: number;
}

/** On which scale an interval of a survival is symmetric: "log" as in R, "log-log" as in lifelines, which stays within 0..1. */
export type SurvivalScale = "log" | "log-log";

/** A time with its interval; `high` is null where the upper curve never falls that low. */
export interface SurvivalQuantile {
  readonly time: number;
  readonly low: number;
  readonly high: number | null;
}

/** Guards a comparison of products of fractions against rounding in the last digits. */
const rounding = 1e-12;

/**
 * The share still open over time (Kaplan & Meier 1958), with Greenwood's error (Greenwood 1926).
 * @param cases in any order; what is censored at a time counts as at risk for what ends then
 * @param factor quantile of the normal distribution, e.g. 1.96
 * @param scale on which the interval is symmetric; the log scale is cut at 1
 */
export function kaplanMeier(
  cases: readonly FollowedCase[],
  factor: number,
  scale: SurvivalScale = "log",
): SurvivalCurve {
  const sorted = cases.toSorted((one, other) => one.time - other.time);
  let atRisk = sorted.reduce((sum, { weight = 1 }) => sum + weight, 0);
  let [survival, hazards] = [1, 0];
  const steps: SurvivalStep[] = [];
  for (const [time, together] of Map.groupBy(sorted, (each) => each.time)) {
    const ended = together.reduce((sum, each) => sum + (each.ended ? (each.weight ?? 1) : 0), 0);
    const left = atRisk - ended;
    if (ended > 0) {
      survival *= left > rounding * atRisk ? left / atRisk : 0;
      hazards += ended / (atRisk * left);
      steps.push({ time, atRisk, ended, survival, ...errorOf(survival, hazards, factor, scale) });
    }
    atRisk -= together.reduce((sum, { weight = 1 }) => sum + weight, 0);
  }
  return { steps, followedTo: sorted.at(-1)?.time ?? 0 };
}

/** The share still open after a time. */
export function survivalAt({ steps }: SurvivalCurve, time: number): number {
  return steps.findLast((step) => step.time <= time)?.survival ?? 1;
}

/**
 * The time by which a share has ended, the median for one half, with the interval between the times at which the ends of
 * the survival's interval pass it (Brookmeyer & Crowley 1982).
 * @param share that has ended, 0..1
 * @returns null if so many never ended
 */
export function survivalQuantile({ steps }: SurvivalCurve, share = 0.5): SurvivalQuantile | null {
  const first = (end: (step: SurvivalStep) => number) =>
    steps.find((step) => end(step) <= 1 - share + rounding)?.time ?? null;
  const time = first(({ survival }) => survival);
  if (time === null) return null;
  return { time, low: first(({ low }) => low ?? 0) ?? time, high: first(({ high }) => high ?? 1) };
}

/**
 * Mean time that a case is open up to a limit: the area below the curve (Irwin 1949).
 * @param limit at least 0
 * @returns in the unit of time; null if something was still open and nobody was followed up to the limit
 */
export function restrictedMean(curve: SurvivalCurve, limit: number): number | null {
  if (limit > curve.followedTo && survivalAt(curve, limit) > 0) return null;
  let [area, survival, since] = [0, 1, 0];
  for (const step of curve.steps) {
    if (step.time >= limit) break;
    area += survival * (step.time - since);
    [survival, since] = [step.survival, step.time];
  }
  return area + survival * (limit - since);
}

function errorOf(survival: number, hazards: number, factor: number, scale: SurvivalScale) {
  if (survival === 0) return { standardError: null, low: null, high: null };
  const error = Math.sqrt(hazards);
  return { standardError: survival * error, ...limitsOf(survival, factor * error, scale) };
}

function limitsOf(survival: number, half: number, scale: SurvivalScale) {
  if (scale === "log")
    return { low: survival * Math.exp(-half), high: Math.min(1, survival * Math.exp(half)) };
  const power = Math.exp(half / Math.log(survival));
  return { low: survival ** (1 / power), high: survival ** power };
}
