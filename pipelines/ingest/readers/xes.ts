import { createReadStream, statSync } from "node:fs";
import { Fault } from "../../fault.ts";
import { countEvents } from "./count-events.ts";
import type { Readable, ReadFile, ReadRecord } from "./reader.ts";
import { XesEvents } from "./xes-events.ts";
import { BrokenXml, readXml } from "./xml-events.ts";

/** Reads an XES log: each event is a record with its attributes, those of its trace as `case:<key>`. */
export async function readXes(
  { load }: Readable<{ type: "xes" }>,
  take: (records: readonly ReadRecord[]) => Promise<void>,
): Promise<ReadFile> {
  try {
    const counted = await countEvents(createReadStream(load.path));
    const log = new XesEvents();
    await readXml(createReadStream(load.path), log, async () => {
      const done = log.records;
      log.records = [];
      await take(done);
    });
    if (!log.isLog) throw new BrokenXml("it has no <log>");
    if (log.events !== counted) {
      throw new BrokenXml(`${counted} events by its tags, and ${log.events} could be read`);
    }
    const notes = log.emptyTraces === 0 ? [] : [`${log.emptyTraces} traces without an event: no records`];
    return { bytes: statSync(load.path).size, records: counted, header: null, notes };
  } catch (error) {
    if (!(error instanceof BrokenXml)) throw error;
    throw new Fault(
      "input",
      `${load.source.id}: ${load.shown} cannot be read as XES: ${error.message}`,
      "Export it again. Nothing of it was loaded.",
      { cause: error },
    );
  }
}
