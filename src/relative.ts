/**
 * The link from one page to another place of the site, relative, so that the site works from any folder of any host.
 * Both are paths from the site's root: `/stages/delivery/` to `/data/` is `../../data/`.
 */
export function relative(from: string, to: string): string {
  // The page for missing addresses is a file at the root, though its path looks like a folder.
  const folders = from.split("/").filter((part) => part !== "" && part !== "404" && !part.endsWith(".html"));
  const depth = folders.length;
  const up = "../".repeat(depth);
  return up + to.replace(/^\//, "") || "./";
}
