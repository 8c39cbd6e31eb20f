import { IntlMessageFormat } from "intl-messageformat";
import { finder } from "./places.ts";

const most = 30;

const box = document.querySelector<HTMLElement>("[data-find]");
const field = box?.querySelector("input");
const told = box?.querySelector("[role=status]");
const results = box?.querySelector("ol");
if (box && field && told && results) open(box, field, told, results);

/** Shows the field, and below it what fits; the whole list is below that, as before. */
function open(place: HTMLElement, input: HTMLInputElement, status: Element, list: Element): void {
  const items = [...document.querySelectorAll<HTMLLIElement>("[data-findable] li")];
  const find = finder(
    items.map((item, id) => ({
      id,
      name: item.querySelector("a")?.textContent ?? "",
      says: item.querySelector(".aside")?.textContent ?? "",
    })),
  );
  const groups = document.querySelectorAll<HTMLElement>("[data-findable]");
  const message = new IntlMessageFormat(place.dataset.found ?? "", place.lang);
  const show = () => {
    const query = input.value.trim();
    const found = query === "" ? [] : find(query);
    status.textContent = query === "" ? "" : String(message.format({ count: found.length }));
    list.replaceChildren(...found.slice(0, most).flatMap((id) => items[id]?.cloneNode(true) ?? []));
    for (const group of groups) group.hidden = query !== "";
    history.replaceState(null, "", query === "" ? location.pathname : `#${encodeURIComponent(query)}`);
  };
  place.hidden = false;
  input.value = decoded(location.hash.slice(1));
  input.addEventListener("input", show);
  if (input.value !== "") show();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ""; // a link that was cut off
  }
}
