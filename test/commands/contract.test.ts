import { rm } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { contract, contractYaml } from "../../pipelines/commands/contract.ts";
import { openDataContract } from "../sources/open-data-contract.ts";
import { smallWorkspace } from "./small-workspace.ts";

it("contract writes a source as YAML that reads back as the same document", async () => {
  const small = await smallWorkspace();
  const document = await contract({ workspace: small.folder, source: "orders" }, small.terminal);
  expect(openDataContract.parse(parse(contractYaml(document)))).toEqual(document);
  expect(document).toMatchObject({ id: "small.orders", version: expect.stringMatching(/^[0-9a-f]{12}$/) });
  await expect(contract({ workspace: small.folder, source: "ordres" }, small.terminal)).rejects.toMatchObject(
    {
      kind: "usage",
    },
  );
  await rm(small.output, { recursive: true, force: true });
});
