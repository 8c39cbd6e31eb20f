import { SaxesParser, type SaxesTagPlain } from "saxes";

/** XML that cannot be read. */
export class BrokenXml extends Error {}

/** What is done with the parts of an XML document, as they come. Names are without their prefix. */
export interface XmlHandlers {
  /** Elements inside elements that a document may have. */
  readonly deepest: number;
  /** @param line where the tag ends, from 1 */
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Goes through an XML document chunk by chunk, in the encoding that it declares; `after` runs behind each.
 *
 * Documents that declare a document type are refused, because entities can be made to grow without end.
 *
 * @throws BrokenXml
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  after: () => Promise<void> = async () => {},
): Promise<void> {
  const parser = parserOf(handlers);
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= decoderOf(chunk);
    const text = decoded(decoder, chunk);
    parser.write(text);
    await after();
  }
  parser.write(decoded(decoder ?? new TextDecoder()));
  parser.close();
  await after();
}

function parserOf(handlers: XmlHandlers): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", (error) => {
    throw new BrokenXml(error.message);
  });
  parser.on("doctype", () => {
    throw new BrokenXml("it declares a document type, which may hold entities without end");
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    depth += 1;
    if (depth > handlers.deepest)
      throw new BrokenXml(`more than ${handlers.deepest} elements inside each other`);
    handlers.open(withoutPrefix(tag.name), tag.attributes, parser.line);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handlers.close(withoutPrefix(tag.name));
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  return parser;
}

function decoderOf(start: Uint8Array): TextDecoder {
  const head = Buffer.from(start.subarray(0, 200)).toString("latin1");
  const isWide = /^(\xff\xfe|\xfe\xff)/.test(head);
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w.-]+)/.exec(head)?.[1];
  const wide = head.startsWith("\xfe") ? "utf-16be" : "utf-16le";
  const label = isWide ? wide : (declared ?? "utf-8");
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new BrokenXml(`it is in the unknown encoding "${label}"`);
  }
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new BrokenXml(`bytes that are not ${decoder.encoding.toUpperCase()}`);
  }
}

function withoutPrefix(name: string): string {
  return name.replace(/^[^:]+:/, "");
}
