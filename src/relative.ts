/**
 * The link from one page to another place of the site, relative, so that the site works from any folder of any host.
 * Both are paths from the site's root: `/stages/delivery/` to `/data/` is `../../data/`.
 */
export function relative(from: string, to: string): string {
  const depth = from.split("/").filter((part) => part !== "" && !part.endsWith(".html")).length;
  const up = "../".repeat(depth);
  return up + to.replace(/^\//, "") || "./";
}
