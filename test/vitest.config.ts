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

/** Measures how quick pages are, so nothing else runs beside it. */
const alone = "test/site/lighthouse.test.ts";

/**
 * Tests that change nothing that another file would see: each finds the code read by the one before. `edition` puts other messages in
 * the place of those that all others read.
 */
const together = [
  "charts",
  "engine",
  "house",
  "ingest",
  "models",
  "publish",
  "slice",
  "sources",
  "src",
  "stats",
].map((folder) => `test/${folder}/**/!(edition).test.ts`);

const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    globalSetup: ["test/site/global-setup.ts"],
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    reporters: ["default", ["json", { outputFile: ".touchline/test-report.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: ["test/**/*.test.ts"],
          exclude: [alone, ...together],
          ...patience,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "together",
          include: together,
          isolate: false,
          ...patience,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: "alone", include: [alone], sequence: { groupOrder: 1 } } },
    ],
  },
});
