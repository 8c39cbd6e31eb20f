import type { Row } from "../engine/engine.ts";
import { driftOf } from "../ingest/drift.ts";
import { freshnessOf } from "../ingest/freshness.ts";
import type { Load } from "../ingest/load.ts";
import { hoursOf } from "../sources/contract.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";

/** What was loaded, by which sources, and the moment at which its age is judged: the workspace's `asOf`, or that of the build. */
export interface Loaded {
  readonly workspace: Pick<WorkspaceDefinition, "sources">;
  readonly loads: readonly Load[];
  readonly moment: Date;
}

/** The published tables that come from the loader and not from SQL: files, refusals, remarks, drifts and freshness. */
export function loaderTables(loaded: Loaded) {
  const { loads } = loaded;
  return {
    files: fileRows(loaded),
    refusals: loads.flatMap((load) => load.refusals.map((row) => ({ ...placeOf(load), ...row }))),
    remarks: loads.flatMap((load) => load.remarks.map((row) => ({ ...placeOf(load), ...row }))),
    drifts: driftOf(loads).map(({ values, ...drift }) => ({
      ...drift,
      read: values?.read ?? null,
      unread: values?.unread ?? null,
    })),
    freshness: freshnessRows(loaded),
  };
}

function fileRows({ loads, workspace }: Loaded): Row[] {
  const sources = new Map(workspace.sources.map((source) => [source.id, source]));
  return loads.map((load) => ({
    ...placeOf(load),
    description: sources.get(load.source)?.description ?? "",
    owner: sources.get(load.source)?.owner ?? "",
    bytes: load.bytes,
    records: load.records,
    accepted: load.accepted,
    quarantined: load.quarantined,
    newest: load.newest,
    notes: load.notes.map(sentence).join(" "),
  }));
}

/** A note with a capital at its beginning and a stop at its end. */
function sentence(note: string): string {
  return note.charAt(0).toUpperCase() + note.slice(1) + (/[.!?]$/.test(note) ? "" : ".");
}

function placeOf(load: Load): { source: string; file: string } {
  return { source: load.source, file: load.file };
}

/** No age is told, for it would be another at every build: the moments are, from which a source is late. */
function freshnessRows({ workspace, loads, moment }: Loaded): Row[] {
  return workspace.sources.map((source) => {
    const own = loads.filter((load) => load.source === source.id);
    const { verdict, newest, warnAfter, failAfter } = freshnessOf(source, own, moment);
    return {
      source: source.id,
      owner: source.owner,
      newest,
      warn_after: warnAfter,
      fail_after: failAfter,
      late_from: momentAfter(newest, warnAfter),
      too_late_from: momentAfter(newest, failAfter),
      state: verdict,
    };
  });
}

function momentAfter(time: string | null, duration: string | null): string | null {
  if (time === null || duration === null) return null;
  return new Date(Date.parse(time) + hoursOf(duration) * 3_600_000).toISOString();
}
