/** The fonts that a page has loaded as CSS with the files inside, for a picture that may load none of its own. */
export async function fontsInside(document: Document): Promise<string> {
  const loaded = new Set([...document.fonts].filter(isLoaded).map(({ unicodeRange }) => unicodeRange));
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ sheet, rule }] : [])),
  );
  const wanted = rules.filter(({ rule }) => loaded.has(rule.style.getPropertyValue("unicode-range")));
  const faces = await Promise.all(wanted.map(({ sheet, rule }) => withFile(rule.cssText, sheet.href ?? "")));
  return faces.join("");
}

function isLoaded({ status }: FontFace): boolean {
  return status === "loaded";
}

async function withFile(css: string, base: string): Promise<string> {
  const [given, path] = /url\("?([^")]+)"?\)/.exec(css) ?? [];
  if (given === undefined || path === undefined) return "";
  const response = await fetch(new URL(path, base));
  if (!response.ok) return "";
  return css.replace(given, `url("${await dataAddress(await response.blob())}")`);
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
