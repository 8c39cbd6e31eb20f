import type { mix as en } from "../en/mix.ts";

/** Whether a change in a total is other work or another mix of cases. */
export const mix = {
  "mix.region.hidden, worse":
    "Atsargiai: kiekviename regione atskirai pažadai ištesimi rečiau ({rate} proc. p.), o bendras skaičius tai slepia",
  "mix.category.hidden, worse":
    "Atsargiai: kiekvienoje kategorijoje atskirai pažadai ištesimi rečiau ({rate} proc. p.), o bendras skaičius tai slepia",
  "mix.channel.hidden, worse":
    "Atsargiai: kiekviename kanale atskirai pažadai ištesimi rečiau ({rate} proc. p.), o bendras skaičius tai slepia",
  "mix.tier.hidden, worse":
    "Atsargiai: kiekvieno statuso klientams atskirai pažadai ištesimi rečiau ({rate} proc. p.), o bendras skaičius tai slepia",
  "mix.region.hidden, better":
    "Atsargiai: kiekviename regione atskirai pažadai ištesimi dažniau ({rate} proc. p.), o bendras skaičius tai slepia",
  "mix.category.hidden, better":
    "Atsargiai: kiekvienoje kategorijoje atskirai pažadai ištesimi dažniau ({rate} proc. p.), o bendras skaičius tai slepia",
  "mix.channel.hidden, better":
    "Atsargiai: kiekviename kanale atskirai pažadai ištesimi dažniau ({rate} proc. p.), o bendras skaičius tai slepia",
  "mix.tier.hidden, better":
    "Atsargiai: kiekvieno statuso klientams atskirai pažadai ištesimi dažniau ({rate} proc. p.), o bendras skaičius tai slepia",
  "mix.region.moved": "Ištesėtų pažadų dalis: {total} proc. p., iš jų {mix} dėl kitos regionų struktūros",
  "mix.category.moved":
    "Ištesėtų pažadų dalis: {total} proc. p., iš jų {mix} dėl kitos kategorijų struktūros",
  "mix.channel.moved": "Ištesėtų pažadų dalis: {total} proc. p., iš jų {mix} dėl kitos kanalų struktūros",
  "mix.tier.moved":
    "Ištesėtų pažadų dalis: {total} proc. p., iš jų {mix} dėl kitos klientų statusų struktūros",
  // {before} and {after} are months or spans of months: `January 2018 to June 2018`.
  "mix.finding":
    "Lyginama: {before} ir {after}. Bendras ištesėtų pažadų dalies pokytis: {total} proc. p.; nepakitus struktūrai būtų: {rate} proc. p. (95\u202f% pasikliautinasis intervalas {interval}); vien dėl struktūros: {mix} proc. p.",
  "mix.span": "{from} – {to}",
  "mix.note":
    "Pažadai, kurių rezultatas nežinomas, skaičiuojami kaip neištesėti. Ištesėjimo ir struktūros poveikis iki apvalinimo kartu sudaro bendrą pokytį (Kitagawa, 1955). Jie prieštarauja vienas kitam, kai bendras skaičius juda į vieną pusę arba visai nejuda, o dalis nepakitus struktūrai aiškiai juda į kitą.",
  "mix.column.dimension": "Struktūra",
  "mix.column.before": "Prieš",
  "mix.column.after": "Po",
  "mix.column.total": "Iš viso",
  "mix.column.rate": "Ištesėjimo poveikis",
  "mix.column.mix": "Struktūros poveikis",
  "mix.column.apart": "Prieštarauja",
  "mix.apart.yes": "taip",
  "mix.apart.no": "ne",
} as const satisfies Record<keyof typeof en, string>;
