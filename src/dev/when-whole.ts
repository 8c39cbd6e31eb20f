import type { ServerResponse } from "node:http";

/** Holds back an answer until it is whole, and sends what `change` makes of its body; as it stands if that is null. */
export function whenWhole(response: ServerResponse, change: (body: string) => string | null): void {
  let parts: Buffer[] = [];
  const [writeHead, write, end] = [response.writeHead, response.write, response.end];
  const keep = (part: unknown) => {
    if (typeof part === "string" || part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  // An answer that fails half-way begins anew, as a page that says so.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    parts = [];
    response.statusCode = status;
    for (const [name, value] of Object.entries(rest.at(-1) ?? {}))
      if (name.toLowerCase() !== "content-length") response.setHeader(name, value);
    return response;
  };
  response.write = (part: unknown) => {
    keep(part);
    return true;
  };
  response.end = (part?: unknown) => {
    keep(part);
    const whole = Buffer.concat(parts);
    Object.assign(response, { writeHead, write, end });
    return response.end(change(whole.toString("utf8")) ?? whole);
  };
}
