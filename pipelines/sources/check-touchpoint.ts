import { Fault } from "../fault.ts";
import { closest } from "./closest.ts";
import { stages } from "./workspace.ts";

/**
 * Checks that a touchpoint is one of the workspace's.
 *
 * @throws Fault("input") if not
 */
export function checkTouchpoint(name: string, touchpoints: ReadonlySet<string>, place: string): void {
  if (touchpoints.has(name)) return;
  const near = closest(name, touchpoints);
  const stage = name.split(".")[0] ?? "";
  const isStage = stages.some((known) => known === stage);
  throw new Fault(
    "input",
    `${place}: no touchpoint "${name}"`,
    [
      near === null ? "" : `Perhaps "${near}". `,
      isStage ? "" : `Stages are ${stages.join(", ")}. `,
      "Touchpoints are listed in touchpoints.csv.",
    ].join(""),
  );
}
