import { noCells, type ReadRecord, type Unreadable } from "./reader.ts";
import type { XmlHandlers } from "./xml-events.ts";

const attributeTags = new Set(["string", "date", "int", "float", "boolean", "id", "list", "container"]);

/** Attributes of an event or a trace, by key; those inside an attribute as `<key>.<inner key>`. */
interface Attributes {
  readonly cells: Map<string, string | null>;
  problem: Unreadable | null;
}

interface XesEvent extends Attributes {
  readonly line: number;
  readonly at: string;
}

/** Takes the events of an XES log from its XML, trace by trace. */
export class XesEvents implements XmlHandlers {
  readonly deepest = 64;
  /** Events of traces that are complete; whoever uses them empties the list. */
  records: ReadRecord[] = [];
  events = 0;
  emptyTraces = 0;
  isLog = false;

  #traces = 0;
  #trace: Attributes | null = null;
  #ofTrace: XesEvent[] = [];
  #event: XesEvent | null = null;
  /** Keys of the attributes around, and elements that are none of ours. */
  #keys: string[] = [];
  #foreign = 0;

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    if (this.#foreign > 0) this.#foreign += 1;
    else if (name === "log") this.isLog = true;
    else if (name === "trace" && this.#trace === null && this.#event === null) this.#openTrace();
    else if (name === "event" && this.#event === null) this.#openEvent(line);
    else if (attributeTags.has(name)) this.#openAttribute(attributes);
    else if (name !== "values") this.#foreign = 1;
  }

  close(name: string): void {
    if (this.#foreign > 0) this.#foreign -= 1;
    else if (name === "event") this.#closeEvent();
    else if (name === "trace") this.#closeTrace();
    else if (attributeTags.has(name)) this.#keys.pop();
  }

  #openTrace(): void {
    this.#traces += 1;
    this.#trace = { cells: new Map(), problem: null };
    this.#ofTrace = [];
  }

  #openEvent(line: number): void {
    this.events += 1;
    const place = this.#trace === null ? "" : `/trace[${this.#traces}]`;
    const number = this.#trace === null ? this.events : this.#ofTrace.length + 1;
    this.#event = { cells: new Map(), problem: null, line, at: `/log${place}/event[${number}]` };
  }

  #openAttribute({ key, value }: Readonly<Record<string, string>>): void {
    this.#keys.push(key ?? "");
    const owner = this.#event ?? this.#trace;
    if (owner === null) return;
    const name = this.#keys.join(".");
    const raw = JSON.stringify({ key, value });
    if (key === undefined || key === "") {
      owner.problem ??= { rule: "broken attribute", message: "an attribute without a key", raw };
    } else if (owner.cells.has(name)) {
      owner.problem ??= { rule: "duplicate key", message: `the attribute "${name}" is there twice`, raw };
    } else if (value !== undefined) owner.cells.set(name, value);
  }

  #closeEvent(): void {
    if (this.#event === null) return;
    if (this.#trace === null) this.records.push(recordOf(this.#event, null));
    else this.#ofTrace.push(this.#event);
    this.#event = null;
  }

  #closeTrace(): void {
    const trace = this.#trace;
    if (trace === null) return;
    if (this.#ofTrace.length === 0) this.emptyTraces += 1;
    const named = new Map([...trace.cells].map(([name, value]) => [`case:${name}`, value]));
    for (const event of this.#ofTrace) {
      this.records.push(recordOf(event, { cells: named, problem: trace.problem }));
    }
    this.#trace = null;
    this.#ofTrace = [];
  }
}

function recordOf({ line, at, cells, problem }: XesEvent, trace: Attributes | null): ReadRecord {
  const place = { line, byteStart: null, byteEnd: null, at };
  const double = [...(trace?.cells.keys() ?? [])].find((name) => cells.has(name));
  const twice: Unreadable | null =
    double === undefined
      ? null
      : { rule: "duplicate key", message: `both the event and its trace have "${double}"`, raw: null };
  const unreadable = problem ?? trace?.problem ?? twice;
  if (unreadable !== null) return { place, cells: noCells, unreadable };
  return { place, cells: new Map([...cells, ...(trace?.cells ?? [])]), unreadable: null };
}
