import { join } from "node:path";
import { parseArgs } from "node:util";
import { fillAside } from "./generator/aside.ts";
import { ExportFolder } from "./generator/export-folder.ts";
import { ads } from "./generator/exports/ads.ts";
import { apologies } from "./generator/exports/apologies.ts";
import { calls } from "./generator/exports/calls.ts";
import { cards } from "./generator/exports/cards.ts";
import { commitments } from "./generator/exports/commitments.ts";
import { competitors } from "./generator/exports/competitors.ts";
import { customers } from "./generator/exports/customers.ts";
import { estimates } from "./generator/exports/estimates.ts";
import type { CompanyExport, Export } from "./generator/exports/export.ts";
import { leads } from "./generator/exports/leads.ts";
import { messages } from "./generator/exports/messages.ts";
import { mystery } from "./generator/exports/mystery.ts";
import { payments } from "./generator/exports/payments.ts";
import { policies } from "./generator/exports/policies.ts";
import { products } from "./generator/exports/products.ts";
import { referrals } from "./generator/exports/referrals.ts";
import { registrations } from "./generator/exports/registrations.ts";
import { replacements } from "./generator/exports/replacements.ts";
import { reviews } from "./generator/exports/reviews.ts";
import { sessions } from "./generator/exports/sessions.ts";
import { shopOrders } from "./generator/exports/shop-orders.ts";
import { surveys } from "./generator/exports/surveys.ts";
import { tickets } from "./generator/exports/tickets.ts";
import { tracking } from "./generator/exports/tracking.ts";
import { workshop } from "./generator/exports/workshop.ts";
import type { Format } from "./generator/file-format.ts";
import { live } from "./generator/life.ts";
import { randomStream } from "./generator/random.ts";

/** What the company's systems tell of its customers, one after the other… */
const kinds: readonly Export[] = [
  customers,
  sessions,
  leads,
  commitments,
  shopOrders,
  tracking,
  estimates,
  registrations,
  reviews,
  surveys,
  referrals,
  apologies,
  calls,
  cards,
  messages,
  payments,
  replacements,
  tickets,
  workshop,
];

/** …and of itself. */
const companyKinds: readonly CompanyExport[] = [products, policies, ads, mystery, competitors];

const dirtPath = 1;

/** How large the company is, by which seed it is drawn, and whether its records reach the exports unspoiled. */
export interface Company {
  readonly customers?: number;
  readonly seed?: number;
  readonly isClean?: boolean;
}

/**
 * Writes the exports of the demonstration: the lives of its customers, as the company's systems saw them. The same seed gives
 * the same bytes; the first customers of a larger company are those of a smaller one.
 *
 * @param exports the folder, which is there when it is complete and not before
 */
export async function generate(exports: string, company: Company = {}): Promise<void> {
  await fillAside(exports, async (aside) => {
    const folder = new ExportFolder(aside);
    tell(company, (file, format, record) => folder.write(file, format, record));
    await folder.close();
  });
}

/** Tells every record of the exports, one after the other, with the file that it belongs to and how that is written. */
export function tell(
  { customers: count = 20_000, seed = 1, isClean = false }: Company,
  take: (file: string, format: Format, record: string) => void,
): void {
  for (const { format, records } of companyKinds) {
    for (const { file, record } of records(seed)) take(file, format, record);
  }
  for (let index = 0; index < count; index++) {
    const life = live(seed, index);
    const dirt = isClean ? () => 1 : randomStream(seed, index, dirtPath);
    for (const { format, records } of kinds) {
      for (const { file, record } of records(life, dirt)) take(file, format, record);
    }
  }
}

const usage = `npm run generate -- [--customers 20000] [--seed 1] [--to <folder>]
  Writes the exports of the demonstration, into the workspace if no folder is given.
`;

/** The command of this file; whole numbers only. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      customers: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      to: { type: "string", default: join(import.meta.dirname, "exports") },
      help: { type: "boolean", default: false },
    },
  });
  const areNumbers = [values.customers, values.seed].every((text) => /^\d+$/.test(text));
  if (values.help || !areNumbers) {
    (values.help ? process.stdout : process.stderr).write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await generate(values.to, { customers: Number(values.customers), seed: Number(values.seed) });
}

if (import.meta.main) await run();
