import { z } from "zod";
import { measureCompany } from "./company.ts";

// Measures one company and prints what was found, for companies.ts.
const choice = z
  .object({ seed: z.int(), customers: z.int().exactOptional() })
  .parse(JSON.parse(process.argv[2] ?? "{}"));
process.stdout.write(JSON.stringify(await measureCompany(choice)));
