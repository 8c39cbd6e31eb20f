import { SaxesParser, type SaxesTagPlain } from "saxes";

/** XML that cannot be read. */
export class BrokenXml extends Error {}

/** What is done with the parts of an XML document, as they come. Names are without their prefix. */
export interface XmlHandlers {
  /** Elements inside elements that a document may have. */
  readonly deepest: number;
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Goes through an XML document in UTF-8 chunk by chunk; `after` runs behind each.
 *
 * Documents that declare a document type are refused, because entities can be made to grow without end.
 *
 * @throws BrokenXml
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  after: (parser: { readonly line: number; readonly position: number }) => Promise<void> = async () => {},
): Promise<void> {
  const parser = parserOf(handlers);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of chunks) {
    parser.write(decodedBy(() => decoder.decode(chunk, { stream: true })));
    await after(parser);
  }
  parser.write(decodedBy(() => decoder.decode()));
  parser.close();
  await after(parser);
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
    handlers.open(withoutPrefix(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handlers.close(withoutPrefix(tag.name));
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  return parser;
}

function decodedBy(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new BrokenXml("bytes that are not UTF-8");
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
