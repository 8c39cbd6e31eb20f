import { columnNumber, type SheetRange } from "./xlsx-range.ts";
import { momentText, numberText, storedText } from "./xlsx-values.ts";
import type { Workbook } from "./xlsx-workbook.ts";
import { BrokenXml, type XmlHandlers } from "./xml-events.ts";

/** What a cell says: its text, or why it has none. */
export interface SheetCell {
  readonly text: string | null;
  readonly problem: string | null;
}

/** A row with something in it, its cells by the number of their column. */
export interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** Takes the rows of a sheet from its XML. */
export class SheetRows implements XmlHandlers {
  readonly deepest = 64;
  /** Rows that are complete; whoever uses them empties the list. */
  rows: SheetRow[] = [];

  readonly #workbook: Workbook;
  readonly #range: SheetRange;
  #row = 0;
  #column = 0;
  #cells = new Map<number, SheetCell>();
  #attributes: Readonly<Record<string, string>> = {};
  #value: string | null = null;
  #text: string | null = null;
  #hasFormula = false;
  #isSpoken = false;
  #into: "value" | "text" | null = null;

  constructor(workbook: Workbook, range: SheetRange) {
    this.#workbook = workbook;
    this.#range = range;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") {
      const number = Number(attributes.r ?? this.#row + 1);
      if (!(number > this.#row)) throw new BrokenXml(`row ${attributes.r} after row ${this.#row}`);
      this.#row = number;
      this.#column = 0;
      this.#cells = new Map();
    } else if (name === "c") this.#openCell(attributes);
    else if (name === "f") this.#hasFormula = true;
    else if (name === "rPh") this.#isSpoken = true;
    else if (name === "v") {
      this.#value = "";
      this.#into = "value";
    } else if (name === "t") {
      this.#text ??= "";
      this.#into = this.#isSpoken ? null : "text";
    }
  }

  close(name: string): void {
    if (name === "row") {
      if (this.#cells.size > 0) this.rows.push({ number: this.#row, cells: this.#cells });
    } else if (name === "c") this.#closeCell();
    else if (name === "rPh") this.#isSpoken = false;
    else if (name === "v" || name === "t") this.#into = null;
  }

  text(part: string): void {
    if (this.#into === "value") this.#value += part;
    if (this.#into === "text") this.#text += part;
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const place = /^([A-Z]{1,3})(\d+)$/.exec(attributes.r ?? "");
    if (attributes.r !== undefined && Number(place?.[2]) !== this.#row) {
      throw new BrokenXml(`cell ${attributes.r} in row ${this.#row}`);
    }
    this.#column = place === null ? this.#column + 1 : columnNumber(place[1] ?? "");
    this.#attributes = attributes;
    this.#value = null;
    this.#text = null;
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const { top, left, bottom, right } = this.#range;
    if (this.#row < top || this.#row > bottom || this.#column < left || this.#column > right) return;
    if (this.#value === null && this.#text === null && !this.#hasFormula) return;
    if (this.#cells.has(this.#column)) throw new BrokenXml(`a cell of row ${this.#row} is there twice`);
    this.#cells.set(this.#column, this.#cell());
  }

  #cell(): SheetCell {
    if (this.#text !== null) return said(storedText(this.#text));
    const value = this.#value;
    if (value === null) return failed("a formula without its value");
    const { texts, kinds, is1904 } = this.#workbook;
    switch (this.#attributes.t ?? "n") {
      case "s":
        return saidOr(
          /^\d+$/.test(value) ? texts[Number(value)] : undefined,
          "a text that the file does not have",
        );
      case "str":
        return said(storedText(value));
      case "b":
        return saidOr({ "0": "false", "1": "true" }[value], `"${value}" where true or false should be`);
      case "e":
        return failed(`the error ${value}`);
      case "d":
        return said(value);
      case "n": {
        if (value === "") return { text: null, problem: null };
        const kind = kinds[Number(this.#attributes.s ?? 0)] ?? "number";
        if (kind === "number") return saidOr(numberText(value), `"${value}", which is no number`);
        return saidOr(momentText(value, kind, is1904), `"${value}", which is no date of its calendar`);
      }
      default:
        return failed(`a value of the unknown type "${this.#attributes.t}"`);
    }
  }
}

function said(text: string): SheetCell {
  return text.isWellFormed() ? { text, problem: null } : failed("half a character");
}

function failed(problem: string): SheetCell {
  return { text: null, problem };
}

function saidOr(text: string | null | undefined, problem: string): SheetCell {
  return text === null || text === undefined ? failed(problem) : said(text);
}
