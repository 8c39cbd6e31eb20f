import * as Plot from "@observablehq/plot";
import { declarations } from "../styles/palette.ts";

/** What a picture is called: its id in the page, its name, and the finding it shows. */
export interface Naming {
  readonly id: string;
  readonly title: string;
  readonly finding: string;
}

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * Draws a chart as SVG text that serves light, dark and print alike.
 * The only caller of `Plot.plot`; no style element, so that it stands under a strict content security policy.
 */
export function draw(document: Document, options: Plot.PlotOptions, naming: Naming): string {
  const svg = Plot.plot({ ...options, document });
  if (svg.tagName.toLowerCase() !== "svg") throw new Error(`not a bare chart: ${naming.id}`);
  svg.querySelector("style")?.remove();
  for (const element of svg.querySelectorAll("*")) tidy(element, naming.id);
  for (const name of ["class", "font-family", "font-size"]) svg.removeAttribute(name);
  svg.setAttribute("xmlns", svgNamespace);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${naming.id}-title ${naming.id}-desc`);
  svg.setAttribute(
    "font-size",
    String(options.style && typeof options.style === "object" ? (options.style.fontSize ?? 13) : 13),
  );
  svg.removeAttribute("style");
  const markup = svg.outerHTML;
  const inside = markup.indexOf(">") + 1;
  return markup.slice(0, inside) + heading(naming) + patterns(markup, naming.id) + markup.slice(inside);
}

/** The same picture as a file of its own, with its colours inside. */
export function standalone(svg: string): string {
  const style = `<style>:root{${declarations("light")};background:var(--paper);color:var(--ink);font-family:"Source Sans 3",system-ui,sans-serif}text{white-space:pre}@media (prefers-color-scheme:dark){:root{${declarations("dark")}}}</style>`;
  const inside = svg.indexOf(">") + 1;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.slice(0, inside)}${style}${svg.slice(inside)}\n`;
}

function heading({ id, title, finding }: Naming): string {
  return `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(finding)}</desc>`;
}

/** Marks inside a picture say nothing to a screen reader, which is given the finding; so their labels go. */
function tidy(element: Element, id: string): void {
  for (const { name, value } of [...element.attributes]) {
    if (name.startsWith("aria-") || name === "style" || name === "class") element.removeAttribute(name);
    else if (value.startsWith("url(#")) element.setAttribute(name, value.replace("url(#", `url(#${id}-`));
    else if (geometry.has(name)) element.setAttribute(name, value.replace(/-?\d+\.\d{2,}/g, shorter));
  }
}

const geometry = new Set([
  "d",
  "transform",
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "dx",
  "dy",
  "width",
  "height",
  "cx",
  "cy",
  "r",
]);

function shorter(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}

/** Hatchings, so that a verdict shows without its colour; only those that the picture uses. */
function patterns(markup: string, id: string): string {
  const used = Object.entries(hatchings).filter(([name]) => markup.includes(`url(#${id}-${name})`));
  if (used.length === 0) return "";
  return `<defs>${used.map(([name, body]) => `<pattern id="${id}-${name}" ${body}</pattern>`).join("")}</defs>`;
}

const hatchings = {
  "late-hatch": stripes("broken", 45, 5),
  "missed-hatch": stripes("broken", 135, 2.4),
  "early-hatch": stripes("broken", 45, 1.8),
  "failed-hatch": stripes("broken", 0, 3),
  "overdue-hatch": stripes("broken", 90, 3),
  "unknown-hatch": stripes("unknown", 135, 4),
};

function stripes(name: string, angle: number, width: number): string {
  const size = width + 1.6;
  return `width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><rect width="${size}" height="${size}" fill="var(--${name})"/><rect width="1.4" height="${size}" fill="var(--hatch)"/>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
