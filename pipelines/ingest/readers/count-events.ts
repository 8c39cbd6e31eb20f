const part = /<!--|-->|<!\[CDATA\[|\]\]>|<(?:[A-Za-z][\w.-]*:)?event(?=[\s/>])/g;
/** Longer than any of the parts looked for. */
const overlap = 64;

/** Counts the events of an XES log by their tags alone; comments are left out. */
export async function countEvents(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const tags = new EventTags();
  for await (const chunk of chunks) tags.take(Buffer.from(chunk).toString("latin1"), overlap);
  tags.take("", 0);
  return tags.count;
}

class EventTags {
  count = 0;
  /** What ends the comment or the text at hand. */
  #until: string | null = null;
  #rest = "";

  /** @param kept letters at the end that may be the start of a part */
  take(more: string, kept: number): void {
    const text = this.#rest + more;
    const end = text.length - kept;
    let done = 0;
    for (const { 0: found, index } of text.matchAll(part)) {
      if (index >= end) break;
      done = index + found.length;
      this.#found(found);
    }
    this.#rest = text.slice(Math.max(done, end, 0));
  }

  #found(found: string): void {
    if (this.#until !== null) this.#until = found === this.#until ? null : this.#until;
    else if (found === "<!--") this.#until = "-->";
    else if (found === "<![CDATA[") this.#until = "]]>";
    else if (found.endsWith("event")) this.count += 1;
  }
}
