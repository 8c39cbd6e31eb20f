import { rm } from "node:fs/promises";
import { demoFolder } from "./demo-site.ts";

/** Takes away what files of a run of the tests share. */
export async function teardown(): Promise<void> {
  await rm(demoFolder(process.pid), { recursive: true, force: true });
}
