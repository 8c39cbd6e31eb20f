import type { verdict as en } from "../en/verdict.ts";

/** What can become of a promise: each verdict and each way to break in one word, and what it means. */
export const verdict = {
  "verdict.promises": "обещания",
  "verdict.promises.meaning": "все данные обещания",
  "verdict.due": "срок наступил",
  "verdict.due.meaning": "лучше обещанного, сдержано или нарушено",
  "verdict.exceeded": "лучше обещанного",
  "verdict.exceeded.meaning":
    "исполнено заметно раньше или лучше обещанного: запас больше допуска, указанного в обещании",
  "verdict.kept": "сдержано",
  "verdict.kept.meaning": "исполнено как обещано",
  "verdict.broken": "нарушено",
  "verdict.broken.meaning":
    "исполнено с опозданием, раньше обещанного интервала или ниже обещанного уровня, компания отказала или срок прошёл, а ничего не сделано",
  "verdict.early": "досрочно",
  "verdict.early.meaning": "уже исполнено, хотя срок впереди; учитывается, когда срок наступит",
  "verdict.pending": "ожидается",
  "verdict.pending.meaning": "срок ещё не наступил",
  "verdict.unknown": "неизвестно",
  "verdict.unknown.meaning":
    "данные вызывают сомнение: срок прошёл давно, а ничего не зафиксировано, или не записано время исполнения",
  "verdict.void": "аннулировано",
  "verdict.void.meaning":
    "клиент отказался или не дождался до наступления срока, поэтому никто ничего не нарушил",
  "verdict.vague": "расплывчато",
  "verdict.vague.meaning": "без измеримой цели, поэтому нельзя сказать, сдержано ли оно",
  "verdict.late": "с опозданием",
  "verdict.late.meaning": "исполнено после обещанного срока",
  "verdict.missed": "ниже уровня",
  "verdict.missed.meaning": "исполнено ниже обещанного уровня",
  "verdict.too_early": "слишком рано",
  "verdict.too_early.meaning": "исполнено раньше обещанного интервала времени",
  "verdict.failed": "отказано",
  "verdict.failed.meaning": "компания сообщила, что исполнить не сможет",
  "verdict.overdue": "просрочено",
  "verdict.overdue.meaning": "срок прошёл, а ничего не сделано, или клиент отменил уже после срока",
} as const satisfies Record<keyof typeof en, string>;
