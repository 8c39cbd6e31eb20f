/** What a figure says as text: its heading, its finding, and its table, if it has one, with tabs between the cells. */
export function figureText(heading: string, finding: string, table: Element | null): string {
  const told = [heading, finding].filter(Boolean).map(plain).join("\n");
  if (table === null) return `${told}\n`;
  const lines = [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => plain(cell.textContent ?? "")).join("\t"),
  );
  return `${told}\n\n${lines.join("\n")}\n`;
}

/** On one line, with plain spaces: a tab or a line's end in a cell would tear the table apart. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
