import { type Stage, stages } from "../workspace.ts";
import { headerWords, meaningIn, sharedWords, type Vocabulary } from "./header-words.ts";

const words = (text: string): Vocabulary => text.split(" ");

/** What headers of each stage speak of. */
const vocabularies: Readonly<Record<Stage, Vocabulary>> = {
  promise: words(
    "campaign campaigns impr impressions clicks ad ads adset lead leads mql kampagne* campanha campagne",
  ),
  order: words("checkout basket cart payment invoice rechnung* pagamento betaling"),
  delivery: words(
    "deliver* shipping shipped shipment* parcel tracking carrier fulfillment freight liefer* versand* zustell* paket* entrega* entregue envio bezorg* lever* verzend* consegna* spedizione livraison colis",
  ),
  product: words("product products quality produkt* produto* producto* prodotto produit"),
  support: words(
    "ticket* support sla reply response case cases incident* request complaint contact call queue assignee anfrage* aanvraag atendimento chamado reclam* suporte melding caso assistenza sag sagsnr sak saksnr arende arendenr zgłoszenie",
  ),
  repair: words(
    "repair* warranty return returns rma workshop werkstatt reparatur* reparo reparat* garantie reparacion riparazione",
  ),
  loyalty: words("renewal churn loyalty recommend nps subscription survey"),
};

/** Guesses at which stage of a journey the promises of a file are; the words of earlier texts count first. */
export function guessStage(texts: readonly string[]): Stage {
  for (const text of texts) {
    const found = (["repair", "delivery", "support", "promise", "loyalty", "order"] as const).find(
      (stage) => meaningIn(text, vocabularies[stage]) !== null,
    );
    if (found !== undefined) return found;
  }
  return "product";
}

const fillers = new Set(
  "at on the of date time timestamp datum case order data fecha day dt by to ts".split(" "),
);

/** The touchpoint of a promise: one that the workspace has and that shares words with it, or a new one named after it. */
export function touchpointName(
  stage: Stage,
  header: string,
  known: readonly { readonly touchpoint: string; readonly label: string }[],
  used: ReadonlySet<string>,
): string {
  const near = known.find(
    ({ touchpoint, label }) =>
      touchpoint.startsWith(`${stage}.`) &&
      !used.has(touchpoint) &&
      sharedWords(`${label} ${touchpoint.split(".")[1]}`, header).length > 0,
  );
  if (near !== undefined) return near.touchpoint;
  const bare = headerWords(header).filter((word) => !fillers.has(word));
  const slug = (bare.length > 0 ? bare : ["promise"])
    .join("_")
    .replaceAll(/[^a-z_]/g, "")
    .replace(/^_+|_+$/g, "");
  let name = `${stage}.${slug === "" ? "promise" : slug}`;
  while (used.has(name)) name = `${name}_again`;
  return name;
}

/** Whether a stage is one of the seven. */
export function stageOf(touchpoint: string): Stage {
  return stages.find((stage) => touchpoint.startsWith(`${stage}.`)) ?? "product";
}
