import { BrokenZip, type Zip } from "./open-zip.ts";
import { kindOfFormat, type NumberKind, storedText } from "./xlsx-values.ts";
import { BrokenXml, readXml } from "./xml-events.ts";

/** What a workbook says beside its sheets. */
export interface Workbook {
  /** Sheets in their order: name, and file in the archive. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly is1904: boolean;
  /** What the style of a cell makes of a number, by the style's number. */
  readonly kinds: readonly NumberKind[];
  /** Texts that cells refer to. */
  readonly texts: readonly string[];
}

/** Letters that the shared texts of a workbook may have together. */
const longestTexts = 256 * 1024 * 1024;
const deepest = 64;

/** Reads the parts of a workbook that its sheets refer to. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const { sheets, is1904 } = await readSheets(zip, await readTargets(zip));
  const has = (name: string) => zip.names.includes(name);
  return {
    sheets,
    is1904,
    kinds: has("xl/styles.xml") ? await readKinds(zip) : [],
    texts: has("xl/sharedStrings.xml") ? await readTexts(zip) : [],
  };
}

async function readTargets(zip: Zip): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(zip.read("xl/_rels/workbook.xml.rels"), {
    deepest,
    open(name, { Id, Target }) {
      if (name !== "Relationship" || Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
    close() {},
  });
  return targets;
}

async function readSheets(zip: Zip, targets: ReadonlyMap<string, string>) {
  const sheets = new Map<string, string>();
  let is1904 = false;
  await readXml(zip.read("xl/workbook.xml"), {
    deepest,
    open(name, attributes) {
      if (name === "workbookPr") is1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? "";
      const target = targets.get(id);
      if (target?.includes("worksheets/")) sheets.set(attributes.name ?? "", target);
    },
    close() {},
  });
  if (sheets.size === 0) throw new BrokenZip("it has no sheet");
  return { sheets, is1904 };
}

async function readKinds(zip: Zip): Promise<NumberKind[]> {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isInCells = false;
  await readXml(zip.read("xl/styles.xml"), {
    deepest,
    open(name, attributes) {
      if (name === "cellXfs") isInCells = true;
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (name !== "xf" || !isInCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      kinds.push(kindOfFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return kinds;
}

/** Texts in several fonts are joined; how they are pronounced is left out. */
async function readTexts(zip: Zip): Promise<string[]> {
  const texts: string[] = [];
  let text = "";
  let length = 0;
  let isText = false;
  let isSpoken = false;
  await readXml(zip.read("xl/sharedStrings.xml"), {
    deepest,
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") isSpoken = true;
      isText = name === "t" && !isSpoken;
    },
    close(name) {
      isText = false;
      if (name === "rPh") isSpoken = false;
      if (name !== "si") return;
      texts.push(storedText(text));
      length += text.length;
      if (length > longestTexts) throw new BrokenXml("its texts are longer than 256 MiB");
    },
    text(part) {
      if (isText) text += part;
    },
  });
  return texts;
}
