/** Rows of text below a header in columns as wide as their widest cell; those named in `numbers` are set to the right. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: ReadonlySet<string> = new Set(),
): string {
  const all = [header, ...rows];
  const widths = header.map((_, place) => Math.max(...all.map((row) => row[place]?.length ?? 0)));
  return all
    .map((row) =>
      header
        .map((name, place) => cell(row[place] ?? "", name, place))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");

  function cell(text: string, name: string, place: number): string {
    const width = widths[place] ?? 0;
    return numbers.has(name) ? text.padStart(width) : text.padEnd(width);
  }
}
