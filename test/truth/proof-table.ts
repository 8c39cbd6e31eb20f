import type { ControlLine, Proof, TruthLine } from "./judge.ts";

/** A proof for people to read: what was found of each truth, how often each control was flagged, and what fails. */
export function proofTable({ companies, truths, controls, coverage, failures }: Proof): string {
  const heads = ["truth", "size", "mean", "bias/se", "se", "effect/se", "in 95 %", "sign"];
  const lines = [
    aligned([heads, ...truths.map(truthCells)]),
    "",
    aligned([["control", "flagged"], ...controls.map(controlCells)]),
    "",
    `companies: ${companies}; of all 95 % intervals ${(100 * coverage).toFixed(1)} % hold their truth`,
    ...failures.map((failure) => `FAILS  ${failure}`),
  ];
  return lines.join("\n");
}

function truthCells(line: TruthLine): string[] {
  const { id, trueSize, meanEstimate, bias, meanStandardError, effect, inside, signs, published } = line;
  return [
    id,
    trueSize.toPrecision(4),
    meanEstimate.toPrecision(4),
    bias.toFixed(2),
    meanStandardError.toPrecision(2),
    effect === null ? "–" : effect.toFixed(1),
    `${inside} of ${published}`,
    `${signs} of ${published}`,
  ];
}

function controlCells({ id, flagged, published }: ControlLine): string[] {
  return [id, `${flagged} of ${published}`];
}

/** Columns of text, the first to the left and the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}
