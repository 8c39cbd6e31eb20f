import { createHash } from "node:crypto";
import type { Load } from "../ingest/load.ts";
import { canonicalTables } from "../lake/tables.ts";
import type { SourceColumn, SourceDefinition } from "../sources/definition.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";

const producer = "urn:touchline";
const specification = "https://openlineage.io/spec";

type Facet = Readonly<Record<string, unknown>>;
type Facets = Readonly<Record<string, Facet>>;

interface Dataset {
  readonly namespace: string;
  readonly name: string;
  readonly facets: Facets;
}

/** What a run is told of: a workspace, and the moment at which the build began. */
export interface Run {
  readonly workspace: string;
  readonly started: Date;
}

/** A run event of OpenLineage (openlineage.io, spec 2-0-2). */
export interface RunEvent {
  readonly eventType: "START" | "COMPLETE" | "FAIL";
  readonly eventTime: string;
  readonly run: { readonly runId: string; readonly facets: Facets };
  readonly job: { readonly namespace: string; readonly name: string; readonly facets: Facets };
  readonly inputs: readonly (Dataset & { readonly inputFacets: Facets })[];
  readonly outputs: readonly (Dataset & { readonly outputFacets: Facets })[];
  readonly producer: string;
  readonly schemaURL: string;
}

/** A build begins. */
export function startEvent(run: Run): RunEvent {
  return event("START", run, run.started);
}

/** A build is done: what each source gave, what of it held, and how many rows each canonical table has. */
export function completeEvent(
  run: Run,
  moment: Date,
  workspace: Pick<WorkspaceDefinition, "sources">,
  loads: readonly Load[],
): RunEvent {
  return {
    ...event("COMPLETE", run, moment),
    inputs: workspace.sources.map((source) => input(run, source, loads)),
    outputs: outputs(run, loads),
  };
}

/** A build failed, and why. */
export function failEvent(run: Run, moment: Date, message: string): RunEvent {
  const errorMessage = facet("facets/1-0-0/ErrorMessageRunFacet", {
    message,
    programmingLanguage: "TYPESCRIPT",
  });
  const failed = event("FAIL", run, moment);
  return { ...failed, run: { ...failed.run, facets: { errorMessage } } };
}

function event(eventType: RunEvent["eventType"], run: Run, moment: Date): RunEvent {
  const processing = { processingType: "BATCH", integration: "TOUCHLINE", jobType: "JOB" };
  return {
    eventType,
    eventTime: moment.toISOString(),
    run: { runId: runId(run), facets: {} },
    job: {
      namespace: run.workspace,
      name: "build",
      facets: { jobType: facet("facets/2-0-3/JobTypeJobFacet", processing) },
    },
    inputs: [],
    outputs: [],
    producer,
    schemaURL: `${specification}/2-0-2/OpenLineage.json#/$defs/RunEvent`,
  };
}

/** A UUID (RFC 9562, version 8) that is the same for all events of a run: one build of a workspace begins at a moment. */
function runId({ workspace, started }: Run): string {
  const digest = createHash("sha256").update(`${workspace}\n${started.toISOString()}`).digest("hex");
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`];
  return [...parts, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join("-");
}

function input(run: Run, source: SourceDefinition, loads: readonly Load[]): RunEvent["inputs"][number] {
  const own = loads.filter((load) => load.source === source.id);
  const sum = (key: "records" | "bytes") => own.reduce((total, load) => total + load[key], 0);
  const columns = Object.entries(source.columns);
  return {
    namespace: `${run.workspace}.exports`,
    name: source.id,
    facets: {
      schema: schemaFacet(columns.map(([name, { type, description }]) => ({ name, type, description }))),
    },
    inputFacets: {
      dataQualityMetrics: facet("facets/1-0-2/DataQualityMetricsInputDatasetFacet", {
        rowCount: sum("records"),
        bytes: sum("bytes"),
        fileCount: own.length,
        columnMetrics: {},
      }),
      dataQualityAssertions: facet("facets/1-0-1/DataQualityAssertionsDatasetFacet", {
        assertions: assertions(columns, own),
      }),
    },
  };
}

interface Assertion {
  readonly assertion: string;
  readonly success: boolean;
  readonly column?: string;
}

/** What was declared of each column, and every rule that some record broke. */
function assertions(columns: readonly [string, SourceColumn][], loads: readonly Load[]): Assertion[] {
  const broken = loads.flatMap(({ refusals }) => refusals);
  const declared = columns.flatMap(([column, about]) =>
    about.type === "ignored" ? [] : declaredRules(about).map((assertion) => ({ assertion, column })),
  );
  const isBroken = ({ assertion, column }: { assertion: string; column: string | null }) =>
    broken.some((refusal) => refusal.rule === assertion && refusal.column === column);
  const held = declared.filter((rule) => !isBroken(rule)).map((rule) => ({ ...rule, success: true }));
  const kinds = new Map(broken.map(({ rule, column }) => [`${rule}\n${column ?? ""}`, { rule, column }]));
  const failed = [...kinds.values()].map(({ rule, column }) => ({
    assertion: rule,
    success: false,
    ...(column === null ? {} : { column }),
  }));
  return [...failed, ...held];
}

/** The rules of quarantine that a declaration stands for. */
function declaredRules(column: Exclude<SourceColumn, { type: "ignored" }>): string[] {
  const range = "minimum" in column && (column.minimum ?? column.maximum) !== undefined;
  return [
    ...(column.required ? ["required"] : []),
    ...(column.type === "text" ? [] : [`not ${/^[aeiou]/.test(column.type) ? "an" : "a"} ${column.type}`]),
    ...(column.type === "text" && column.allowed !== undefined ? ["not allowed"] : []),
    ...(range ? ["out of range"] : []),
  ];
}

function outputs(run: Run, loads: readonly Load[]): RunEvent["outputs"] {
  return [...canonicalTables.values()].flatMap(({ name, columns }) => {
    const rowCount = loads.reduce((sum, load) => sum + (load.tables[name] ?? 0), 0);
    if (rowCount === 0) return [];
    const schema = schemaFacet([...columns].map(([column, { sql }]) => ({ name: column, type: sql })));
    const outputStatistics = facet("facets/1-0-2/OutputStatisticsOutputDatasetFacet", { rowCount });
    return [
      { namespace: `${run.workspace}.lake`, name, facets: { schema }, outputFacets: { outputStatistics } },
    ];
  });
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description?: string | undefined;
}

function schemaFacet(fields: readonly Field[]): Facet {
  return facet("facets/1-1-1/SchemaDatasetFacet", { fields });
}

function facet(schema: string, content: Readonly<Record<string, unknown>>): Facet {
  const name = schema.slice(schema.lastIndexOf("/") + 1);
  return { _producer: producer, _schemaURL: `${specification}/${schema}.json#/$defs/${name}`, ...content };
}
