import { Fault } from "../fault.ts";
import { closest } from "./closest.ts";
import type { SourceColumn, SourceDefinition } from "./definition.ts";

/**
 * The column that a setting of a source names.
 *
 * @param place the setting, for the message
 * @throws Fault("input") for a column that the source does not have, or does not load
 */
export function namedColumn(source: SourceDefinition, name: string, place: string): SourceColumn {
  const named = Object.hasOwn(source.columns, name) ? source.columns[name] : undefined;
  if (named === undefined) {
    const near = closest(name, Object.keys(source.columns));
    throw new Fault(
      "input",
      `${source.path}: ${place}: no column "${name}"`,
      `${near === null ? "" : `Perhaps "${near}". `}The source has: ${Object.keys(source.columns).join(", ")}.`,
    );
  }
  if (named.type !== "ignored") return named;
  throw new Fault(
    "input",
    `${source.path}: ${place}: column "${name}" is ignored`,
    "Give it a type, so that it is loaded.",
  );
}

/**
 * The column that a setting of a source names, of one of the types that the setting can use; a pseudonym is none of them.
 *
 * @param wish what the setting is, for the message
 * @throws Fault("input") for any other column
 */
export function typedColumn(
  source: SourceDefinition,
  name: string,
  place: string,
  types: readonly SourceColumn["type"][],
  wish: string,
): SourceColumn {
  const named = namedColumn(source, name, place);
  const isOpaque = named.type !== "ignored" && named.personal;
  if (types.includes(named.type) && !isOpaque) return named;
  throw new Fault(
    "input",
    `${source.path}: ${place} is "${name}", a column of type ${named.type}${isOpaque ? ", personal" : ""}`,
    `${wish}. Name another column, or mend its type.`,
  );
}
