import { wordsFrom } from "../words/words.ts";
import { decodeCube, unpacked } from "./cube.ts";
import { element, say } from "./dom.ts";
import { Explorer } from "./explorer.ts";
import { pause } from "./panels.ts";
import { Session } from "./session.ts";
import type { Setting } from "./setting.ts";
import { Speech } from "./speech.ts";
import { start } from "./view.ts";

const root = document.querySelector<HTMLElement>("[data-explorer=true]");
const data = document.querySelector("#explorer-setting");
if (root && data?.textContent) void open(root, JSON.parse(data.textContent) as Setting); // written by the same build

async function open(place: HTMLElement, setting: Setting): Promise<void> {
  const session = new Session(setting, async (file) =>
    decodeCube(await unpacked(await fetched(setting.folder + file))),
  );
  const loaded = session.load(start);
  await pause();
  const words = wordsFrom(setting.language, setting.messages);
  const state = element("p", { class: "note", role: "status" });
  const size = `${words.bare(session.missing(start), "bytes")} ${words.unit("bytes")}`;
  say(state, words.say("explorer.loading", { size }));
  place.append(state);
  try {
    await loaded;
    await new Explorer(place, addressBar, setting, session, new Speech(words, setting)).open();
    document.documentElement.dataset.explorer = "ready";
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    say(state, words.say("explorer.failed", { fault }));
  }
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

/** The address follows once the picture is there: browsers take a while to note it. */
const addressBar = {
  link: () => location.hash,
  write: (link: string, how: "push" | "replace") => {
    const url = link === "" ? location.pathname + location.search : `#${link}`;
    setTimeout(() =>
      how === "push" ? history.pushState(null, "", url) : history.replaceState(null, "", url),
    );
  },
};
