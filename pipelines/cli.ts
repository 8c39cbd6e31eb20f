import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { compiledFolder } from "../src/compiled-code.ts";

// Before anything else is read: only what is imported after this is kept compiled.
enableCompileCache(compiledFolder(join(import.meta.dirname, "..")));
await import("./commands/program.ts");
