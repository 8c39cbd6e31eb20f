import type { Language } from "../pipelines/sources/languages.ts";
import type { Stage } from "../pipelines/sources/workspace.ts";
import { draw } from "./charts/draw.ts";
import { journeyMark } from "./charts/journey-mark.ts";
import type { Size } from "./charts/size.ts";
import { type Cubes, cubesIn, type Published } from "./cubes.ts";
import { type Figures, figuresOf } from "./figures/all.ts";
import type { Figure } from "./figures/figure.ts";
import { journeyPoints } from "./figures/journey.ts";
import { relative } from "./relative.ts";
import { lazily } from "./words/lazily.ts";
import { madeSaying, noteUse } from "./words/uses.ts";
import type { Words } from "./words/words.ts";

/** The site in one language: everything that its pages are made of. */
export interface Edition {
  readonly language: Language;
  readonly words: Words;
  readonly cubes: Cubes;
  /** Everything about this site that is not a table. */
  readonly site: Cubes["site"];
  /** Every figure of this site. */
  readonly figures: Figures;
  /** A figure's picture as SVG text, drawn once; empty where it has none. */
  picture(figure: Figure, size: Size): string;
  /** Links from a page to the others of this language, by what follows the language in their path: `/ledger/`. */
  linksFrom(page: string): (path: string) => string;
}

/** The site in a language. */
export function editionIn(published: Published, language: Language, document: Document): Edition {
  const cubes = cubesIn(published, language);
  const drawn = memory<string>();
  const figures = lazily(() => figuresOf(cubes));
  return {
    language,
    cubes,
    words: cubes.words,
    site: cubes.site,
    get figures() {
      return figures();
    },
    picture: ({ id, chart, heading, finding }, size) => {
      if (chart === null) return "";
      const naming = { id: `${id}-${size}`, title: heading, finding };
      return drawn(naming.id, () => draw(document, chart(size), naming));
    },
    linksFrom: (page) => (path) => relative(page, `/${language}${path}`),
  };
}

/** Draws the small shape of a stage, for "you are here"; it says nothing itself, so it serves every language. */
export function stageMarks(
  { cubes }: Edition,
  document: Document,
): (stage: Stage, touchpoint: string | null) => string {
  const whole = memory<ReturnType<typeof journeyPoints>>();
  const drawn = memory<string>();
  return (stage, touchpoint) => {
    const points = whole("", () => journeyPoints(cubes));
    const here = points.filter((point) => point.stage === stage);
    const at = here.find((point) => point.touchpoint === touchpoint)?.touchpoint ?? null;
    const naming = { id: `mark-${stage}`, title: "", finding: "" };
    return drawn(`${stage} ${at}`, () => draw(document, journeyMark(here, points, at), naming));
  };
}

/** Makes each thing once: what was made for a key is given again, and uses the same words. */
export function memory<Value>(): (key: string, make: () => Value) => Value {
  const known = new Map<string, ReturnType<typeof madeSaying<Value>>>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) noteUse(before.said);
    const found = before ?? madeSaying(make);
    known.set(key, found);
    return found.made;
  };
}
