import { type LeftName, leftFor } from "../../pipelines/publish/left.ts";

/** So many pages are kept in mind. */
const most = 200;

/** What the pages of a site that is worked on read of its published folder. */
export class OpenPages {
  /** What each page has read, by its address, the last that was sent at the end. */
  readonly #read = new Map<string, ReadonlySet<string>>();

  /** Takes note of a page that was sent: what is made once for several pages is read by the first of them alone. */
  note(url: string, read: readonly string[]): void {
    const page = pathOf(url);
    const known = new Set([...(this.#read.get(page) ?? []), ...read]);
    this.#read.delete(page);
    if (known.size === 0) return;
    this.#read.set(page, known);
    for (const oldest of [...this.#read.keys()].slice(0, -most)) this.#read.delete(oldest);
  }

  /**
   * What the pages that are open read.
   * @param open how many are; one at least
   */
  asked(open: number): string[] {
    const last = [...this.#read.values()].slice(-Math.max(1, open));
    return [...new Set(last.flatMap((read) => [...read]))].sort();
  }

  /** Whether a page can be made where this is left for later: of one that was never sent nobody knows. */
  canBeMade(url: string, later: readonly LeftName[]): boolean {
    const read = this.#read.get(pathOf(url));
    return later.length === 0 || (read !== undefined && ![...read].some(leftFor(later)));
  }
}

function pathOf(url: string): string {
  return new URL(url, "http://host").pathname;
}
