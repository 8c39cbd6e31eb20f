/** What is wrong, in its two parts: the place and the fault with the value seen, then what to do. */
export interface ShownFault {
  readonly message: string;
  readonly advice: string;
}

/** The Content-Security-Policy of a page, with what the script that reloads it needs: its socket, and the styles of its overlay. */
function opened(policy: string): string {
  const others = policy.split("; ").filter((rule) => !/^(connect|script|style)-src/.test(rule));
  return [...others, "connect-src 'self' ws:", "script-src 'self'", "style-src 'self' 'unsafe-inline'"].join(
    "; ",
  );
}

/** What is said above a page. */
export interface Above {
  readonly fault: ShownFault | null;
  /** The page was made of one customer in so many; null if of all. */
  readonly oneIn: number | null;
}

/** A page as it is shown while a site is worked on: it may reload itself, and tells above what was good last what is to be known. */
export function devPage(page: string, { fault, oneIn }: Above): string {
  const reloading = page.replace(
    /(http-equiv="Content-Security-Policy" content=")([^"]*)"/,
    (_, start: string, policy: string) => `${start}${opened(policy)}"`,
  );
  const above = fault === null ? sliceNotice(oneIn) : panel(fault, true);
  return above === "" ? reloading : reloading.replace(/<body[^>]*>|$/, (body) => `${body}${above}`);
}

function sliceNotice(oneIn: number | null): string {
  if (oneIn === null) return "";
  return `<style>
.dev-slice{position:sticky;inset-block-start:0;z-index:9;margin:0;padding:.5rem 1rem;font:1rem/1.45 system-ui,sans-serif;
background:light-dark(#e6f0fa,#12283b);color:light-dark(#0b2a45,#dceaf7);border-block-end:3px solid light-dark(#2f6ea8,#6aa5d8)}
</style><div class="dev-slice" role="status"><strong>One customer in ${oneIn}.</strong> Numbers of all of them follow by themselves.</div>`;
}

/** The page where no site was ever good. */
export function bareDevPage(fault: ShownFault | null): string {
  const told =
    fault === null ? "<p>The site is being built; the page comes by itself.</p>" : panel(fault, false);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Touchline</title>
<meta name="color-scheme" content="light dark"><script type="module" src="/@vite/client"></script></head><body>${told}</body></html>`;
}

function panel({ message, advice }: ShownFault, isSiteBehind: boolean): string {
  const behind = isSiteBehind ? "Below is the site as it was before. " : "";
  return `<style>
.dev-fault{position:sticky;inset-block-start:0;z-index:9;max-block-size:60vh;overflow:auto;margin:0;padding:.75rem 1rem;font:1rem/1.45 system-ui,sans-serif;
background:light-dark(#fff3e0,#3a2206);color:light-dark(#3b1d00,#ffe6c7);border-block-end:3px solid light-dark(#b4520a,#e08a3c)}
.dev-fault summary{font-weight:650;cursor:pointer}.dev-fault pre{margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.9rem}
.dev-fault p{margin:0;white-space:pre-line}.dev-fault .behind{margin-block-start:.5rem;opacity:.85}
</style><details class="dev-fault" open role="alert"><summary>The site cannot be made as the files stand now</summary><pre>${escaped(message)}</pre><p>${escaped(advice)}</p>
<p class="behind">${behind}The page comes back by itself when it is mended.</p></details>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
