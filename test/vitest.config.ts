import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose files take longest, the longest first: started last, one of them would run alone at the end. */
const longest = ["test/site/", "test/fuzz/", "test/commands/", "test/truth/"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((folder) => moduleId.includes(folder));
      return index === -1 ? longest.length : index;
    };
    return files.toSorted(
      (one, other) => place(one) - place(other) || (one.moduleId < other.moduleId ? -1 : 1),
    );
  }
}

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/site/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    reporters: ["default", ["json", { outputFile: ".touchline/test-report.json" }]],
  },
});
