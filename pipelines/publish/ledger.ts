import type { Engine, Row } from "../engine/engine.ts";
import { holm } from "../stats/holm.ts";
import { type Difference, differenceMetrics, shareDifference } from "./differences.ts";
import { metric, type Place, type Setting } from "./metric.ts";
import { at, sums } from "./promise-rates.ts";
import type { LedgerRow, MetricRow } from "./published.ts";
import { type Replicates, replicateTable, together } from "./replicates.ts";
import { shareOfCell } from "./share-of-cell.ts";

/** One line of the ledger with the counts behind it. */
export interface LedgerLine {
  readonly touchpoint: string;
  readonly kind: string;
  readonly aspect: string;
  /** Who promised: the pseudonym of a person, `company`, or `others` who promised little. */
  readonly maker: string;
  /** Empty where no campaign made the promise. */
  readonly campaign: string;
  /** What it is called; empty where it has no name, or shares it with another. */
  readonly campaign_name: string;
  readonly counts: Replicates;
}

const kept = { part: at("kept_due"), of: at("due") };
const broken = { part: at("broken_due"), of: at("due") };
const measurable = { part: at("measurable"), of: at("promises") };

/** By what the lines of a touchpoint are added up for metrics. */
const dimensions = ["maker", "campaign", "kind", "aspect"] as const;

/** Whoever made fewer promises of a kind than this, or comes after so many others, stands among the others. */
const standsAlone = { promises: 30, makers: 100 } as const;
const others = "others";

/**
 * Reads the lines of the ledger: who promised what kind of thing where. Of people, the hundred who promised most stand by
 * themselves, if they made at least thirty promises of the kind; the rest stand together as `others`.
 */
export async function ledgerLines(engine: Engine): Promise<LedgerLine[]> {
  const key = ["touchpoint", "kind", "aspect", "maker", "campaign"];
  const groups = await replicateTable(engine, "ledger_groups", key, sums);
  const rows = await engine.rows(
    `select distinct ${key.join(", ")} from ledger_groups order by ${key.join(", ")}`,
  );
  const names = await campaignNames(engine);
  const lines = rows.flatMap((row) => {
    const counts = groups(...key.map((column) => row[column] ?? null));
    const text = (column: string) => String(row[column] ?? "");
    const what = { touchpoint: text("touchpoint"), kind: text("kind"), aspect: text("aspect") };
    const campaign = text("campaign");
    const named = { campaign, campaign_name: names.get(campaign) ?? "" };
    return counts ? [{ ...what, maker: text("maker"), ...named, counts }] : [];
  });
  return [...Map.groupBy(lines, kindOf).values()].flatMap(withOthers);
}

/** The names of the campaigns that no other has. */
async function campaignNames(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.rows(
    `select min(campaign_id) as campaign, name from campaigns where name <> '' group by name having count(*) = 1`,
  );
  return new Map(rows.map(({ campaign, name }) => [String(campaign), String(name)]));
}

function kindOf({ touchpoint, kind, aspect }: LedgerLine): string {
  return JSON.stringify([touchpoint, kind, aspect]);
}

/** Lines of one kind with those who promised little as one. */
function withOthers(lines: readonly LedgerLine[]): LedgerLine[] {
  const made = ({ counts }: LedgerLine) => counts.total[at("promises")] ?? 0;
  const people = lines
    .filter(({ maker }) => maker !== "company")
    .toSorted((one, other) => made(other) - made(one));
  const few = people.filter(
    (line, place) => place >= standsAlone.makers || made(line) < standsAlone.promises,
  );
  const [first, second] = few;
  if (!first || !second) return [...lines];
  const kept = lines.filter((line) => !few.includes(line));
  const counts = together(few.map((line) => line.counts));
  return [...kept, { ...first, maker: others, campaign: "", campaign_name: "", counts }];
}

/**
 * The ledger: what became of the promises of each line, and by how much its kept rate differs from that of all others who
 * promised the same kind and aspect at the same touchpoint, which are one family (Holm 1979).
 * @param measured metrics, for the share that was over-promised by each maker or campaign
 */
export function ledger(
  lines: readonly LedgerLine[],
  measured: readonly MetricRow[],
  { factor }: Setting,
): LedgerRow[] {
  const families = Map.groupBy(lines, kindOf);
  const overPromised = measured.filter((row) => row.metric === "over_promised_share");
  return [...families.values()].flatMap((family) => {
    const whole = together(family.map(({ counts }) => counts));
    const differences = family.map(({ maker, counts }) =>
      family.length > 1 && maker !== others ? shareDifference(counts, whole, kept, factor) : null,
    );
    const adjusted = corrected(differences);
    return family.map((line, index) => ({
      ...counted(line, whole, factor),
      ...differed(differences[index] ?? null, adjusted[index] ?? null),
      ...overPromisedBy(line, overPromised),
    }));
  });
}

/** Kept and broken rates and the measurable share by maker, campaign, kind and aspect, wherever a touchpoint has several. */
export function ledgerMetrics(
  lines: readonly LedgerLine[],
  place: (touchpoint: string) => Place,
): MetricRow[] {
  return [...Map.groupBy(lines, ({ touchpoint }) => touchpoint)].flatMap(([touchpoint, own]) => {
    const here = (row: Row): Place => ({
      ...place(touchpoint),
      journeys: null,
      dimension: String(row.dimension),
      value: String(row.value),
    });
    return dimensions.flatMap((dimension) => dimensionMetrics(own, dimension, here));
  });
}

function dimensionMetrics(
  lines: readonly LedgerLine[],
  dimension: (typeof dimensions)[number],
  place: (row: Row) => Place,
): MetricRow[] {
  const values = [...Map.groupBy(lines, (line) => line[dimension])].filter(([value]) => value !== "");
  if (values.length < 2) return [];
  const cells = values.map(([value, own]) => ({
    row: { dimension, value },
    counts: together(own.map(({ counts }) => counts)),
  }));
  const whole = together(cells.map(({ counts }) => counts));
  const rows = cells.flatMap(({ row, counts }) => rateMetrics(counts, whole, place(row)));
  const named = cells.filter(({ row }) => row.value !== others);
  const family = named.flatMap(({ row, counts }) => {
    const difference = shareDifference(counts, whole, broken, place(row).factor);
    return difference ? [{ row, difference }] : [];
  });
  return [...rows, ...differenceMetrics(family, place, "broken_rate", "share")];
}

function rateMetrics(counts: Replicates, whole: Replicates, place: Place): MetricRow[] {
  const volumes = (["promises", "due"] as const).map((name) =>
    metric(place, { metric: name, value: counts.total[at(name)] ?? 0, unit: "promises" }),
  );
  const rates = Object.entries({ kept_rate: kept, broken_rate: broken, measurable_share: measurable });
  return [
    ...volumes,
    ...rates.flatMap(([name, portion]) => {
      const rate = shareOfCell(counts, portion, whole, place.factor);
      if (!rate) return [];
      const { share: value, low, high, n } = rate;
      return [metric(place, { metric: name, value, unit: "share", low, high, n })];
    }),
  ];
}

function counted(line: LedgerLine, whole: Replicates, factor: number) {
  const { counts, ...name } = line;
  const [told, met] = [measurable, kept].map((portion) => shareOfCell(counts, portion, whole, factor));
  return {
    ...name,
    promises: counts.total[at("promises")] ?? 0,
    measurable_share: told?.share ?? null,
    measurable_low: told?.low ?? null,
    measurable_high: told?.high ?? null,
    due: counts.total[at("due")] ?? 0,
    kept_rate: met?.share ?? null,
    kept_low: met?.low ?? null,
    kept_high: met?.high ?? null,
  };
}

function differed(difference: Difference | null, p: number | null) {
  return {
    difference: difference?.value ?? null,
    difference_low: difference?.low ?? null,
    difference_high: difference?.high ?? null,
    p,
  };
}

/** Corrected p-values of those differences that could be computed. */
function corrected(differences: readonly (Difference | null)[]): (number | null)[] {
  const adjusted = holm(differences.flatMap((difference) => difference?.probability ?? []));
  return differences.map((difference) => (difference ? (adjusted.shift() ?? null) : null));
}

/** Of promised times, the share that by what was known then would be kept too rarely: by campaign, else by maker. */
function overPromisedBy({ touchpoint, aspect, maker, campaign }: LedgerLine, shares: readonly MetricRow[]) {
  const [dimension, value] = campaign === "" ? ["maker", maker] : ["campaign", campaign];
  const found =
    aspect === "time"
      ? shares.find(
          (row) =>
            row.touchpoint === touchpoint && row.dimension === dimension && row.dimension_value === value,
        )
      : undefined;
  return {
    over_promised_share: found?.value ?? null,
    over_promised_low: found?.low ?? null,
    over_promised_high: found?.high ?? null,
  };
}
