/**
 * The link from one page to another place of the site, relative, so that the site works from any folder of any host.
 * Both are paths from the site's root: `/en/stages/delivery/` to `/en/data/` is `../../data/`.
 */
export function relative(from: string, to: string): string {
  const folders = foldersOf(from);
  const shared = sharedBy(folders, foldersOf(to.slice(0, to.lastIndexOf("/") + 1)));
  const down = to.split("/").slice(shared + 1);
  return "../".repeat(folders.length - shared) + down.join("/") || "./";
}

/** The folders that a page lies in; the page for missing addresses is a file at the root, though its path looks like a folder. */
function foldersOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== "404" && !part.endsWith(".html"));
}

function sharedBy(one: readonly string[], other: readonly string[]): number {
  const differ = one.findIndex((part, index) => part !== other[index]);
  return differ < 0 ? one.length : differ;
}
