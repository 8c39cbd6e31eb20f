import type { windows as en } from "../en/windows.ts";

/** The times after which something is judged: what each is called, how long it is, and what it decides. */
export const windows = {
  "window.repeatDays.name": "Окно повторного обращения",
  "window.repeatDays.meaning":
    "Ещё одно обращение по тому же вопросу в это время значит, что первое его не решило.",
  "window.faultRepeatDays.name": "Окно повторной неисправности",
  "window.faultRepeatDays.meaning":
    "Та же неисправность того же изделия в это время значит, что ремонт её не устранил.",
  "window.correctionDays.name": "Окно исправления",
  "window.correctionDays.meaning":
    "За это время на нарушенное обещание следует ответить и всё исправить, а замена должна быть в пути.",
  "window.returnDays.name": "Окно повторной покупки",
  "window.returnDays.meaning": "Клиент, который за это время купил снова, вернулся.",
  "window.shortAbandonSeconds.name": "Порог случайного звонка",
  "window.shortAbandonSeconds.meaning": "Кто покинул очередь раньше, ошибся номером, а не потерял терпение.",
  "window.observabilityDays.name": "Предел наблюдения",
  "window.observabilityDays.meaning":
    "Обещание, просроченное дольше и без записи об исходе, становится неизвестным и больше не считается нарушенным.",
} as const satisfies Record<keyof typeof en, string>;
