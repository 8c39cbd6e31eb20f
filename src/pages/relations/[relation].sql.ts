import type { Relation } from "../../figures/relation.ts";
import { fileOf } from "../../file-of.ts";
import { isMade, main } from "../../site.ts";

/** One path per relation: the methods page names them all, and would grow with each if it printed them. */
export function getStaticPaths() {
  if (!isMade("shared", "/methods/")) return [];
  return main.site.relations.map((relation) => ({
    params: { relation: relation.name },
    props: { relation },
  }));
}

/** The SQL of a relation. */
export function GET({ props }: { readonly props: { readonly relation: Relation } }): Response {
  return fileOf("sql", `${props.relation.sql.trimEnd()}\n`);
}
