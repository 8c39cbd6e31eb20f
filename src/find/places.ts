import MiniSearch from "minisearch";

/** A place that can be found: its name, and a sentence that says more. */
export interface Place {
  readonly id: number;
  readonly name: string;
  readonly says: string;
}

/** Finds places by words in any order, by their beginnings and with small mistakes; names count most. */
export function finder(places: readonly Place[]): (query: string) => readonly number[] {
  const search = new MiniSearch<Place>({
    fields: ["name", "says"],
    processTerm: plain,
    searchOptions: {
      boost: { name: 4 },
      combineWith: "AND",
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: true,
    },
  });
  search.addAll(places);
  return (query) => search.search(query).map(({ id }) => Number(id));
}

/** A word without its accents and capitals: nobody types them when looking for something. */
export function plain(term: string): string {
  return term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
