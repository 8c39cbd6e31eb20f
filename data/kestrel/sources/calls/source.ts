import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%d.%m.%Y %H:%M:%S";

export default {
  description:
    "The telephone system: each call by the queues it went through, with its way through the voice menu",
  owner: "Support",
  files: "anrufe-*.csv",
  format: { type: "csv", delimiter: ";", encoding: "cp1252" },
  numbers: { decimal: "," },
  columns: {
    call: { type: "text", header: "Anruf", required: true },
    leg: { type: "integer", header: "Abschnitt", required: true, minimum: 1 },
    caller: { type: "text", header: "Rufnummer", personal: true },
    case_number: { type: "text", header: "Vorgang", required: true },
    began: { type: "time", header: "Beginn", format: time, required: true },
    menu: {
      type: "text",
      header: "Menüweg",
      description: "options heard, with the seconds since the call began; on the first leg",
    },
    queue: { type: "text", header: "Warteschlange", allowed: ["orders", "technical", "repairs", "billing"] },
    answer_within: {
      type: "integer",
      header: "Zusage (Sek.)",
      unit: "seconds",
      description: "within which a person answers, as promised for this line",
    },
    queued: { type: "time", header: "Wartet seit", format: time },
    answered: { type: "time", header: "Angenommen", format: time },
    ended: { type: "time", header: "Beendet", format: time, required: true },
    waited: { type: "decimal", header: "Wartezeit (Min.)", unit: "minutes", minimum: 0 },
    agent: { type: "text", header: "Platz", personal: true },
    result: {
      type: "text",
      header: "Ergebnis",
      required: true,
      allowed: ["gelöst", "offen", "weitergeleitet", "übergeben", "freigegeben", "aufgelegt"],
    },
  },
  key: ["call", "leg"],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
