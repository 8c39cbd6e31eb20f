import type { Site } from "../../pipelines/publish/published.ts";
import type { Figure } from "./figure.ts";

/** A relation in SQL, as the site prints it. */
export type Relation = Site["relations"][number];

/** The relation that a figure's numbers come from; undefined where they come from the loader and not from SQL. */
export function relationOf(site: Pick<Site, "relations">, figure: Figure): Relation | undefined {
  return site.relations.find((relation) => relation.name === figure.relation);
}
