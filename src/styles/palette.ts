/** Each colour of the site, for light and for dark; pages and standalone pictures read it from here. */
export const palette = {
  paper: ["#fdfcf9", "#14181d"],
  panel: ["#f4f2ec", "#1c2128"],
  ink: ["#1b222b", "#e9e7e2"],
  muted: ["#5b636d", "#a4abb5"],
  line: ["#d8d4ca", "#3a424c"],
  grid: ["#e7e3d9", "#2a313a"],
  link: ["#175a94", "#84bcf0"],
  exceeded: ["#2a6cab", "#5b9bd8"],
  "exceeded-ink": ["#1d5a94", "#86bdf0"],
  kept: ["#a9c6e0", "#35597d"],
  broken: ["#d4711a", "#e58a3a"],
  "broken-soft": ["#f0c193", "#8a4c17"],
  "broken-ink": ["#9c4804", "#f3a660"],
  hatch: ["#fdfcf9", "#14181d"],
  unknown: ["#7b828b", "#8d95a0"],
  "on-broken": ["#1b222b", "#14181d"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** The name of a colour. */
export type Colour = keyof typeof palette;

/** A colour by name, for an attribute of a picture. */
export function colour(name: Colour): string {
  return `var(--${name})`;
}

/** The declarations of all colours of one theme. */
export function declarations(theme: "light" | "dark"): string {
  const index = theme === "light" ? 0 : 1;
  return Object.entries(palette)
    .map(([name, pair]) => `--${name}:${pair[index]}`)
    .join(";");
}
