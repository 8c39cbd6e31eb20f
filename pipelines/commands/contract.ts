import { stringify } from "yaml";
import { definitionHash } from "../ingest/fingerprint.ts";
import { type DataContract, dataContract } from "../sources/data-contract.ts";
import type { Terminal } from "./terminal.ts";
import { chosenSources } from "./test-source.ts";

/** Writes a source as a document of the Open Data Contract Standard; needs no export. */
export async function contract(
  choice: { readonly workspace: string; readonly source: string },
  terminal: Terminal,
): Promise<DataContract> {
  const { workspace, sources } = await chosenSources(choice, terminal);
  const [source] = sources;
  if (source === undefined) throw new Error(`no source: ${choice.source}`);
  return dataContract(source, workspace, definitionHash(source, workspace).slice(0, 12));
}

/** A data contract as YAML. */
export function contractYaml(contract: DataContract): string {
  return stringify(contract, { aliasDuplicateObjects: false, lineWidth: 100 });
}
