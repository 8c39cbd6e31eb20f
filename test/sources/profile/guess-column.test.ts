import { describe, expect, it } from "vitest";
import { guessColumn } from "../../../pipelines/sources/profile/guess-column.ts";

const guess = (header: string, cells: readonly (string | null)[]) => guessColumn({ header, cells });

describe("guessColumn()", () => {
  it("tells numbers as they are written", () => {
    expect(guess("amount", ["1.234,50", "7,00"]).settings).toEqual({
      type: "decimal",
      numbers: { decimal: ",", thousands: "." },
    });
    expect(guess("count", ["5,354", "12"]).settings).toEqual({
      type: "integer",
      numbers: { decimal: ".", thousands: "," },
    });
    expect(guess("price", ["58.90", "13.29"]).settings).toEqual({ type: "decimal" });
  });

  it("keeps as text what is written with digits and is no amount", () => {
    expect(guess("ticket_id", ["1", "2"]).settings.type).toBe("text");
    expect(guess("prefix", ["01409", "20031"]).settings.type).toBe("text");
    expect(guess("latitude", ["47.115097045898"]).settings.type).toBe("text");
  });

  it("tells times by the values that leave no doubt, and says where none does", () => {
    expect(guess("won", ["05-06-2018 17:27", "26-02-2018 19:58"]).settings).toEqual({
      type: "time",
      format: "%d-%m-%Y %H:%M",
    });
    expect(guess("day", ["02/03/2024", "02/28/2024"])).toMatchObject({
      settings: { type: "day", format: "%m/%d/%Y" },
      todos: [],
    });
    expect(guess("day", ["02/03/2024"]).todos).toEqual(["day or month first? No value says"]);
  });

  it.each([
    ["27-03-2024 kl. 14.05", "%d-%m-%Y kl. %H.%M"],
    ["27.03.2024 um 14:05 Uhr", "%d.%m.%Y um %H:%M Uhr"],
    ["27/03/2024 à 14:05:30", "%d/%m/%Y à %H:%M:%S"],
    ["2024-03-27 14.05.30", "%Y-%m-%d %H.%M.%S"],
  ])("tells a clock with words or points, as in %s", (value, format) => {
    expect(guess("at", [value]).settings).toEqual({ type: "time", format });
  });

  it("tells several formats in one column, offsets, and counts since 1970", () => {
    expect(
      guess("at", ["2011-12-06 01:06:40+01:00", "2011-12-06 13:41:31.788000+01:00"]).settings,
    ).toMatchObject({
      type: "time",
      format: expect.arrayContaining(["%Y-%m-%d %H:%M:%S%z", "%Y-%m-%d %H:%M:%S.%f%z"]),
    });
    expect(guess("created_at", ["1704099600", "1704186000"]).settings).toEqual({
      type: "time",
      format: "epoch s",
    });
    expect(guess("event_timestamp", ["1704099600000000"]).settings).toEqual({
      type: "time",
      format: "epoch us",
    });
    expect(guess("points", ["1704099600"]).settings.type).toBe("integer");
  });

  it("takes midnight in every value for a day, and what is named UTC for UTC", () => {
    expect(guess("promised", ["2017-10-18 00:00:00", "2017-10-20 00:00:00"]).settings).toEqual({
      type: "day",
      format: "%Y-%m-%d %H:%M:%S",
    });
    expect(guess("date_paid_gmt", ["2025-12-21T11:40:25"]).settings).toEqual({
      type: "time",
      format: "%Y-%m-%dT%H:%M:%S",
      zone: "UTC",
    });
  });

  it("takes words for no value out where the rest is numbers, and leaves names alone", () => {
    expect(guess("year", ["2009", "????"]).settings).toEqual({ type: "integer", nulls: ["????"] });
    expect(guess("cost", ["3.50", "NA"]).settings).toEqual({ type: "decimal", nulls: ["NA"] });
    expect(guess("country", ["NA", "DE"]).settings).toEqual({ type: "text" });
  });

  it("lists the words of a status, and answers of yes and no", () => {
    const cells = Array.from({ length: 40 }, (_, row) => (row % 2 === 0 ? "open" : "closed"));
    expect(guess("order_status", cells).settings).toEqual({ type: "text", allowed: ["closed", "open"] });
    expect(guess("Finished", ["TRUE", "FALSE"]).settings).toEqual({
      type: "boolean",
      true: ["TRUE"],
      false: ["FALSE"],
    });
  });
});

describe("personal data", () => {
  it.each([
    ["Kunden-E-Mail", "ann@example.org"],
    ["contact", "ben@example.org"],
    ["Telefonnummer", "030 1234567"],
    ["whatever", "+49 30 1234567"],
    ["IPAddress", "130.92.34.66"],
    ["Billing Name", "Ann Example"],
    ["nachname", "Beispiel"],
    ["requester_id", "396331237134"],
    ["org:resource", "Resource21"],
    ["endereco", "Rua A"],
  ])("is suspected in %s", (header, cell) => {
    const { settings, reasons } = guess(header, [cell]);
    expect(settings).toMatchObject({ type: "text", personal: true });
    expect(reasons.join()).toContain("personal: ");
    expect(reasons.join()).not.toContain(cell);
  });

  it.each(["product_name", "customer_city", "order_delivered_customer_date", "Campaign name", "phoneType"])(
    "is not suspected in %s",
    (header) => {
      const cell = header.endsWith("date") ? "2017-10-18 10:00:00" : "blue";
      expect(guess(header, [cell]).personal).toBeNull();
    },
  );

  it("stays in the file where it stands within free text", () => {
    expect(guess("remark", ["please write to ann@example.org today"]).settings).toEqual({ type: "ignored" });
  });
});
