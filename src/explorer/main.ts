import { wordsFrom } from "../words/words.ts";
import { decodeCube, unpacked } from "./cube.ts";
import { element, say, set } from "./dom.ts";
import { Bar } from "./panels/bar.ts";
import { CloserLook } from "./panels/closer-look.ts";
import { Multiples } from "./panels/multiples.ts";
import { Ranking } from "./panels/ranking.ts";
import { Timeline } from "./panels/timeline.ts";
import { Verdicts } from "./panels/verdicts.ts";
import { type Answer, Session } from "./session.ts";
import type { Setting } from "./setting.ts";
import { Speech } from "./speech.ts";
import { Store } from "./store.ts";
import { type DimensionName, dimensions, start, toggled, type View, withValues } from "./view.ts";

const root = document.querySelector<HTMLElement>("[data-explorer]");
const data = document.querySelector("#explorer-setting");
if (root && data?.textContent) void open(root, JSON.parse(data.textContent) as Setting); // written by the same build

async function open(place: HTMLElement, setting: Setting): Promise<void> {
  const words = wordsFrom(setting.language, setting.messages);
  const session = new Session(setting, async (file) =>
    decodeCube(await unpacked(await fetched(setting.folder + file))),
  );
  const state = element("p", { class: "note", role: "status" });
  place.append(state);
  say(
    state,
    words.say("explorer.loading", {
      size: `${words.bare(session.missing(start), "bytes")} ${words.unit("bytes")}`,
    }),
  );
  try {
    await session.load(start);
    explore(place, setting, session, new Speech(words, setting));
  } catch (error) {
    say(
      state,
      words.say("explorer.failed", { fault: error instanceof Error ? error.message : String(error) }),
    );
  }
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

/** Builds the panels and keeps them at what is asked. */
function explore(place: HTMLElement, setting: Setting, session: Session, speech: Speech): void {
  const { words } = speech;
  const { known } = session;
  const finding = place.querySelector(".finding") ?? element("div", { class: "finding" });
  const heading = finding.querySelector("h1") ?? finding.appendChild(element("h1"));
  const lead = finding.querySelector(".lead") ?? finding.appendChild(element("div", { class: "lead" }));
  const notice = element("p", { class: "dropped", role: "alert", hidden: true });
  let asked = 0;

  const store = new Store(addressBar, known, (view, dropped) => {
    set(notice, { hidden: dropped.length === 0 });
    say(notice, dropped.length === 0 ? "" : words.say("explorer.dropped", { parts: dropped.join(", ") }));
    asked += 1;
    const mine = asked;
    if (session.missing(view) === 0) return show(view, mine);
    void session.load(view).then(() => show(view, mine), failed);
  });
  const failed = (error: unknown) => {
    set(notice, { hidden: false });
    say(
      notice,
      words.say("explorer.failed", { fault: error instanceof Error ? error.message : String(error) }),
    );
  };

  const own = dimensions.filter((name) => known[name] !== undefined);
  const bar = new Bar(
    store,
    speech,
    own.filter((name) => name !== "month"),
    () => navigator.clipboard.writeText(location.href),
  );
  const filterOf = (view: View) => view[bar.target] ?? view.filter;
  const press = (dimension: DimensionName) => ({
    value: (value: string) =>
      store.show({
        ...store.view,
        [bar.target]: toggled(filterOf(store.view), dimension, value, known[dimension] ?? []),
      }),
    stage: (stage: string) =>
      store.show({ ...store.view, [bar.target]: stageToggled(filterOf(store.view), stage) }),
  });
  const stageToggled = (filter: View["filter"], stage: string) => {
    const all = known.touchpoint ?? [];
    const ofStage = all.filter((touchpoint) => touchpoint.startsWith(`${stage}.`));
    const chosen = filter.touchpoint ?? [];
    const isChosen = ofStage.every((touchpoint) => chosen.includes(touchpoint));
    const others = chosen.filter((touchpoint) => !ofStage.includes(touchpoint));
    return withValues(filter, "touchpoint", isChosen ? others : [...others, ...ofStage], all);
  };
  const timeline = new Timeline(known.month ?? [], speech, setting, (from, to, isDone) => {
    const months = (known.month ?? []).filter((month) =>
      from <= to ? from <= month && month <= to : to <= month && month <= from,
    );
    store.show(
      { ...store.view, [bar.target]: withValues(filterOf(store.view), "month", months, known.month ?? []) },
      isDone ? "step" : "move",
    );
  });
  const rankings = own
    .filter((name) => name !== "month")
    .map(
      (name) =>
        new Ranking(
          name,
          known[name] ?? [],
          speech,
          press(name),
          name === "touchpoint" ? setting.stages : null,
        ),
    );
  const isBeside = (name: DimensionName) => name !== "touchpoint" && name !== "kind" && name !== "audience";
  const placed = (isWanted: boolean) =>
    rankings.filter(({ dimension }) => isBeside(dimension) === isWanted).map(({ node }) => node);
  const multiples = new Multiples(speech);
  const verdicts = new Verdicts(speech, setting.factor);
  const closer = new CloserLook(speech);
  const panels: readonly { update(answer: Answer): void }[] = [timeline, multiples, verdicts, ...rankings];

  const show = (view: View, mine: number) => {
    if (mine !== asked) return;
    const answer = session.answer(view);
    const told = speech.finding(answer);
    say(heading, told.heading);
    if (lead.textContent !== told.lead.join(""))
      lead.replaceChildren(...told.lead.map((sentence) => element("p", {}, sentence)));
    bar.update(answer, known);
    for (const panel of panels) panel.update(answer);
    void session.closer(view).then((found) => {
      if (mine === asked) closer.update(found);
    }, failed);
  };

  place.replaceChildren(
    finding,
    notice,
    ...(setting.isPublication
      ? [element("p", { class: "note" }, words.say("explorer.publication", { withheld: setting.withheld }))]
      : []),
    bar.node,
    element("p", { class: "note" }, `${words.say("explorer.press")} ${words.say("explorer.ranks")}`),
    element(
      "div",
      { class: "panels" },
      element("div", { class: "main" }, timeline.node, multiples.node, ...placed(false), closer.node),
      element("div", { class: "side" }, verdicts.node, ...placed(true)),
    ),
  );
  bar.aim("filter");
  addEventListener("popstate", () => store.open());
  store.open();
  document.documentElement.dataset.explorer = "ready";
}

const addressBar = {
  link: () => location.hash,
  write: (link: string, how: "push" | "replace") => {
    const url = link === "" ? location.pathname + location.search : `#${link}`;
    if (how === "push") history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  },
};
