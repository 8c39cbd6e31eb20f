import { createHash, createHmac } from "node:crypto";
import { literal } from "./sql.ts";

const block = 64;
const length = 32;

/** SQL for the pseudonym of a text: the first 32 hex digits of HMAC-SHA-256 (RFC 2104) of the trimmed, lower-case value. */
export function pseudonymSql(value: string, key: string): string {
  const inner = `sha256(${padded(key, 0x36)} || encode(lower(trim(${value}))))`;
  return `case when trim(${value}) <> '' then left(sha256(${padded(key, 0x5c)} || unhex(${inner})), ${length}) end`;
}

/** The same pseudonym in TypeScript, for one value. */
export function pseudonym(value: string, key: string): string {
  const normal = value.replaceAll(/^ +| +$/g, "").toLowerCase();
  return createHmac("sha256", key).update(normal).digest("hex").slice(0, length);
}

/** Names a key without giving it away. */
export function keyFingerprint(key: string): string {
  return createHmac("sha256", key).update("touchline key fingerprint").digest("hex").slice(0, 16);
}

function padded(key: string, pad: number): string {
  const bytes = Buffer.from(key);
  const short = bytes.length > block ? createHash("sha256").update(bytes).digest() : bytes;
  const filled = Buffer.alloc(block);
  short.copy(filled);
  const hex = Buffer.from(filled.map((byte) => byte ^ pad)).toString("hex");
  return `unhex(${literal(hex)})`;
}
