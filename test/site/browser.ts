import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the browser of the tests: the one that npm brings on Linux for x64 (with the libraries that a bare system lacks),
 * else the Chrome or Chromium of the machine.
 * @param more further switches of the browser
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  if (process.platform === "linux" && process.arch === "x64") return await startPackaged(more);
  const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
  if (installed)
    return await chromium.launch({ executablePath: installed, args: [...quiet, ...more, "--no-sandbox"] });
  try {
    return await chromium.launch({ channel: "chrome", args: [...quiet, ...more] });
  } catch (error) {
    throw new Error("no browser: install Google Chrome, or run npx playwright-core install chromium", {
      cause: error,
    });
  }
}

async function startPackaged(more: readonly string[]): Promise<Browser> {
  // The package unpacks its libraries only where it believes to be on that platform.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  packaged.setGraphicsMode = false;
  const executablePath = await packaged.executablePath();
  return await chromium.launch({
    executablePath,
    args: [...quiet, ...more, "--no-sandbox", "--disable-gpu"],
  });
}
