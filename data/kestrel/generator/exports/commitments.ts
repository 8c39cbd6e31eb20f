import { berlinDay, berlinTime, dateOf, type Moment } from "../calendar.ts";
import type { Commitment } from "../commitments.ts";
import type { Customer } from "../customers.ts";
import type { Cell } from "../delimited.ts";
import { soil } from "../dirt.ts";
import type { WorkbookFormat } from "../file-format.ts";
import { mix, type Random } from "../random.ts";
import { type Export, isKnown, yearOf } from "./export.ts";

type Cells = Readonly<Record<string, Cell>>;

/** What salespeople write in place of a day. */
const vague = ["bald", "nach Absprache", null] as const;

const format: WorkbookFormat = {
  type: "workbook",
  sheet: "Zusagen",
  above: [["Zusagen des Vertriebs"], ["Stand 01.01.2026, bitte nur eigene Zeilen bearbeiten"], []],
  columns: {
    "Nr.": "text",
    Kunde: "text",
    Auftrag: "text",
    Verkäufer: "text",
    "Zugesagt am": "moment",
    Was: "text",
    Umfang: "text",
    Bedingung: "text",
    "Bis wann": "day",
    "Erledigt am": "moment",
    "Verzichtet am": "moment",
    Wortlaut: "text",
  },
};

/** The salespeople's workbooks, one for each year. */
export const commitments: Export = {
  format,
  records: ({ customer, commitments }, random) =>
    commitments
      .filter(({ madeAt }) => isKnown(madeAt))
      .map((commitment) => ({
        file: `zusagen-${yearOf(berlinDay(commitment.madeAt))}.xlsx`,
        record: JSON.stringify(typedByHand(random, cellsOf(commitment, customer))),
      })),
};

function cellsOf(commitment: Commitment, customer: Customer): Cells {
  const { id, dueOn } = commitment;
  return {
    "Nr.": id,
    Kunde: customer.number,
    Auftrag: commitment.order,
    Verkäufer: commitment.salesperson,
    "Zugesagt am": berlinTime(commitment.madeAt),
    Was: commitment.what,
    Umfang: commitment.level,
    Bedingung: commitment.condition,
    "Bis wann":
      dueOn === null
        ? (vague[mix(Number.parseInt(id.replace(/\D/g, ""), 10)) % vague.length] ?? null)
        : dateOf(dueOn),
    "Erledigt am": timeOf(commitment.doneAt),
    "Verzichtet am": timeOf(commitment.cancelledAt),
    Wortlaut: commitment.wording,
  };
}

/** Now and then a cell is not chosen from a list or a calendar. */
function typedByHand(random: Random, cells: Cells): Cells {
  return soil(random, cells, {
    noSuchDate: () => ({ ...cells, "Zugesagt am": `30.02.${String(cells["Zugesagt am"]).slice(0, 4)}` }),
    strangeValue: () => ({ ...cells, Was: "?" }),
  });
}

function timeOf(moment: Moment | null): string | null {
  return isKnown(moment) ? berlinTime(moment) : null;
}
