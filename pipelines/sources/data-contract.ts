import { hoursOf } from "./contract.ts";
import type { SourceColumn, SourceDefinition } from "./definition.ts";
import { javaFormat } from "./java-format.ts";
import { measureOf } from "./measure.ts";
import type { SourceOutcome, SourcePromise } from "./promise.ts";
import { timeFormat } from "./time-format.ts";
import type { WorkspaceDefinition } from "./workspace.ts";

interface CustomProperty {
  readonly property: string;
  readonly value: unknown;
}

interface Quality {
  readonly type: "library";
  readonly metric: "missingValues" | "invalidValues";
  readonly description: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly mustBe?: number;
  readonly mustBeLessOrEqualTo?: number;
  readonly unit: "rows" | "percent";
}

interface Property {
  readonly name: string;
  readonly logicalType?: string;
  readonly physicalType?: string;
  readonly [setting: string]: unknown;
}

/** A document of the Open Data Contract Standard v3.1 (bitol.io, Linux Foundation AI & Data, 2025), as far as a source fills it. */
export interface DataContract {
  readonly apiVersion: "v3.1.0";
  readonly kind: "DataContract";
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly status: "active";
  readonly description: { readonly purpose: string };
  readonly team: { readonly name: string };
  readonly servers: readonly Readonly<Record<string, string>>[];
  readonly schema: readonly {
    readonly name: string;
    readonly logicalType: "object";
    readonly physicalType: "file";
    readonly physicalName: string;
    readonly properties: readonly Property[];
    readonly quality?: readonly Quality[];
  }[];
  readonly slaProperties?: readonly Readonly<Record<string, string | number>>[];
  readonly customProperties: readonly CustomProperty[];
}

/**
 * A source as an Open Data Contract: what its file holds, what its values keep, how old it may be, and which of its columns are
 * promises.
 *
 * @param version changes when what is accepted changes
 */
export function dataContract(
  source: SourceDefinition,
  workspace: Pick<WorkspaceDefinition, "id" | "zone">,
  version: string,
): DataContract {
  const { id, description, owner, files, format, maximumQuarantined } = source;
  const properties = Object.entries(source.columns).map(([name, column]) =>
    property(name, column, source, workspace.zone),
  );
  return {
    apiVersion: "v3.1.0",
    kind: "DataContract",
    id: `${workspace.id}.${id}`,
    name: id,
    version,
    status: "active",
    description: { purpose: description },
    team: { name: owner },
    servers: [{ server: "exports", type: "local", path: `exports/${files}`, format: format.type }],
    schema: [
      {
        name: id,
        logicalType: "object",
        physicalType: "file",
        physicalName: files,
        properties,
        ...(maximumQuarantined === undefined ? {} : { quality: [quarantineQuality(maximumQuarantined)] }),
      },
    ],
    ...slaProperties(source),
    customProperties: policies(source),
  };
}

function property(name: string, column: SourceColumn, source: SourceDefinition, zone: string): Property {
  const place = source.key.indexOf(name);
  const custom = customProperties(name, column, source);
  const { description, header } = column;
  return {
    name,
    ...(header === undefined ? {} : { physicalName: header }),
    ...types(column, source.zone ?? zone),
    ...(description === undefined ? {} : { description }),
    ...(place < 0 ? {} : { primaryKey: true, primaryKeyPosition: place + 1 }),
    ...(column.type === "ignored" ? {} : { required: column.required }),
    ...(column.type !== "ignored" && column.personal ? { classification: "personal" } : {}),
    ...quality(name, column),
    ...(custom.length === 0 ? {} : { customProperties: custom }),
  };
}

function types(column: SourceColumn, zone: string): Omit<Property, "name"> {
  switch (column.type) {
    case "ignored":
      return {};
    case "text":
      return { logicalType: "string", physicalType: "VARCHAR" };
    case "boolean":
      return { logicalType: "boolean", physicalType: "BOOLEAN" };
    case "integer":
      return { logicalType: "integer", physicalType: "BIGINT", ...range(column, "i64") };
    case "decimal":
      return { logicalType: "number", physicalType: "DECIMAL(18,4)", ...range(column) };
    case "day":
      return { logicalType: "date", physicalType: "DATE", logicalTypeOptions: formatOption(column.format) };
    case "time": {
      const hasOffset = column.format.every((format) => timeFormat(format).hasOffset);
      const timezone = hasOffset
        ? { timezone: true }
        : { timezone: false, defaultTimezone: column.zone ?? zone };
      const logicalTypeOptions = { ...formatOption(column.format), ...timezone };
      return { logicalType: "timestamp", physicalType: "TIMESTAMPTZ", logicalTypeOptions };
    }
    default:
      return {};
  }
}

interface Bounds {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

function range({ minimum, maximum }: Bounds, format?: string): Record<string, unknown> {
  const options = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(format === undefined ? {} : { format }),
  };
  return Object.keys(options).length === 0 ? {} : { logicalTypeOptions: options };
}

function formatOption([format = ""]: readonly string[]): Record<string, string> {
  const java = javaFormat(format);
  return java === null ? {} : { format: java };
}

function quality(name: string, column: SourceColumn): { quality?: Quality[] } {
  if (column.type === "ignored") return {};
  const rules: Quality[] = [];
  const none = { type: "library", mustBe: 0, unit: "rows" } as const;
  if (column.required) {
    rules.push({ ...none, metric: "missingValues", description: `Every record has a value in ${name}` });
  }
  if (column.type === "text" && column.allowed !== undefined) {
    const description = `${name} is one of ${column.allowed.join(", ")}`;
    rules.push({ ...none, metric: "invalidValues", description, arguments: { validValues: column.allowed } });
  }
  return rules.length === 0 ? {} : { quality: rules };
}

function quarantineQuality(maximum: number): Quality {
  const share = Number((maximum * 100).toPrecision(12));
  return {
    type: "library",
    metric: "invalidValues",
    description: `At most ${share} % of the records are refused`,
    mustBeLessOrEqualTo: share,
    unit: "percent",
  };
}

function customProperties(name: string, column: SourceColumn, source: SourceDefinition): CustomProperty[] {
  const named = ({ field }: SourcePromise | SourceOutcome) => field === name;
  const told = (property: string, value: SourcePromise | SourceOutcome) => ({
    property,
    value: { measure: measureOf(value, source), ...stated(value) },
  });
  const promise = source.promises.filter(named).map((value) => told("promise", value));
  const outcome = source.outcomes.filter(named).map((value) => told("outcome", value));
  const formats =
    (column.type === "time" || column.type === "day") && column.format.length > 1
      ? [{ property: "formats", value: column.format }]
      : [];
  const unit = column.unit === undefined ? [] : [{ property: "unit", value: column.unit }];
  const loaded = column.type === "ignored" ? [{ property: "loaded", value: false }] : [];
  return [...promise, ...outcome, ...formats, ...unit, ...loaded];
}

/** What is said of a promise or outcome; in what it is told is said by its measure. */
function stated({ field: _, unit: __, ...rest }: SourcePromise | SourceOutcome): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
}

function slaProperties({ id, freshness }: SourceDefinition): Pick<DataContract, "slaProperties"> {
  const { warnAfter, failAfter, by } = freshness ?? {};
  const element = by === undefined ? id : `${id}.${by}`;
  const entries = [
    ...(failAfter === undefined
      ? []
      : [latency("latency", failAfter, element, "A build fails when the newest time is older")]),
    ...(warnAfter === undefined
      ? []
      : [latency("latencyWarning", warnAfter, element, "A build warns when the newest time is older")]),
  ];
  return entries.length === 0 ? {} : { slaProperties: entries };
}

function latency(property: string, age: string, element: string, description: string) {
  return { property, value: hoursOf(age), unit: "h", element, description };
}

function policies(source: SourceDefinition): CustomProperty[] {
  const { newColumns, missingColumns, retypedColumns, repeatedKeys } = source;
  return Object.entries({ newColumns, missingColumns, retypedColumns, repeatedKeys }).map(
    ([property, value]) => ({
      property,
      value,
    }),
  );
}
