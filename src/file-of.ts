/** What a file holds, for those who serve pages as they are made: on a disk its ending says it. */
const types = {
  arrow: "application/vnd.apache.arrow.file",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  sql: "text/plain; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
} as const;

/** A file of the site, by the ending of its name. */
export function fileOf(ending: keyof typeof types, content: BodyInit | undefined): Response {
  return new Response(content, { headers: { "content-type": types[ending] } });
}
