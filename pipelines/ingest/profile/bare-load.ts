import { type Source, type SourceDefinition, sourceSchema } from "../../sources/definition.ts";
import type { FileLoad } from "../file-load.ts";

/** A load of a file of which nothing is known but its format. */
export function bareLoad(
  path: string,
  shown: string,
  scratch: string,
  settings: Pick<Source, "format" | "entry">,
): FileLoad {
  const known = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  const given = sourceSchema.parse({
    description: "-",
    owner: "-",
    files: "-",
    columns: {},
    key: ["-"],
    ...known,
  });
  const source: SourceDefinition = { ...given, id: "new source", path: "source.ts", mappings: new Map() };
  return {
    source,
    path,
    file: shown,
    shown,
    scratch,
    zone: "UTC",
    key: "-",
    hash: "0".repeat(64),
    definition: "",
  };
}
