import type { Language } from "../../pipelines/sources/languages.ts";
import type { MessageKey } from "../words/messages.ts";

/** What the page hands over to its script: everything that is not in a cube. */
export interface Setting {
  readonly language: Language;
  /** The messages that the script says, by name. */
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>;
  /** Quantile of the t distribution for 95 % intervals from 32 groups. */
  readonly factor: number;
  /** For 1, 2, 3 … pairs left to compare, how many standard errors two values must be apart to be ranked. */
  readonly apart: readonly number[];
  readonly isPublication: boolean;
  /** How many values of dimensions are withheld. */
  readonly withheld: number;
  /** Where the cubes are, relative to the page. */
  readonly folder: string;
  readonly files: readonly CubeFile[];
  /** In the order of the journey. */
  readonly stages: readonly { readonly stage: string; readonly name: string }[];
  readonly touchpoints: readonly {
    readonly touchpoint: string;
    readonly stage: string;
    readonly label: string;
  }[];
  /** Values of other dimensions in words. */
  readonly names: Readonly<Record<string, string>>;
  /** What happened meanwhile, by its number on the axis of time. */
  readonly happenings: readonly {
    readonly number: number;
    readonly from: string;
    readonly to: string | null;
    readonly words: string;
  }[];
}

/** A cube that can be loaded. */
export interface CubeFile {
  readonly file: string;
  readonly relation: "verdicts" | "slack_cells" | "life_cells" | "design_effects";
  readonly part: Readonly<Record<string, string>>;
  readonly dimensions: readonly string[];
  readonly bytes: number;
}
