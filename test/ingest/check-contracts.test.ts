import { describe, expect, it } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { checkContracts } from "../../pipelines/ingest/check-contracts.ts";
import type { Source } from "../../pipelines/sources/definition.ts";
import { good, header, lines, rowsOf, SmallWorkspace, source } from "./small-workspace.ts";

const later = new Date("2018-03-02T13:00:00Z");
const second = good.replace("1,", "2,");

/** What a person is told of a workspace whose exports come one after the other, or the warnings. */
async function told(
  change: Partial<Source>,
  files: readonly (readonly [name: string, content: string])[],
  moment = later,
): Promise<string> {
  const small = new SmallWorkspace(source(change, { journeys: "select id as journey_id from records" }));
  try {
    let warnings: readonly string[] = [];
    for (const [name, content] of files) {
      const { loads } = await small.export(name, content).load();
      ({ warnings } = checkContracts(small.definition, loads, moment));
    }
    return warnings.join("\n");
  } catch (error) {
    if (error instanceof Fault) return `${error.kind} ${error.text}`;
    throw error;
  }
}

describe("records that repeat the key of another in their file", () => {
  const file = [
    "orders.csv",
    lines(header, good, second, good, good.replace("hello", "again"), second),
  ] as const;

  it("are counted, and told with an example", async () => {
    expect(await told({}, [file])).toBe(
      "orders: orders.csv: 3 records repeat the key id of another, e.g. record 3 that of record 1",
    );
  });

  it("are refused where the contract says so", async () => {
    expect(await told({ repeatedKeys: "refuse" }, [file])).toBe(
      [
        "check orders: orders.csv: 3 records repeat the key id of another, e.g. record 3 that of record 1",
        '  Export each once, or mend key in small/sources/orders/source.ts; if they are told again on purpose: repeatedKeys: "count", and newest.',
      ].join("\n"),
    );
  });

  it("are none where a part of the key is empty, or another", async () => {
    const some = lines(header, good, "1,,2,9.50,,,", "1,,2,9.50,,,", good.replace("open", "done"));
    expect(await told({ key: ["id", "status"], repeatedKeys: "refuse" }, [["orders.csv", some]])).toBe("");
  });

  it("are not those that another file tells again", async () => {
    const again = ["orders-b.csv", lines(header, good.replace("hello", "again"))] as const;
    expect(await told({ repeatedKeys: "refuse" }, [["orders-a.csv", lines(header, good)], again])).toBe("");
  });
});

const a = ["orders-a.csv", lines(header, good)] as const;
const has = "It has: id,status,quantity,price,placed,due,note".replaceAll(",", ", ");

describe("a column that", () => {
  const changed = (from: string, to: string, record = second) =>
    ["orders-b.csv", lines(header.replace(from, to), record)] as const;

  it("is new is refused, and is said to appear where it first does", async () => {
    expect(await told({}, [a, changed("note", "note,seen", `${second},x`)])).toBe(
      [
        'input orders: unexpected column "seen" in exports/orders-b.csv: it appears there first',
        '  The source knows: id, status, quantity, price, placed, due, note. Declare it in small/sources/orders/source.ts; if it is not needed, as "ignored". exports/orders-a.csv does not have it. Or leave out what is new: newColumns: "ignore".',
      ].join("\n"),
    );
  });

  it("is new is left out where the contract says so, and told", async () => {
    expect(await told({ newColumns: "ignore" }, [a, changed("note", "note,seen", `${second},x`)])).toBe(
      'orders: column "seen" appears in orders-b.csv',
    );
  });

  it("is gone is refused, and is said to vanish", async () => {
    expect(await told({}, [a, changed("due,", "", "2,open,2,9.50,2018-03-01 10:00:00,hello")])).toBe(
      [
        'input orders: no column "due" in exports/orders-b.csv: "due" vanishes',
        "  It has: id, status, quantity, price, placed, note. It begins with this file: exports/orders-a.csv is as declared. Rename it in the export, or in small/sources/orders/source.ts.",
      ].join("\n"),
    );
  });

  it("is gone is read as empty where the contract says so, and told", async () => {
    expect(
      await told({ missingColumns: "empty" }, [
        a,
        changed("due,", "", "2,open,2,9.50,2018-03-01 10:00:00,hello"),
      ]),
    ).toBe('orders: column "due" vanishes in orders-b.csv');
  });

  it("is gone and required is refused whatever the contract says", async () => {
    expect(
      await told({ missingColumns: "empty" }, [
        a,
        changed("id,", "", "open,2,9.50,2018-03-01 10:00:00,2018-03-09,x"),
      ]),
    ).toContain('input orders: no column "id" in exports/orders-b.csv: "id" vanishes');
  });

  it.each(["refuse", "empty"] as const)(
    "is renamed is refused (missing columns: %s)",
    async (missingColumns) => {
      expect(await told({ missingColumns, newColumns: "ignore" }, [a, changed("due", "due_on")])).toBe(
        [
          'input orders: no column "due" in exports/orders-b.csv: "due" is renamed "due_on"',
          `  ${has.replace("due", "due_on")}. It begins with this file: exports/orders-a.csv is as declared. Rename it in the export, or in small/sources/orders/source.ts.`,
        ].join("\n"),
      );
    },
  );

  it("has given its place to another is gone, for the values are not its own", async () => {
    const other = changed("due", "weight", second.replace("2018-03-09", "12.5"));
    expect(await told({}, [a, other])).toContain(
      'input orders: no column "due" in exports/orders-b.csv: "due" vanishes',
    );
    expect(await told({ missingColumns: "empty", newColumns: "ignore" }, [a, other])).toBe(
      'orders: column "due" vanishes in orders-b.csv\norders: column "weight" appears in orders-b.csv',
    );
  });

  it("changes its type refuses the file where it began", async () => {
    const retyped = second.replace("2018-03-01 10:00:00", "01.03.2018 10:00");
    expect(await told({}, [a, ["orders-b.csv", lines(header, retyped)]])).toBe(
      [
        'input orders: column "placed" changes its type in orders-b.csv: 1 of 1 values cannot be read',
        '  In orders-a.csv they could be. Export it as before, or mend "placed" in small/sources/orders/source.ts; to load what can be read: retypedColumns: "quarantine".',
      ].join("\n"),
    );
  });

  it("changes its type is told only where the contract says so", async () => {
    const retyped = second.replace("2018-03-01 10:00:00", "01.03.2018 10:00");
    expect(await told({ retypedColumns: "quarantine" }, [a, ["orders-b.csv", lines(header, retyped)]])).toBe(
      'orders: column "placed" changes its type in orders-b.csv: 1 of 1 values cannot be read',
    );
  });

  it("changes in a new delivery of the same file is compared with the last one that could be read", async () => {
    const bad = (day: string) => lines(header, good.replace("2018-03-01 10:00:00", day));
    const files = [a, ["orders-a.csv", bad("01.03.2018")], ["orders-a.csv", bad("02.03.2018")]] as const;
    for (const upTo of [2, 3]) {
      expect(await told({}, files.slice(0, upTo))).toContain(
        "In its last delivery they could be. Export it as before",
      );
    }
    expect(await told({}, [a, ["orders-a.csv", lines(header.replace("due", "due_on"), good)]])).toContain(
      'no column "due" in exports/orders-a.csv: "due" is renamed "due_on"',
    );
  });
});

describe("what is left out", () => {
  it("is masked in quarantine, for nobody has said that it is not personal", async () => {
    const small = new SmallWorkspace(source({ newColumns: "ignore" }));
    const record = `${good.replace("open", "odd")},ann@example.org`;
    const load = await small.one(lines(`${header},mail`, record, `${record},more`));
    expect(load).toMatchObject({ records: 2, quarantined: 2 });
    expect(load.notes).toContain('column "mail" is not declared: left out');
    expect(JSON.stringify(await rowsOf(load, "quarantine"))).not.toContain("ann@example.org");
  });

  it("is empty where a column is missing", async () => {
    const small = new SmallWorkspace(source({ missingColumns: "empty" }));
    const load = await small.one(
      lines("status,id,quantity,price,placed,due", "open,1,2,9.50,2018-03-01 10:00:00,"),
    );
    expect(await rowsOf(load, "journeys")).toMatchObject([{ journey_id: "1", status: "open", reason: null }]);
    expect(load.notes).toContain('no column "note": read as empty');
  });
});

describe("freshness", () => {
  const freshness = { warnAfter: "1 day", failAfter: "2 days" };
  const at = (moment: string) => told({ freshness }, [a], new Date(moment));

  it("says nothing while the newest time is young enough", async () => {
    expect(await at("2018-03-10T02:59:00Z")).toBe("");
  });

  it("warns, then fails, and says whom to ask", async () => {
    expect(await at("2018-03-10T04:00:00Z")).toBe(
      [
        "orders: the newest time is 2018-03-09 03:00 UTC, more than 1 day before 2018-03-10 04:00 UTC",
        "  Ask Shop for the next orders*.csv, or mend freshness in small/sources/orders/source.ts.",
      ].join("\n"),
    );
    expect(await at("2018-03-12T04:00:00Z")).toBe(
      [
        "check orders: the newest time is 2018-03-09 03:00 UTC, more than 2 days before 2018-03-12 04:00 UTC",
        "  Ask Shop for the next orders*.csv, or mend freshness in small/sources/orders/source.ts.",
      ].join("\n"),
    );
  });

  it("says when no file holds a time", async () => {
    expect(
      await told({ freshness, columns: { id: { type: "text", required: true } } }, [
        ["orders.csv", "id\n1\n"],
      ]),
    ).toBe("orders: no file holds a time; its freshness cannot be told");
  });
});

describe("the share in quarantine", () => {
  const files = [["orders.csv", lines(header, good, second.replace("open", "odd"))]] as const;

  it("fails above its maximum, with the counts", async () => {
    expect(await told({ maximumQuarantined: 0.4 }, files)).toBe(
      [
        "check orders: 1 of 2 records (50 %) are in quarantine, 40 % allowed",
        "  See why: touchline quarantine <workspace> --source orders. Mend the export or the source, or maximumQuarantined in small/sources/orders/source.ts.",
      ].join("\n"),
    );
  });

  it("may be as high as its maximum, and as high as it is without one", async () => {
    expect(await told({ maximumQuarantined: 0.5 }, files)).toBe("");
    expect(await told({}, files)).toBe("");
    expect(await told({ maximumQuarantined: 0 }, [a])).toBe("");
  });

  it("is told together with what else is broken", async () => {
    expect(
      await told(
        { maximumQuarantined: 0, freshness: { failAfter: "1 hour" } },
        files,
        new Date("2019-01-01T00:00:00Z"),
      ),
    ).toMatch(/^check orders: 1 of 2 records[^\n]*\n.*\n {2}Also: orders: the newest time is /);
  });
});
