import { describe, expect, it } from "vitest";
import { modelled, table, textOf, workspaceOf } from "../text-tables.ts";

describe("fault_cells", () => {
  it("counts the days until the fault, the replacement or asOf, and each kind of fault of an article once", async () => {
    const engine = await modelled(
      {
        products: `
          product_id | name
          machine    | Machine`,
        units: `
          unit_id  | product_id | batch | in_use_at
          whole    | machine    | one   | 2024-02-20 09:00:00+01
          broken   | machine    | one   | 2024-02-20 09:00:00+01
          replaced | machine    | two   | 2024-02-20 09:00:00+01
          early    | machine    | two   | 2024-02-20 09:00:00+01
          unused   | machine    | two   |
          future   | machine    | two   | 2024-03-02 09:00:00+01
          unknown  | machine    |       | 2024-02-20 09:00:00+01`,
        touches: `
          touch_id | touchpoint         | step     | journey_id | unit_id  | fault_code | started_at
          1        | product.use        | fault    | a          | broken   | pump       | 2024-02-24 09:00:00+01
          2        | product.use        | fault    | b          | broken   | pump       | 2024-02-26 09:00:00+01
          3        | product.use        | fault    | c          | early    | valve      | 2024-02-19 09:00:00+01
          4        | product.use        | fault    | d          | unknown  | leak       | 2024-02-22 09:00:00+01
          5        | repair.workshop    | intake   | a          | whole    | pump       | 2024-02-24 09:00:00+01
          6        | repair.replacement | request  | e          | replaced |            | 2024-02-21 09:00:00+01
          7        | repair.replacement | dispatch | e          | replaced |            | 2024-02-23 09:00:00+01`,
      },
      workspaceOf(["product.use", "repair.workshop", "repair.replacement"]),
    );
    expect(
      await textOf(
        engine,
        `select touchpoint, product_name, batch, fault_code, units, faults, exposure_days, other_faults, other_exposure_days
         from fault_cells order by fault_code, batch`,
      ),
    ).toBe(
      table(`
        touchpoint  | product_name | batch | fault_code | units | faults | exposure_days | other_faults | other_exposure_days
        product.use | Machine      | one   | pump       | 2     | 1      | 14            | 0            | 13
        product.use | Machine      | two   | pump       | 2     | 0      | 13            | 1            | 14
        product.use | Machine      | one   | valve      | 2     | 0      | 20            | 1            | 3
        product.use | Machine      | two   | valve      | 2     | 1      | 3             | 0            | 20`),
    );
  });
});
