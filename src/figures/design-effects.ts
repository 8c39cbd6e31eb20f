import type { Cubes } from "../cubes.ts";
import { measured } from "./measured.ts";

/** For each measured touchpoint, how much more its kept rate varies than it would if promises were independent. */
export function designEffects(cubes: Cubes): readonly string[] {
  return measured(cubes).flatMap((row) => {
    const found = cubes.design_effects.find(
      (effect) =>
        effect.touchpoint === row.touchpoint &&
        effect.version === "commitment" &&
        effect.dimension === "all" &&
        effect.metric === "kept_rate",
    );
    if (found === undefined) return [];
    const factor = cubes.words.fixed(found.design_effect, 1);
    return [cubes.words.say("measured.times", { touchpoint: row.label, factor })];
  });
}
