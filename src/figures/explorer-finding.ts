import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Cubes } from "../cubes.ts";
import { decodeCube } from "../explorer/cube.ts";
import { Session } from "../explorer/session.ts";
import { Speech } from "../explorer/speech.ts";
import { start } from "../explorer/view.ts";
import { explorerSetting } from "./explorer-setting.ts";

/** What the explorer says before anything is chosen, computed by the code that will say it in the browser; null without a promise. */
export async function explorerFinding(
  cubes: Cubes,
  folder: string,
): Promise<ReturnType<Speech["finding"]> | null> {
  const setting = explorerSetting(cubes, "");
  if (!setting.files.some(({ relation }) => relation === "verdicts")) return null;
  const session = new Session(setting, async (file) =>
    decodeCube(gunzipSync(await readFile(join(folder, file)))),
  );
  await session.load(start);
  return new Speech(cubes.words, setting).finding(session.answer(start));
}
