import { measures } from "./measures.ts";
import { methods } from "./methods.ts";
import { metrics } from "./metrics.ts";
import { numbers } from "./numbers.ts";
import { pages } from "./pages.ts";
import { stages } from "./stages.ts";
import { verdict } from "./verdict.ts";
import { windows } from "./windows.ts";

/** Every message of the site in English, by name, in ICU MessageFormat; the other languages have the same names. */
export const en = {
  ...measures,
  ...methods,
  ...metrics,
  ...numbers,
  ...pages,
  ...stages,
  ...verdict,
  ...windows,
} as const;
