import { berlinDay, dateOf } from "../calendar.ts";
import type { Card } from "../cards.ts";
import { exportedAt } from "../company.ts";
import { type Dialect, delimited, delimitedLine } from "../delimited.ts";
import { spoil } from "../dirt.ts";
import { type Columns, type Export, rowOf, yearOf } from "./export.ts";

const german: Dialect = { delimiter: ";", encoding: "latin-1", decimal: "," };

const instruments: Readonly<Record<Card["instrument"], string>> = {
  comment_card: "Kommentarkarte",
  focus_group: "Fokusgruppe",
  advisory_panel: "Kundenbeirat",
};

const columns: Columns<Card> = {
  "Nr.": ({ id }) => id,
  Herkunft: ({ instrument }) => instruments[instrument],
  Kontaktpunkt: ({ touchpoint }) => touchpoint,
  Note: ({ score }) => score ?? "k. A.",
  Anmerkung: ({ note }) => note,
  Datum: ({ at }) => dateOf(berlinDay(at)).split("-").toReversed().join("."),
};

const strange = { at: Object.keys(columns).indexOf("Note"), value: "6" };

/** Cards and notes as somebody keyed them in, by year. */
export const cards: Export = {
  format: delimited([Object.keys(columns)], german),
  records: ({ cards: all }, random) =>
    all
      .filter(({ at }) => at < exportedAt)
      .map((card) => ({
        file: `karten-${yearOf(berlinDay(card.at))}.csv`,
        record: delimitedLine(spoil(random, rowOf(columns, card), strange), german),
      })),
};
