import { describe, expect, it } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { readDefinitions } from "../../pipelines/sources/read-workspace.ts";
import { workspaceFolder } from "./workspace-folder.ts";

const told = {
  languages: ["en", "it"],
  annotations: [{ kind: "outage", label: "Site down", from: "2026-03-02" }],
};
const all = `text,translation
Small,Piccola
A small company.,"Un'azienda, piccola"
Parcel,Pacco
Logistics,Logistica
Site down,Sito fermo
north,nord
`;

function read(languageFile: string | null, settings: object = told) {
  const folder = workspaceFolder({ workspace: settings, files: { "words/it.csv": languageFile } });
  return readDefinitions(folder, { environment: {} });
}

async function faultOf(languageFile: string | null): Promise<string> {
  const error: unknown = await read(languageFile).catch((reason: unknown) => reason);
  if (error instanceof Fault) return error.text;
  throw new Error(`no fault: ${error}`);
}

describe("readTranslations", () => {
  it("reads what a workspace says itself in each further language, and values of dimensions", async () => {
    const { languages, translations } = await read(all);
    expect(languages).toEqual(["en", "it"]);
    expect(translations.it).toMatchObject({ "A small company.": "Un'azienda, piccola", north: "nord" });
  });

  it("needs no file for the main language", async () => {
    expect(await read(null, {})).toMatchObject({ languages: ["en"], translations: {} });
  });

  it("names the file and every text that lacks a translation", async () => {
    const two = all.replace("Parcel,Pacco\n", "").replace("Site down,Sito fermo\n", "");
    expect(await faultOf(two)).toMatch(/words\/it\.csv has no translation of "Site down", "Parcel"\n/);
    expect(await faultOf(null)).toContain(
      'words/it.csv has no translation of "Small", "A small company.", "Site down", "Parcel", "Logistics"',
    );
  });

  it("asks for a translation of each segment", async () => {
    const settings = { ...told, segments: [{ segment: "Sent by friends", customers: { referred: true } }] };
    await expect(read(all, settings)).rejects.toThrow('has no translation of "Sent by friends"');
    const { translations } = await read(`${all}Sent by friends,Mandati da amici\n`, settings);
    expect(translations.it?.["Sent by friends"]).toBe("Mandati da amici");
  });

  it.each([
    ["Small,Minuta", 'words/it.csv line 8: "Small" is there twice'],
    ["south,", 'words/it.csv line 8: translation is ""'],
    ["south", "words/it.csv: "],
  ])("refuses the line %j", async (line, found) => {
    expect(await faultOf(`${all}${line}\n`)).toContain(found);
  });

  it("refuses a file with other columns", async () => {
    expect(await faultOf(all.replace("text,translation", "text,italian"))).toContain(
      "it.csv line 2: translation is missing",
    );
  });

  it("refuses a language twice, and one that pages are not written in", async () => {
    await expect(read(all, { ...told, languages: ["it", "it"] })).rejects.toThrow('languages is ["it","it"]');
    await expect(read(all, { ...told, languages: ["en", "tlh"] })).rejects.toThrow('languages.1 is "tlh"');
  });
});
