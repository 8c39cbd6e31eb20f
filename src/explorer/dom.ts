/** Attributes of an element; null takes one away. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const svg = "http://www.w3.org/2000/svg";

/** An HTML element with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  set(made, attributes);
  made.append(...children);
  return made;
}

/** An SVG element with attributes and children. */
export function drawing<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(svg, name);
  set(made, attributes);
  made.append(...children);
  return made;
}

/** Sets attributes that differ; true is an attribute without a value, false and null none. */
export function set(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) {
      if (node.hasAttribute(name)) node.removeAttribute(name);
      continue;
    }
    const text = value === true ? "" : String(value);
    if (node.getAttribute(name) !== text) node.setAttribute(name, text);
  }
}

/** Sets the text of a node where it differs; text that is there is changed in place, which is less work than another in its stead. */
export function say(node: Node, text: string): void {
  const { firstChild, lastChild } = node;
  if (firstChild instanceof Text && firstChild === lastChild) {
    if (firstChild.data !== text) firstChild.data = text;
  } else if (node.textContent !== text) node.textContent = text;
}

/** A button that does something. */
export function button(text: string, does: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", does);
  return made;
}

/** A choice among few, with its label and the name by which browsers know the field. */
export function choice(
  label: string,
  name: string,
  options: readonly { readonly value: string; readonly text: string }[],
  chosen: (value: string) => void,
): { readonly node: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const select = element(
    "select",
    { name },
    ...options.map(({ value, text }) => element("option", { value }, text)),
  );
  select.addEventListener("change", () => chosen(select.value));
  return { node: element("label", {}, element("span", {}, label), select), select };
}
