import { embedCode } from "./embed-code.ts";
import { figureText } from "./figure-text.ts";
import { picturePng } from "./picture-png.ts";

/** How long it stands that something was copied, in milliseconds. */
const told = 6000;

/** What a button does with its figure; gives which of the line's words say so. */
type Taking = (line: HTMLElement, figure: Element) => Promise<"copied" | "saved">;

const takings: Readonly<Record<string, Taking>> = {
  text: async (_, figure) => {
    await copy(figureText(headingOf(figure), findingOf(figure), figure.querySelector("table")));
    return "copied";
  },
  frame: async (line, figure) => {
    const page = line.querySelector<HTMLAnchorElement>("[data-embedded]");
    await copy(embedCode(page?.href ?? "", headingOf(figure)));
    return "copied";
  },
  png: async (line, figure) => {
    const shown = [...figure.querySelectorAll<SVGSVGElement>(".picture svg")].find(
      (svg) => svg.getClientRects().length > 0,
    );
    if (!shown) throw new Error("no picture");
    save(await picturePng(shown), `${line.dataset.takeAway}.png`);
    return "saved";
  },
};

/** What a figure says first; where it is the page's own, the page says it. */
function headingOf(figure: Element): string {
  return (figure.querySelector("h2") ?? document.querySelector("h1"))?.textContent ?? "";
}

function findingOf(figure: Element): string {
  return (figure.querySelector(".finding") ?? document.querySelector(".lead"))?.textContent ?? "";
}

/** Shows the buttons of every figure, for only now they do something. */
function begin(): void {
  for (const line of document.querySelectorAll<HTMLElement>("[data-take-away]"))
    for (const button of line.querySelectorAll<HTMLButtonElement>("[data-take]")) {
      button.hidden = false;
      button.addEventListener("click", () => take(line, button.dataset.take ?? ""));
    }
}

async function take(line: HTMLElement, what: string): Promise<void> {
  const figure = line.closest("figure");
  const taking = takings[what];
  if (!figure || !taking) return;
  const outcome = await taking(line, figure).catch(() => "failed" as const);
  const status = line.querySelector("[role=status]");
  if (!status) return;
  status.textContent = line.dataset[outcome] ?? "";
  setTimeout(() => {
    status.textContent = "";
  }, told);
}

/** Puts text on the clipboard; where the page is not served securely, by way of a selection. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (!isCopied) throw new Error("not copied");
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), told);
}

begin();
