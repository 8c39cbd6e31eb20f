import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataContract } from "../../pipelines/sources/data-contract.ts";
import { sourceSchema } from "../../pipelines/sources/definition.ts";
import { readDefinitions } from "../../pipelines/sources/read-workspace.ts";
import { ownFiles, root } from "../house/tracked-files.ts";
import { openDataContract } from "./open-data-contract.ts";

const workspace = { id: "small", zone: "Europe/Berlin" };
const given = {
  description: "Orders",
  owner: "Shop",
  files: "orders*.csv",
  key: ["id", "line"],
  columns: {
    id: { type: "text", required: true, personal: true, header: "Order No." },
    line: { type: "integer", required: true, minimum: 1 },
    price: { type: "decimal", unit: "EUR" },
    status: { type: "text", allowed: ["open", "done"] },
    placed: { type: "time", format: "%d.%m.%Y at %H:%M", zone: "Asia/Tokyo", description: "at the till" },
    seen: { type: "time", format: ["%Y-%m-%dT%H:%M:%S%z", "epoch ms"] },
    due: { type: "day", format: "%Y-%m-%d" },
    gift: { type: "boolean", true: ["y"], false: ["n"] },
    other: "ignored",
  },
  promises: [
    { field: "due", touchpoint: "delivery.parcel", aspect: "time", kind: "policy", journey: "id" },
    {
      ...{ field: "price", touchpoint: "order.price", aspect: "price", kind: "explicit", journey: "id" },
      ...{ currency: "EUR", better: "lower" },
    },
  ],
  freshness: { warnAfter: "36 hours", failAfter: "1 week" },
  maximumQuarantined: 0.07,
} as const;
const parsed = sourceSchema.parse(given);
const source = { ...parsed, id: "orders", path: "source.ts", mappings: new Map<string, string>() };
const contract = dataContract(source, workspace, "1");
const property = (name: string) => contract.schema[0]?.properties.find((other) => other.name === name);

describe("dataContract", () => {
  it("has the shape that the standard demands", () => {
    expect(openDataContract.parse(contract)).toEqual(contract);
  });

  it("says what the source is, whose, and where its files are", () => {
    expect(contract).toMatchObject({
      id: "small.orders",
      version: "1",
      description: { purpose: "Orders" },
      team: { name: "Shop" },
      servers: [{ path: "exports/orders*.csv", format: "csv" }],
    });
  });

  it("gives each column its type, its place in the key, its rules and its name in the file", () => {
    expect(property("id")).toMatchObject({
      physicalName: "Order No.",
      logicalType: "string",
      primaryKeyPosition: 1,
      required: true,
      classification: "personal",
      quality: [{ metric: "missingValues", mustBe: 0, description: "Every record has a value in id" }],
    });
    expect(property("line")).toMatchObject({ primaryKeyPosition: 2, logicalTypeOptions: { minimum: 1 } });
    expect(property("price")).toMatchObject({
      logicalType: "number",
      customProperties: expect.arrayContaining([{ property: "unit", value: "EUR" }]),
    });
    expect(property("status")?.quality).toMatchObject([
      { metric: "invalidValues", arguments: { validValues: ["open", "done"] } },
    ]);
    expect(property("other")).toEqual({
      name: "other",
      customProperties: [{ property: "loaded", value: false }],
    });
  });

  it("tells times in the letters of Java, with their zone or as carrying an offset", () => {
    expect(property("placed")?.logicalTypeOptions).toEqual({
      format: "dd.MM.yyyy 'at' HH:mm",
      timezone: false,
      defaultTimezone: "Asia/Tokyo",
    });
    expect(property("seen")).toMatchObject({
      logicalTypeOptions: { format: "yyyy-MM-dd'T'HH:mm:ssXXX", timezone: true },
      customProperties: [{ property: "formats", value: ["%Y-%m-%dT%H:%M:%S%z", "epoch ms"] }],
    });
  });

  it("says which column is a promise", () => {
    expect(property("due")?.customProperties).toEqual([
      {
        property: "promise",
        value: {
          measure: { is: "day" },
          ...{ touchpoint: "delivery.parcel", aspect: "time", kind: "policy", journey: "id" },
        },
      },
    ]);
    expect(property("price")?.customProperties).toMatchObject([
      { property: "promise", value: { measure: { is: "level", unit: "money" }, currency: "EUR" } },
      { property: "unit", value: "EUR" },
    ]);
  });

  it("tells freshness as latency, and the share of refused records as quality", () => {
    expect(contract.slaProperties).toMatchObject([
      { property: "latency", value: 168, unit: "h", element: "orders" },
      { property: "latencyWarning", value: 36, unit: "h", element: "orders" },
    ]);
    expect(contract.schema[0]?.quality).toMatchObject([{ mustBeLessOrEqualTo: 7, unit: "percent" }]);
  });

  it.each(ownFiles(/^data\/[^/]+\/workspace\.ts$/).map(dirname))(
    "writes every source of %s",
    async (path) => {
      const read = await readDefinitions(join(root, path), { environment: process.env });
      for (const source of read.sources) openDataContract.parse(dataContract(source, read, "1"));
      expect(read.sources.length).toBeGreaterThan(0);
    },
  );
});
