import { sqlName, sqlText } from "./code.ts";
import type { ColumnDraft } from "./draft-columns.ts";
import type { PromiseDraft, SourceDraft } from "./draft-source.ts";
import { guessPromises } from "./guess-promises.ts";
import { meaningIn, type Vocabulary } from "./header-words.ts";
import { startWords } from "./vocabularies.ts";

/** SQL of what a file tells, by canonical table, as far as it can be told from its columns. */
export function mappingTexts(draft: SourceDraft): ReadonlyMap<string, string> {
  const journeys = journeysSql(draft);
  const touches = touchesSql(draft);
  return new Map([
    ...(journeys === null ? [] : [["journeys", journeys] as const]),
    ...(touches === null ? [] : [["touches", touches] as const]),
  ]);
}

const customers: Vocabulary =
  "customer client user requester kunde* cliente klant* visitor member patient subscriber".split(" ");

/** Column that names the customer; null if none does. */
export function customerOf({ columns }: SourceDraft): ColumnDraft | null {
  const people = columns.filter(({ personal, settings }) => personal !== null && settings.type !== "ignored");
  return (
    people.find(({ header }) => meaningIn(header, customers) !== null) ??
    people.find(({ personal }) => personal?.includes("e-mail") === true) ??
    null
  );
}

function journeysSql(draft: SourceDraft): string | null {
  const { journey, promises, stage } = draft;
  const start = promises[0]?.madeAt ?? startOf(draft);
  if (journey === null || (promises.length === 0 && start === null)) return null;
  const customer = customerOf(draft);
  const status = promises[0]?.status?.column;
  const end = promises[0]?.outcome;
  const columns = [
    `${sqlName(journey.name)} as journey_id`,
    ...(customer === null ? [] : [`${sqlName(customer.name)} as customer_id`]),
    `${stage === "delivery" || stage === "order" ? "'order'" : "'case'"} as kind`,
    ...(status === undefined ? [] : [`${sqlName(status.name)} as status`]),
    ...(start === null ? [] : [`${sqlName(start.name)} as started_at`]),
    ...(end?.settings.type === "time" ? [`${sqlName(end.name)} as ended_at`] : []),
  ];
  return `-- Each ${journey.name.replaceAll(/\s+/g, " ")} is a journey.\nselect\n    ${columns.join(",\n    ")}\nfrom records\n`;
}

function startOf({ columns }: SourceDraft): ColumnDraft | null {
  const promised = guessPromises(columns).map(({ promise }) => promise);
  return (
    columns.find(
      (column) =>
        column.settings.type === "time" &&
        column.personal === null &&
        !promised.includes(column) &&
        meaningIn(column.header, startWords) !== null,
    ) ?? null
  );
}

function touchesSql(draft: SourceDraft): string | null {
  const { promises, journey } = draft;
  const told = promises.filter(({ outcome }) => outcome?.settings.type === "time");
  if (told.length === 0 || journey === null) return null;
  const customer = customerOf(draft);
  const parts = told.map((promise) => touchSql(promise, journey, customer));
  return `-- What was promised happened.\n${parts.join("union all\n")}`;
}

function touchSql(
  { outcome, touchpoint, line }: PromiseDraft,
  journey: ColumnDraft,
  customer: ColumnDraft | null,
): string {
  const happened = sqlName(outcome?.name ?? "");
  const parts = [journey.name, ...(line ?? [])].map((name) => sqlName(name));
  const columns = [
    `${parts.join(" || '/' || ")} || ${sqlText(`/${touchpoint}`)} as touch_id`,
    `${sqlName(journey.name)} as journey_id`,
    ...(customer === null ? [] : [`${sqlName(customer.name)} as customer_id`]),
    `${sqlText(touchpoint)} as touchpoint`,
    `${happened} as started_at`,
  ];
  return `select\n    ${columns.join(",\n    ")}\nfrom records\nwhere ${happened} is not null\n`;
}
