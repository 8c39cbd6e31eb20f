import { placesOf } from "../../src/words/places.ts";

/** A message as the formatter writes it: its name, then its text on the same line or the next. */
const message = /^( *"[^"\n]+":)\s+("(?:[^"\\\n]|\\.)*"),$/gm;

/**
 * A file of English messages as it matters to other languages: a text is replaced by the places in it, for the others must have the
 * same; names, their order, and everything that is not written as a message stay.
 */
export function bareMessages(source: string): string {
  return source.replace(message, (whole, name: string, text: string) => {
    try {
      return `${name} ${placesOf(JSON.parse(text))},`;
    } catch {
      return whole;
    }
  });
}
