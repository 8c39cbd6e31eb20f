/** CSS without comments, indentation and what only reads well; the sources keep them. */
export function smaller(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\n\s*/g, "\n")
    .replace(/([{};,:])\n/g, "$1")
    .replace(/ \{/g, "{")
    .replace(/([:,]) /g, "$1")
    .replace(/;\}/g, "}")
    .trim();
}
