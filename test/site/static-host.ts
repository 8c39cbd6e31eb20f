import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".csv": "text/csv",
  ".sql": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** A plain static host that shows a folder below a sub-path, packs text, and shows its page for what is missing, as most hosts of files do. */
export async function hostFolder(folder: string, subPath: string): Promise<{ url: string; close(): void }> {
  const missing = await readFile(join(folder, "404.html")).catch(() => "not found");
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const inside = path.startsWith(subPath) ? normalize(path.slice(subPath.length)) : "..";
    const file = join(folder, inside.endsWith("/") || inside === "." ? join(inside, "index.html") : inside);
    const content = inside.startsWith("..") ? null : await readFile(file).catch(() => null);
    const type = types[content ? extname(file) : ".html"] ?? "application/octet-stream";
    const isText =
      /^(text|image\/svg)/.test(type) && String(request.headers["accept-encoding"]).includes("gzip");
    response.writeHead(content ? 200 : 404, {
      "content-type": type,
      ...(isText ? { "content-encoding": "gzip" } : {}),
    });
    response.end(isText ? gzipSync(content ?? missing) : (content ?? missing));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo; // a server on a port has an address and a port
  return { url: `http://127.0.0.1:${port}${subPath}`, close: () => server.close() };
}
