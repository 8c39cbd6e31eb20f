import { berlinHour, type Moment } from "./calendar.ts";
import type { Course, MenuStep, Topic } from "./contacts.ts";
import type { Customer } from "./customers.ts";
import { visitDesks } from "./desks.ts";
import { menuLoop, night } from "./plants.ts";
import { between, chance, type Random, wait } from "./random.ts";

const second = 1000;
const greeting = [8, 14] as const;
const choosing = [12, 30] as const;
const mostLoops = 2;
const strayShare = 0.015;
const busyShare = 0.2;
const waitSeconds = { usual: 32, busy: 210, transferred: 60 };
const talk = { least: 70, mean: 240 };

/** A call: through the voice menu into a queue, to a person or back to the dialling tone. */
export function call(
  random: Random,
  customer: Customer,
  topic: Topic,
  startedAt: Moment,
  isSettled: boolean,
): Course {
  const { menu, endedAt, isHungUp } = listen(random, topic, startedAt);
  if (isHungUp) return { startedAt, menu, desks: [] };
  const patience = customer.patience * second;
  const desks = visitDesks(random, topic, endedAt, {
    isSettled,
    answer: (queuedAt, nth) => queuedAt + Math.round(waiting(random, queuedAt, nth) * second),
    work: () => (talk.least + wait(random, talk.mean)) * second,
    leavesAt: (queuedAt) => queuedAt + Math.round(patience),
  });
  return { startedAt, menu, desks };
}

/** Whether a moment lies in the hours of the night in which few answer the line. */
export function isNight(at: Moment): boolean {
  const hours = berlinHour(at);
  return hours >= night.from || hours < night.until;
}

function waiting(random: Random, queuedAt: Moment, nth: number): number {
  const isBusy = chance(random, busyShare);
  const draw = wait(random, 1);
  if (nth > 0) return draw * waitSeconds.transferred;
  if (isNight(queuedAt)) return draw * night.wait;
  return draw * (isBusy ? waitSeconds.busy : waitSeconds.usual);
}

/** A caller hears the main menu and chooses; behind one option many find themselves in the main menu again. */
function listen(random: Random, { option }: Topic, startedAt: Moment) {
  const menu: MenuStep[] = [];
  const share = option === menuLoop.option ? menuLoop.share : strayShare;
  let at = startedAt;
  for (let loops = 0; ; loops++) {
    at += Math.round(between(random, ...greeting) * second);
    menu.push({ option: "main", at });
    at += Math.round(between(random, ...choosing) * second);
    menu.push({ option, at });
    const isHungUp = loops > 0 && chance(random, menuLoop.hangsUp);
    if (isHungUp || loops === mostLoops || !chance(random, share))
      return { menu, endedAt: at + second, isHungUp };
  }
}
