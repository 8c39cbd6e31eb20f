import { campaigns } from "./campaigns.ts";
import { costs } from "./costs.ts";
import { customers } from "./customers.ts";
import { identities } from "./identities.ts";
import { journeys } from "./journeys.ts";
import { lines } from "./lines.ts";
import { outcomes } from "./outcomes.ts";
import { products } from "./products.ts";
import { promises } from "./promises.ts";
import { responses } from "./responses.ts";
import type { CanonicalTable } from "./table.ts";
import { touches } from "./touches.ts";
import { units } from "./units.ts";

/** Every canonical table, by name. */
export const canonicalTables: ReadonlyMap<string, CanonicalTable> = new Map(
  [
    identities,
    customers,
    journeys,
    lines,
    products,
    units,
    touches,
    promises,
    outcomes,
    responses,
    costs,
    campaigns,
  ].map((table) => [table.name, table]),
);
