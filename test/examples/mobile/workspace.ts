import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "mobile",
  name: "Mobile phones",
  description:
    "The European Customer Satisfaction Index of mobile phone providers: expectation and experience of the same person.",
  zone: "Europe/Paris",
  currency: "EUR",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
