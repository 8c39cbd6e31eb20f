import { berlinDay, berlinTime, type Moment } from "../calendar.ts";
import type { Customer } from "../customers.ts";
import { type Dialect, delimited, delimitedLine } from "../delimited.ts";
import { spoil } from "../dirt.ts";
import type { Lead } from "../leads.ts";
import { type Columns, type Export, isKnown, rowOf, yearOf } from "./export.ts";

interface Asked {
  readonly lead: Lead;
  readonly customer: Customer;
}

const kinds = { form: "Formular", "voice message": "Sprachnachricht" } as const;
const nothing = "-";

const columns: Columns<Asked> = {
  Vorgang: ({ lead }) => lead.id,
  Art: ({ lead }) => kinds[lead.kind],
  Absender: ({ lead, customer }) => (lead.kind === "form" ? customer.email : customer.phone),
  Eingang: ({ lead }) => germanTime(lead.at),
  Rückruf: ({ lead }) => (isKnown(lead.answeredAt) ? germanTime(lead.answeredAt) : nothing),
  Abgelegt: ({ lead }) => (isKnown(lead.closedAt) ? germanTime(lead.closedAt) : nothing),
  Auftrag: ({ lead }) => (isKnown(lead.answeredAt) ? (lead.order ?? nothing) : nothing),
};

const dialect: Dialect = { delimiter: "\t", encoding: "utf-16", decimal: "," };
const strange = { at: Object.keys(columns).indexOf("Art"), value: "?" };

/** Calls that people asked for, by the year in which they did, as Excel likes its text. */
export const leads: Export = {
  format: delimited([Object.keys(columns)], dialect),
  records: ({ customer, leads }, random) =>
    leads
      .filter(({ at }) => isKnown(at))
      .map((lead) => ({
        file: `rueckrufe-${yearOf(berlinDay(lead.at))}.txt`,
        record: delimitedLine(spoil(random, rowOf(columns, { lead, customer }), strange), dialect),
      })),
};

function germanTime(moment: Moment): string {
  return berlinTime(moment).replace(/^(\d+)-(\d+)-(\d+)/, "$3.$2.$1");
}
