import type { windows as en } from "../en/windows.ts";

/** The times after which something is judged: what each is called, how long it is, and what it decides. */
export const windows = {
  "window.repeatDays.name": "Finestra di ricontatto",
  "window.repeatDays.meaning":
    "Un altro contatto sulla stessa questione entro questo tempo dice che il primo non l’ha risolta.",
  "window.faultRepeatDays.name": "Finestra per i guasti ripetuti",
  "window.faultRepeatDays.meaning":
    "Lo stesso guasto dello stesso articolo entro questo tempo dice che la riparazione non l’ha eliminato.",
  "window.correctionDays.name": "Finestra di rimedio",
  "window.correctionDays.meaning":
    "Entro questo tempo a una promessa disattesa si deve rispondere e rimediare, e una sostituzione dev’essere in viaggio.",
  "window.returnDays.name": "Finestra di riacquisto",
  "window.returnDays.meaning": "Un cliente che compra di nuovo entro questo tempo è tornato.",
  "window.shortAbandonSeconds.name": "Soglia di abbandono breve",
  "window.shortAbandonSeconds.meaning":
    "Chi lascia la coda prima di questo tempo ha sbagliato numero e non conta come rinuncia.",
  "window.observabilityDays.name": "Limite di osservabilità",
  "window.observabilityDays.meaning":
    "Una promessa scaduta da più tempo, senza nulla di registrato, ha un esito ignoto e non conta più come disattesa.",
} as const satisfies Record<keyof typeof en, string>;
