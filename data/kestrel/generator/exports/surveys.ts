import { berlinDay, type Moment, utcTime } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import type { Customer } from "../customers.ts";
import { csv, delimited, delimitedLine, type Row } from "../delimited.ts";
import { asides, spoil } from "../dirt.ts";
import { lotOf } from "../random.ts";
import { questions, type Survey } from "../surveys.ts";
import { type Columns, type Export, rowOf, yearOf } from "./export.ts";

interface Filled {
  readonly survey: Survey;
  readonly customer: Customer;
  /** By somebody of ours, to try the questionnaire. */
  readonly isPreview: boolean;
}

const secondsPerAnswer = 9;

const columns: Columns<Filled> = {
  StartDate: ({ survey }) => spaced(survey.answeredAt - duration(survey) * 1000),
  EndDate: ({ survey }) => spaced(survey.answeredAt),
  Status: ({ isPreview }) => (isPreview ? 1 : 0),
  IPAddress: () => null,
  Progress: () => 100,
  "Duration (in seconds)": ({ survey }) => duration(survey),
  Finished: () => 1,
  RecordedDate: ({ survey }) => spaced(survey.answeredAt + 1000),
  ResponseId: ({ survey, isPreview }) => `R_${survey.id}${isPreview ? "_preview" : ""}`,
  RecipientEmail: ({ customer, survey }) => (survey.audience === "buyer" ? customer.email : null),
  ExternalReference: ({ customer }) => customer.account,
  DistributionChannel: () => "email",
  UserLanguage: () => "DE",
  ...Object.fromEntries(
    questions.map(({ id }) => [id, ({ survey }: Filled) => survey.answers.get(id) ?? null]),
  ),
  wave: ({ survey }) => survey.wave,
  audience: ({ survey }) => survey.audience,
  order_number: ({ survey }) => survey.order,
  contact: ({ survey }) => survey.touchpoint,
  invited_at: ({ survey }) => spaced(survey.askedAt),
};

const names = Object.keys(columns);
const strange = { at: names.indexOf("trust"), value: "9" };

/** Questionnaires as Qualtrics exports them, with three header rows, by the year in which they were filled in. */
export const surveys: Export = {
  format: delimited([names, wordings(), importIds()], { ...csv, encoding: "utf-8 with mark" }),
  records: ({ customer, surveys: all }, random) =>
    all
      .filter(({ answeredAt }) => answeredAt < exportedAt)
      .flatMap((survey) => {
        const filled = { survey, customer, isPreview: false };
        return lotOf(survey.id) < asides.surveyPreview ? [filled, { ...filled, isPreview: true }] : [filled];
      })
      .map((filled) => ({
        file: `qualtrics-experience-${yearOf(berlinDay(filled.survey.answeredAt))}.csv`,
        record: delimitedLine(spoil(random, rowOf(columns, filled), strange)),
      })),
};

function wordings(): Row {
  const texts = new Map(questions.map(({ id, text }) => [id, text]));
  return names.map((name) => texts.get(name) ?? name);
}

function importIds(): Row {
  const ids = new Map(questions.map(({ id }, index) => [id, `QID${index + 1}`]));
  return names.map((name) => JSON.stringify({ ImportId: ids.get(name) ?? name }));
}

function duration({ answers }: Survey): number {
  return answers.size * secondsPerAnswer;
}

function spaced(moment: Moment): string {
  return utcTime(moment).replace("T", " ").replace("Z", "");
}
