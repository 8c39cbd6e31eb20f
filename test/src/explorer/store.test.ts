import { describe, expect, it } from "vitest";
import { Store } from "../../../src/explorer/store.ts";
import { start, type View } from "../../../src/explorer/view.ts";

const known = { region: ["North", "East"], month: ["2024-01", "2024-02", "2024-03"] };
const north = { ...start, filter: { region: ["North"] } };
const months = (...month: string[]) => ({ ...start, filter: { month } });

function opened(link = "") {
  const history = [link];
  const shown: View[] = [];
  const store = new Store(
    {
      link: () => history.at(-1) ?? "",
      write: (next, how) => {
        if (how === "replace") history.pop();
        history.push(next);
      },
    },
    known,
    (view) => shown.push(view),
  );
  store.open();
  return { store, history, shown };
}

describe("Store", () => {
  it("opens the view of the address, and undoes and redoes what followed", () => {
    const { store, shown } = opened("1&region=East");
    store.show(north);
    store.undo();
    store.redo();
    expect(shown.map(({ filter }) => filter.region)).toEqual([["East"], ["North"], ["East"], ["North"]]);
    expect(store.steps).toEqual({ back: true, forth: false });
  });

  it("keeps a brush that is drawn as one step, however often it moves", () => {
    const { store, history } = opened();
    store.show(months("2024-01"), "move");
    store.show(months("2024-01", "2024-02"), "move");
    store.show(months("2024-02"), "step");
    expect(history).toEqual(["", "1&month=2024-02"]);
    store.undo();
    expect(store.view).toEqual(start);
  });

  it("does nothing for the view that is shown already", () => {
    const { store, history } = opened();
    store.show(start);
    expect([history, store.steps.back]).toEqual([[""], false]);
  });

  it("writes the nearest valid link over a broken one", () => {
    expect(opened("1&region=Mars,North").history).toEqual(["1&region=North"]);
  });
});
