import { fontsInside } from "./fonts-inside.ts";

/** Dots for each unit of the picture: twice as many as a plain screen has. */
const density = 2;
/** Paper around the picture, in its units. */
const margin = 16;

/** A picture in a page as PNG, with the colours and the paper on which it is seen. */
export async function picturePng(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = svg.ownerDocument.createElement("canvas");
  canvas.width = (width + 2 * margin) * density;
  canvas.height = (height + 2 * margin) * density;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  const styles = getComputedStyle(svg);
  context.fillStyle = styles.getPropertyValue("--paper");
  context.fillRect(0, 0, canvas.width, canvas.height);
  const fonts = await fontsInside(svg.ownerDocument);
  const image = await imageOf(standing(svg, styles, fonts), width * density, height * density);
  context.drawImage(image, margin * density, margin * density, width * density, height * density);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}

/** The picture as a file that needs nothing of the page: what its style decides is written into it. */
function standing(svg: SVGSVGElement, styles: CSSStyleDeclaration, fonts: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement; // the clone of an SVG element is one
  copy.setAttribute("color", styles.color);
  copy.setAttribute("font-family", styles.fontFamily);
  const sheet = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "style");
  sheet.textContent = `${fonts}text{white-space:pre}`;
  copy.prepend(sheet);
  const markup = new XMLSerializer().serializeToString(copy);
  return markup.replace(/var\((--[\w-]+)\)/g, (_, name: string) => styles.getPropertyValue(name).trim());
}

async function imageOf(markup: string, width: number, height: number): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([markup], { type: "image/svg+xml" }));
  const image = new Image(width, height);
  image.src = address;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(address);
  }
  return image;
}
