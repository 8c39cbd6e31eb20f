import { berlinDay, berlinTime, type Moment } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import type { Contact, DeskVisit } from "../contacts.ts";
import { type Dialect, delimited, delimitedLine } from "../delimited.ts";
import { spoil } from "../dirt.ts";
import type { Life } from "../life.ts";
import { lineLimitSeconds } from "../policies.ts";
import { type Columns, type Export, rowOf, yearOf } from "./export.ts";

interface Leg {
  readonly call: Contact;
  readonly caller: string;
  readonly place: number;
  /** Null if the caller hung up in the menu. */
  readonly visit: DeskVisit | null;
}

const german: Dialect = { delimiter: ";", encoding: "cp1252", decimal: "," };

const results: Readonly<Record<DeskVisit["result"], string>> = {
  resolved: "gelöst",
  unresolved: "offen",
  transferred: "weitergeleitet",
  escalated: "übergeben",
  approved: "freigegeben",
  abandoned: "aufgelegt",
};

const columns: Columns<Leg> = {
  Anruf: ({ call }) => call.id,
  Abschnitt: ({ place }) => place,
  Rufnummer: ({ caller }) => caller,
  Vorgang: ({ call }) => call.caseId,
  Beginn: ({ call }) => germanTime(call.startedAt),
  Menüweg: ({ call, place }) => (place === 1 ? menuPath(call) : null),
  Warteschlange: ({ visit }) => visit?.desk ?? null,
  "Zusage (Sek.)": ({ visit }) => (visit === null ? null : lineLimitSeconds),
  "Wartet seit": ({ visit }) => timeOf(visit?.queuedAt),
  Angenommen: ({ visit }) => timeOf(visit?.answeredAt),
  Beendet: (leg) => germanTime(endOf(leg)),
  "Wartezeit (Min.)": ({ visit }) => (visit === null ? null : minutesWaited(visit)),
  Platz: ({ visit }) => visit?.agent ?? null,
  Ergebnis: ({ visit }) => results[visit?.result ?? "abandoned"],
};

const strange = { at: Object.keys(columns).indexOf("Ergebnis"), value: "#NV" };

/** Calls that are over, as the telephone system exports them: a row for each queue, by the year of the call. */
export const calls: Export = {
  format: delimited([Object.keys(columns)], german),
  records: (life, random) =>
    legs(life).map((leg) => ({
      file: `anrufe-${yearOf(berlinDay(leg.call.startedAt))}.csv`,
      record: delimitedLine(spoil(random, rowOf(columns, leg), strange), german),
    })),
};

function legs({ customer, contacts }: Life): Leg[] {
  return contacts
    .filter(({ channel }) => channel === "phone")
    .map((call): Leg[] => {
      const visits = call.desks.length === 0 ? [null] : call.desks;
      return visits.map((visit, index) => ({ call, caller: customer.phone, place: index + 1, visit }));
    })
    .filter((call) => call.every((leg) => endOf(leg) < exportedAt))
    .flat();
}

function menuPath({ menu, startedAt }: Contact): string | null {
  if (menu.length === 0) return null;
  return menu.map(({ option, at }) => `${option} ${Math.round((at - startedAt) / 1000)}`).join(" › ");
}

function endOf({ call, visit }: Leg): Moment {
  return visit?.endedAt ?? call.menu.at(-1)?.at ?? call.startedAt;
}

function minutesWaited({ queuedAt, answeredAt, endedAt }: DeskVisit): number {
  return Math.round((answeredAt ?? endedAt) / 600 - queuedAt / 600) / 100;
}

function timeOf(moment: Moment | null | undefined): string | null {
  return typeof moment === "number" ? germanTime(moment) : null;
}

/** `DD.MM.YYYY hh:mm:ss`. */
function germanTime(moment: Moment): string {
  const [date = "", time = ""] = berlinTime(moment).split(" ");
  return `${date.split("-").toReversed().join(".")} ${time}`;
}
