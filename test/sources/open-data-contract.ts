import { z } from "zod";

/** What the JSON Schema of the Open Data Contract Standard v3.1.0 demands of the parts that Touchline writes. */
const customProperties = z.array(
  z.strictObject({ property: z.string(), value: z.unknown(), description: z.string().optional() }),
);

const quality = z.array(
  z
    .strictObject({
      type: z.enum(["text", "library", "sql", "custom"]),
      metric: z.enum(["nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"]),
      description: z.string(),
      arguments: z.record(z.string(), z.unknown()).optional(),
      mustBe: z.unknown().optional(),
      mustBeLessOrEqualTo: z.number().optional(),
      unit: z.string(),
    })
    .refine(
      (rule) => ["mustBe", "mustBeLessOrEqualTo"].filter((name) => name in rule).length === 1,
      "exactly one comparison",
    ),
);

const options = {
  string: z.strictObject({ pattern: z.string().optional() }),
  boolean: z.strictObject({}),
  date: z.strictObject({ format: z.string().optional() }),
  timestamp: z.strictObject({
    format: z.string().optional(),
    timezone: z.boolean().optional(),
    defaultTimezone: z.string().optional(),
  }),
  integer: z.strictObject({
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    format: z.enum(["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"]).optional(),
  }),
  number: z.strictObject({ minimum: z.number().optional(), maximum: z.number().optional() }),
};

const property = z
  .strictObject({
    name: z.string(),
    physicalName: z.string().optional(),
    logicalType: z.enum(["string", "date", "timestamp", "number", "integer", "boolean"]).optional(),
    logicalTypeOptions: z.record(z.string(), z.unknown()).optional(),
    physicalType: z.string().optional(),
    description: z.string().optional(),
    primaryKey: z.boolean().optional(),
    primaryKeyPosition: z.int().positive().optional(),
    required: z.boolean().optional(),
    classification: z.string().optional(),
    quality: quality.optional(),
    customProperties: customProperties.optional(),
  })
  .refine(
    ({ logicalType, logicalTypeOptions }) =>
      logicalTypeOptions === undefined ||
      (logicalType !== undefined && options[logicalType].safeParse(logicalTypeOptions).success),
    "options of its logical type",
  );

/** The shape of a document of the Open Data Contract Standard v3.1.0. */
export const openDataContract = z.strictObject({
  apiVersion: z.literal("v3.1.0"),
  kind: z.literal("DataContract"),
  id: z.string(),
  name: z.string(),
  version: z.string(),
  status: z.enum(["proposed", "draft", "active", "deprecated", "retired"]),
  description: z.strictObject({ purpose: z.string() }),
  team: z.strictObject({ name: z.string() }),
  servers: z.array(
    z.strictObject({ server: z.string(), type: z.literal("local"), path: z.string(), format: z.string() }),
  ),
  schema: z.array(
    z.strictObject({
      name: z.string(),
      logicalType: z.literal("object"),
      physicalType: z.string(),
      physicalName: z.string(),
      properties: z.array(property),
      quality: quality.optional(),
    }),
  ),
  slaProperties: z
    .array(
      z.strictObject({
        property: z.string(),
        value: z.union([z.string(), z.number()]),
        unit: z.string(),
        element: z.string(),
        description: z.string(),
      }),
    )
    .optional(),
  customProperties,
});
