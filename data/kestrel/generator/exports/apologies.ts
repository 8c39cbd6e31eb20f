import type { Apology } from "../amends.ts";
import { berlinDay, hour, type Moment, utcTime } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import { asides, spoil } from "../dirt.ts";
import type { Life } from "../life.ts";
import { lotOf } from "../random.ts";
import { type Columns, type Export, rowOf, yearOf } from "./export.ts";

interface Mail {
  readonly apology: Apology;
  readonly recipient: string;
  readonly at: Moment;
  readonly status: "delivered" | "bounced";
}

const columns: Columns<Mail> = {
  message_id: ({ apology, at }) => `${Math.floor(at / 1000)}.${referenceOf(apology)}@mail.kestrel.example`,
  sent_at: ({ at }) => utcTime(at),
  recipient: ({ recipient }) => recipient,
  template: ({ apology }) => `sorry/${apology.touchpoint}`,
  reference: ({ apology }) => referenceOf(apology),
  status: ({ status }) => status,
};

const strange = { at: Object.keys(columns).indexOf("status"), value: "?" };

/** Letters of apology in the log of the mail server, by year; what came back had been sent an hour before. */
export const apologies: Export = {
  format: delimited([Object.keys(columns)]),
  records: (life, random) =>
    mails(life).map((mail) => ({
      file: `mail-log-${yearOf(berlinDay(mail.at))}.csv`,
      record: delimitedLine(spoil(random, rowOf(columns, mail), strange)),
    })),
};

/** The case or the order that a letter is about. */
function referenceOf({ caseId, order }: Apology): string {
  return caseId ?? order;
}

function mails({ customer, apologies: all }: Life): Mail[] {
  return all
    .filter(({ at }) => at < exportedAt)
    .flatMap((apology) => {
      const mail: Mail = { apology, recipient: customer.email, at: apology.at, status: "delivered" };
      return lotOf(`${referenceOf(apology)}${apology.touchpoint}`) < asides.bouncedMail
        ? [mail, { ...mail, at: apology.at - hour, status: "bounced" as const }]
        : [mail];
    });
}
