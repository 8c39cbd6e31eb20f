import ExcelJS, { type CellValue, type Worksheet } from "exceljs";
import { describe, expect, it } from "vitest";
import type { Source } from "../../../pipelines/sources/definition.ts";
import { faultOf, formatted, loadOne } from "./small-load.ts";

type Format = Extract<NonNullable<Source["format"]>, { type: "xlsx" }>;

const noted = (
  format: Partial<Format> = {},
  columns: Source["columns"] = { id: { type: "text", required: true }, note: "text" },
) => formatted({ type: "xlsx", ...format }, columns);

/** A workbook with one sheet, filled by `fill`. */
async function workbook(
  fill: (sheet: Worksheet, book: ExcelJS.Workbook) => void,
  is1904 = false,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = is1904;
  fill(book.addWorksheet("Orders"), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A workbook with one note, shown in a number format. */
const one = (note: CellValue, numFmt = "General", is1904 = false) =>
  workbook((sheet) => {
    sheet.addRow(["id", "note"]);
    sheet.addRow(["1", note]).getCell(2).numFmt = numFmt;
  }, is1904);

describe("a workbook", () => {
  it.each<[CellValue, string, string | null]>([
    ["hello", "General", "hello"],
    ["", "General", ""],
    [null, "General", null],
    [" é😀\n_x000D__x005F_x", "General", " é\u{1F600}\n\r_x"],
    ["007", "@", "007"],
    [5, "General", "5"],
    [0.1 + 0.2, "0.00", "0.30000000000000004"],
    [0.1, "0.00", "0.1"],
    [0.25, "0%", "0.25"],
    [1234.5, '#,##0.00 "days"', "1234.5"],
    [1e21, "General", "1000000000000000000000"],
    [1.5e-7, "0.00E+00", "0.00000015"],
    [-0.5, "[Red]0.0;[Blue]-0.0", "-0.5"],
    [true, "General", "true"],
    [false, "General", "false"],
    [{ richText: [{ text: "a" }, { font: { bold: true }, text: "b" }] }, "General", "ab"],
    [{ formula: "1+1", result: 2 }, "General", "2"],
    [{ formula: "A1", result: "x" }, "General", "x"],
    [{ formula: "TODAY()", result: new Date("2024-02-29T00:00:00Z") }, "yyyy-mm-dd", "2024-02-29"],
    [new Date("2024-02-29T00:00:00Z"), "dd.mm.yyyy", "2024-02-29"],
    [new Date("2024-02-29T13:14:15Z"), "dd.mm.yyyy", "2024-02-29T13:14:15"],
    [new Date("2024-02-29T00:00:00Z"), "dd/mm/yyyy hh:mm", "2024-02-29T00:00:00"],
    [new Date("2024-02-29T23:59:59.999Z"), "m/d/yy h:mm", "2024-02-29T23:59:59.999"],
    [1, "yyyy-mm-dd", "1900-01-01"],
    [59, "yyyy-mm-dd", "1900-02-28"],
    [61, "mmm-yy", "1900-03-01"],
    [0.5, "h:mm AM/PM", "12:00:00"],
    [1.5, "[h]:mm", "1.5"],
    [{ text: "shop", hyperlink: "https://example.org" }, "General", "shop"],
  ])("keeps %j in the format %s as %j", async (value, format, text) => {
    const { load, touches } = await loadOne(noted(), await one(value, format));
    expect(load).toMatchObject({ records: 1, accepted: 1, notes: [] });
    expect(touches[0]?.result).toBe(text);
  });

  it("may count its days from 1904", async () => {
    const { touches } = await loadOne(
      noted(),
      await one(new Date("2024-02-29T10:00:00Z"), "yyyy-mm-dd hh:mm", true),
    );
    expect(touches[0]?.result).toBe("2024-02-29T10:00:00");
    expect((await loadOne(noted(), await one(60, "yyyy-mm-dd", true))).touches[0]?.result).toBe("1904-03-01");
  });

  it.each<[CellValue, string, string]>([
    [{ error: "#N/A" }, "General", "B2 holds the error #N/A"],
    ["_xD83D_", "General", "B2 holds half a character"],
    [{ formula: "1/0", result: { error: "#DIV/0!" } }, "General", "B2 holds the error #DIV/0!"],
    [{ formula: "1+1" } as CellValue, "General", "B2 holds a formula without its value"], // as other programs write it
    [60, "yyyy-mm-dd", 'B2 holds "60", which is no date of its calendar'],
    [-1, "yyyy-mm-dd", 'B2 holds "-1", which is no date of its calendar'],
  ])("puts a row with %j into quarantine", async (value, format, message) => {
    const file = await workbook((sheet) => {
      sheet.addRow(["id", "note"]);
      sheet.addRow(["1", value]).getCell(2).numFmt = format;
      sheet.addRow(["2", "x"]);
    });
    const { load, touches, refusals } = await loadOne(noted(), file);
    expect(load).toMatchObject({ records: 2, accepted: 1, quarantined: 1 });
    expect(touches).toMatchObject([{ touch_id: "2", row_number: "2" }]);
    expect(refusals).toMatchObject([
      { record: "1", line: "2", place: "Orders!A2:B2", rule: "broken cell", message, raw: '{"id":"1"}' },
    ]);
  });

  it("is read from its range: the first row with something is the header, empty rows are none", async () => {
    const file = await workbook((sheet, book) => {
      book.addWorksheet("It's 2").addRow(["nothing"]);
      sheet.addRow(["Report of May"]);
      sheet.addRow([]);
      sheet.addRow([null, "id", "note", "outside"]);
      sheet.addRow([null, "1", "a", "x"]);
      sheet.addRow([]);
      sheet.addRow([null, "2", null, "y"]);
      sheet.addRow(["z"]);
      sheet.addRow([null, "Total", 2]);
    });
    const { load, touches } = await loadOne(noted({ range: "B3:C7" }), file);
    expect(load).toMatchObject({ records: 2, accepted: 2, notes: ["the first of 2 sheets is read: Orders"] });
    expect(touches.map((row) => [row.touch_id, row.result, row.row_number])).toEqual([
      ["1", "a", "1"],
      ["2", null, "2"],
    ]);
    const open = await loadOne(noted({ sheet: "Orders", range: "B3:C" }), file);
    expect(open.load).toMatchObject({ records: 3, notes: [] });
    expect((await faultOf(noted({ sheet: "Order" }), file)).text).toBe(
      'orders: no sheet "Order" in exports/orders.csv\n  Perhaps "Orders". It has: Orders, It\'s 2.',
    );
    expect((await faultOf(noted({ sheet: "It's 2" }), file)).text).toContain('no columns "id", "note"');
    expect((await faultOf(noted({ range: "X9" }), file)).text).toContain('has nothing in the sheet "Orders"');
  });

  it("refuses a value that stands under no name", async () => {
    const file = await workbook((sheet) => {
      sheet.addRow(["id", "note"]);
      sheet.addRow(["1", "a", "lost?"]);
    });
    expect((await loadOne(noted(), file)).refusals).toMatchObject([
      { rule: "too many fields", message: "C2 stands under no name of the header", place: "Orders!A2:C2" },
    ]);
  });

  it("says that merged areas have their value once", async () => {
    const file = await workbook((sheet) => {
      sheet.addRow(["id", "note"]);
      sheet.addRow(["1", "both"]);
      sheet.addRow(["2", null]);
      sheet.mergeCells("B2:B3");
    });
    const { load, touches } = await loadOne(noted(), file);
    expect(touches.map((row) => row.result)).toEqual(["both", null]);
    expect(load.notes).toEqual(["1 merged area: only the first cell of each has its value"]);
  });

  it("has more rows than are held at a time", async () => {
    const file = await workbook((sheet) => {
      sheet.addRow(["id", "note"]);
      for (let row = 1; row <= 5000; row++) sheet.addRow([row, `note ${row}`]);
    });
    const { load, touches } = await loadOne(noted(), file);
    expect(load).toMatchObject({ records: 5000, accepted: 5000 });
    expect(touches.at(-1)).toMatchObject({ touch_id: "5000", result: "note 5000", row_number: "5000" });
  });

  it("is refused for other columns", async () => {
    const file = await workbook((sheet) => sheet.addRow(["id", "notes"]));
    expect((await faultOf(noted(), file)).text).toContain('Perhaps "notes" is "note"');
  });

  it("is refused if it is no workbook, torn, or damaged", async () => {
    const file = await one("hello");
    const damaged = Uint8Array.from(file);
    for (let at = 0; at + 30 < damaged.length; at++) {
      const isEntry = Buffer.from(damaged.subarray(at, at + 4)).toString("hex") === "504b0304";
      const nameLength = (damaged[at + 26] ?? 0) + (damaged[at + 28] ?? 0);
      const name = Buffer.from(damaged.subarray(at + 30, at + 30 + nameLength)).toString();
      if (isEntry && name === "xl/worksheets/sheet1.xml")
        damaged.fill(7, at + 70 + nameLength, at + 72 + nameLength);
    }
    for (const bytes of [
      Buffer.from("id,note\n"),
      file.subarray(0, -100),
      damaged,
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
    ]) {
      const fault = await faultOf(noted(), bytes);
      expect(fault.text).toContain("orders: exports/orders.csv cannot be read as XLSX: ");
    }
  });
});
