import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** The names of the places in a message that values are put into, in order; throws where it is not written as messages are. */
export function placesOf(message: string): string {
  return [...new Set(placesIn(parse(message)))].toSorted().join(", ");
}

function placesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [element.value, ...placesIn(element.children)];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element.value];
    return [element.value, ...Object.values(element.options).flatMap((option) => placesIn(option.value))];
  });
}
