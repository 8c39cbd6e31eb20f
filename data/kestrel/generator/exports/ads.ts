import { dateOf } from "../calendar.ts";
import { type Campaign, type CampaignMonth, campaignMonths, campaigns } from "../campaigns.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import type { TextFormat } from "../file-format.ts";
import { type Columns, type CompanyExport, rowOf } from "./export.ts";

const types = { search: "Suche", display: "Display", video: "Video" } as const;
const none = "--";
const whole = new Intl.NumberFormat("de-DE");
const exact = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const longDay = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "UTC" });

const columns: Columns<CampaignMonth> = {
  Monat: ({ month }) => `${month}-01`,
  Kampagnenstatus: () => "Beendet",
  Kampagne: ({ campaign }) => campaign.id,
  Kampagnentyp: ({ campaign }) => types[campaign.channel],
  Startdatum: ({ campaign }) => dateOf(campaign.from),
  Enddatum: ({ campaign }) => dateOf(campaign.until - 1),
  "Anzeigentitel 1": ({ campaign }) => campaign.name,
  "Textzeile 1": ({ campaign }) => campaign.claim,
  Währungscode: () => "EUR",
  Kosten: ({ spend }) => exact.format(spend),
  "Impr.": ({ impressions }) => whole.format(impressions),
  Klicks: ({ clicks }) => whole.format(clicks),
  Conversions: ({ conversions }) => (conversions === 0 ? none : exact.format(conversions)),
};

/** Reports of Google Ads, one for each campaign, by month. */
export const ads: CompanyExport = {
  format: formatOf,
  records: (seed) => {
    const months = campaignMonths(seed);
    return campaigns.flatMap((campaign) => {
      const own = months.filter((month) => month.campaign === campaign);
      return [
        ...own.map((month) => rowOf(columns, month)),
        totalOf(own, "Kampagnen"),
        totalOf(own, "Konto"),
      ].map((row) => ({ file: fileOf(campaign), record: delimitedLine(row) }));
    });
  },
};

function fileOf({ id }: Campaign): string {
  return `google-ads-${id}.csv`;
}

/** Two lines above the header say what the report is of. */
function formatOf(file: string): TextFormat {
  const { from, until } = campaigns.find((campaign) => fileOf(campaign) === file) ?? { from: 0, until: 1 };
  const days = [from, until - 1].map((day) => longDay.format(new Date(dateOf(day)))).join(" - ");
  return delimited([["Kampagnenbericht"], [days], Object.keys(columns)]);
}

function totalOf(months: readonly CampaignMonth[], of: string) {
  const sum = (count: (month: CampaignMonth) => number) =>
    months.reduce((total, month) => total + count(month), 0);
  return [
    `Gesamt: ${of}`,
    ...Array.from({ length: 7 }, () => none),
    "EUR",
    exact.format(sum(({ spend }) => spend)),
    whole.format(sum(({ impressions }) => impressions)),
    whole.format(sum(({ clicks }) => clicks)),
    exact.format(sum(({ conversions }) => conversions)),
  ];
}
