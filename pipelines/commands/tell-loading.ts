import type { LoadProgress } from "../ingest/load-progress.ts";
import type { LoadOptions } from "../ingest/load-workspace.ts";
import type { Meter, Terminal } from "./terminal.ts";

/** How a load is told: one line that is written over on a terminal, one line per file elsewhere. */
export function tellLoading(terminal: Terminal): Pick<LoadOptions, "log" | "progress"> {
  const { meter } = terminal;
  if (meter === undefined) return { log: terminal.note };
  const started = meter.now();
  return {
    log: () => {},
    progress(progress) {
      const seconds = (meter.now() - started) / 1000;
      if (progress.file === null) finish(meter, terminal, progress, seconds);
      else meter.show(progressLine(progress, seconds));
    },
  };
}

function finish(meter: Meter, terminal: Terminal, progress: LoadProgress, seconds: number): void {
  meter.clear();
  terminal.note(`loaded ${counted(progress)} in ${duration(seconds)}${speed(progress, seconds)}`);
}

/**
 * How far a load is, in one line: files, records, records per second, and the time left at the bytes per second so far.
 *
 * @param seconds since the load began
 */
export function progressLine(progress: LoadProgress, seconds: number): string {
  const { file, filesRead, files, bytesRead, bytes } = progress;
  const left =
    bytesRead === 0 || seconds === 0 ? "" : `, ${duration(((bytes - bytesRead) / bytesRead) * seconds)} left`;
  return `loading ${file} (${filesRead + 1} of ${files})${speed(progress, seconds)}${left}`;
}

function counted({ filesRead, recordsRead }: LoadProgress): string {
  const files = `${filesRead} ${filesRead === 1 ? "file" : "files"}`;
  return `${files}, ${recordsRead.toLocaleString("en")} records`;
}

function speed({ recordsRead }: LoadProgress, seconds: number): string {
  if (recordsRead === 0 || seconds === 0) return "";
  return `, ${Math.round(recordsRead / seconds).toLocaleString("en")} records/s`;
}

function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return `${Math.round(seconds / 60)} min`;
}
