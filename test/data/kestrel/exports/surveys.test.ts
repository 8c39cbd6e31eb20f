import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { surveys } from "../../../../data/kestrel/generator/exports/surveys.ts";
import { questions, type Survey } from "../../../../data/kestrel/generator/surveys.ts";
import source from "../../../../data/kestrel/sources/surveys/source.ts";
import { at, lifeWith, recordsOf } from "./lives.ts";

const survey: Survey = {
  id: "s1",
  order: "order1",
  touchpoint: null,
  wave: "after",
  audience: "buyer",
  askedAt: at("2024-07-25T09:00:00Z"),
  answeredAt: at("2024-07-26T09:00:00Z"),
  answers: new Map([["trust", 6]]),
};
const file = "qualtrics-experience-2024.csv";

describe("surveys", () => {
  const { format } = surveys;
  const [names = [], wordings = [], imports = []]: string[][] =
    typeof format !== "function" && format.type === "text" ? parse(format.head) : [];

  it("have three rows above the answers: names, questions, and what Qualtrics calls them", () => {
    expect(names).toEqual(Object.keys(source.columns));
    const place = names.indexOf("trust");
    expect(wordings[place]).toBe("Kestrel keeps its promises.");
    expect(imports[place]).toMatch(/^\{"ImportId":"QID\d+"\}$/);
  });

  it("hold an answer under its question, and nothing where none was given", () => {
    const [line = ""] = recordsOf(surveys, lifeWith({ surveys: [survey] })).get(file) ?? [];
    const [row]: string[][] = parse(line);
    const given = Object.fromEntries(names.map((name, index) => [name, row?.[index]]));
    expect(given).toMatchObject({
      EndDate: "2024-07-26 09:00:00",
      ResponseId: "R_s1",
      invited_at: "2024-07-25 09:00:00",
      trust: "6",
      wave: "after",
    });
    expect(questions.filter(({ id }) => given[id] !== "").map(({ id }) => id)).toEqual(["trust"]);
  });

  it("hold previews by us now and then, marked as such", () => {
    const filled = Array.from({ length: 2000 }, (_, index) => ({ ...survey, id: `s${index}` }));
    const lines = recordsOf(surveys, lifeWith({ surveys: filled })).get(file) ?? [];
    const status = lines.map((line) => parse(line)[0]?.[names.indexOf("Status")]);
    expect(status.filter((word) => word === "0")).toHaveLength(2000);
    const previews = status.filter((word) => word === "1").length;
    expect(previews).toBe(lines.length - 2000);
    expect(previews).toBeGreaterThan(1);
  });
});
