import { controls } from "./truths/controls.ts";
import type { Estimand } from "./truths/estimand.ts";
import { planted } from "./truths/planted.ts";

/** How each truth and each control of `truth.json` is found out from lives, without any export. */
export const estimands: Readonly<Record<string, Estimand>> = { ...planted, ...controls };
