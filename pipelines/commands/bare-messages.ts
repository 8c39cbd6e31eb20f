import { placesOf } from "../../src/words/places.ts";

/** A message as the formatter writes it: its name, then its text on the same line or the next. */
const message = /^( *"[^"\n]+":)\s+("(?:[^"\\\n]|\\.)*"),$/gm;

/** The messages of a file, by name, as they are written there, and the file without their texts. */
export function textsIn(source: string): {
  readonly texts: Readonly<Record<string, string>>;
  readonly frame: string;
} {
  const texts: Record<string, string> = {};
  const frame = source.replace(message, (_, name: string, text: string) => {
    texts[name.trim().slice(1, -2)] = text;
    return `${name} "",`;
  });
  return { texts, frame };
}

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
