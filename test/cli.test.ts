import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallWorkspace } from "./commands/small-workspace.ts";

const project = join(import.meta.dirname, "..");

function touchline(...words: string[]) {
  const { INIT_CWD: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, "pipelines/cli.ts"), ...words],
    {
      cwd: project,
      env: environment,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

describe("touchline", () => {
  it("leaves with 2 when the command line is wrong, and says what there is", () => {
    const { status, stderr } = touchline("biuld");
    expect(status).toBe(2);
    expect(stderr).toContain("unknown command 'biuld'");
    expect(stderr).toContain("build");
    expect(touchline("build", "--for", "everyone").status).toBe(2);
  });

  it("leaves with 0 when asked for help", () => {
    const { status, stdout } = touchline("--help");
    expect(status).toBe(0);
    for (const command of [
      "build",
      "serve",
      "dev",
      "check",
      "metrics",
      "sources",
      "quarantine",
      "source",
      "contract",
    ])
      expect(stdout).toContain(command);
  });

  it("leaves with 3 when there is no such workspace, and says which there are", () => {
    const { status, stderr, stdout } = touchline("check", "data/olisto");
    expect(status).toBe(3);
    expect(stdout).toBe("");
    expect(stderr).toContain("data/olisto");
    expect(stderr).toContain("data/olist");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("tells a fault as JSON too where JSON is asked for", () => {
    const { status, stdout, stderr } = touchline("sources", "data/olisto", "--json");
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      error: {
        kind: "input",
        message: expect.stringContaining("no workspace data/olisto"),
        advice: expect.any(String),
      },
    });
    expect(stderr).toContain("no workspace data/olisto");
  });

  it("tells a wrong command line as JSON too", () => {
    const { status, stdout } = touchline("metrics", "--json", "--evrything");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { kind: "usage", message: expect.stringContaining("unknown option '--evrything'") },
    });
  });

  it("leaves with 3 when there are no exports, and says where they were looked for", async () => {
    const small = await smallWorkspace();
    const { status, stderr } = touchline("check", small.folder, "--exports", join(small.output, "nowhere"));
    expect(status).toBe(3);
    expect(stderr).toContain("nowhere");
    await rm(small.output, { recursive: true, force: true });
  });

  it("prints one JSON document and nothing else with --json, and messages on standard error", async () => {
    const small = await smallWorkspace({
      "workspace.ts": `export default {
        id: "cli-test", name: "Small", description: "Three orders.", zone: "Europe/Berlin", currency: "EUR",
        asOf: "2024-03-01T00:00:00+01:00", pseudonyms: { publicKey: "small" },
      };`,
    });
    const { status, stdout, stderr } = touchline("metrics", small.folder, "--json");
    expect(status).toBe(0);
    expect(stderr).toContain("checks hold");
    const rows = JSON.parse(stdout);
    expect(rows.find((row: { metric: string }) => row.metric === "broken")).toEqual({
      metric: "broken",
      stage: "delivery",
      touchpoint: "delivery.parcel",
      dimensions: null,
      period_start: null,
      period_end: null,
      version: "commitment",
      comparison: null,
      value: 2,
      unit: "promises",
      low: null,
      high: null,
      confidence: null,
      n: null,
      journeys: 3,
      as_of: "2024-02-29T23:00:00Z",
    });
    await rm(join(project, ".touchline/cli-test"), { recursive: true, force: true });
    await rm(small.output, { recursive: true, force: true });
  });
});
