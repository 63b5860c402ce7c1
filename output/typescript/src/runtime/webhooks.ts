/**
 * Webhook signatures, checked with WebCrypto.
 *
 * @module
 */

import { WebhookVerificationError } from "./errors.ts";
import { parseJson } from "./json.ts";

/** What a signature is checked against. */
export interface WebhookOptions {
  /** The secret shown when the subscription was made. */
  readonly secret: string;
  /** Header with the signature: `sha256=` and an HMAC in hex. */
  readonly header?: string;
  /** Seconds that a dated signature stays valid; default 300. */
  readonly tolerance?: number;
  /** Milliseconds since 1970, for tests. */
  readonly now?: number;
}

type HeaderSource =
  Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Checks the signature of a webhook and returns its decoded body.
 *
 * Two forms are known: an HMAC-SHA256 of the raw body in hex (default header
 * `X-Signature`, optional prefix `sha256=`), and Standard Webhooks
 * (`webhook-id`, `webhook-timestamp`, `webhook-signature`).
 *
 * @param payload - The body exactly as it was received.
 * @throws {WebhookVerificationError} if the signature is missing, wrong or
 *   too old, or the body is no JSON.
 */
export async function unwrapWebhook<T = unknown>(
  payload: string | Uint8Array,
  headers: HeaderSource,
  options: WebhookOptions,
): Promise<T> {
  await verifyWebhook(payload, headers, options);
  const text =
    typeof payload === "string" ? payload : new TextDecoder().decode(payload);
  try {
    return parseJson(text) as T;
  } catch {
    throw new WebhookVerificationError("The webhook body is not JSON");
  }
}

/**
 * Checks the signature of a webhook; see {@link unwrapWebhook}.
 *
 * @throws {WebhookVerificationError} if it is missing, wrong or too old.
 */
export async function verifyWebhook(
  payload: string | Uint8Array,
  headers: HeaderSource,
  options: WebhookOptions,
): Promise<void> {
  const body =
    typeof payload === "string" ? new TextEncoder().encode(payload) : payload;
  const dated = readHeader(headers, "webhook-signature");
  const isValid =
    dated === undefined
      ? await checkHex(body, headers, options)
      : await checkStandard(dated, body, headers, options);
  if (!isValid) {
    throw new WebhookVerificationError("The webhook signature is wrong");
  }
}

async function checkHex(
  body: Uint8Array,
  headers: HeaderSource,
  options: WebhookOptions,
): Promise<boolean> {
  const name = options.header ?? "x-signature";
  const value = readHeader(headers, name);
  if (value === undefined) {
    throw new WebhookVerificationError(`The header ${name} is missing`);
  }
  const hex = /^(?:sha256=)?([0-9a-f]{64})$/i.exec(value.trim())?.[1];
  if (hex === undefined) {
    return false;
  }
  const bytes = hex.match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];
  const key = await importKey(new TextEncoder().encode(options.secret));
  return verify(key, new Uint8Array(bytes), body);
}

async function checkStandard(
  signatures: string,
  body: Uint8Array,
  headers: HeaderSource,
  options: WebhookOptions,
): Promise<boolean> {
  const id = readHeader(headers, "webhook-id") ?? "";
  const timestamp = readHeader(headers, "webhook-timestamp") ?? "";
  const now = (options.now ?? Date.now()) / 1000;
  const age = Math.abs(now - Number(timestamp));
  if (timestamp === "" || !(age <= (options.tolerance ?? 300))) {
    throw new WebhookVerificationError("The webhook is too old or undated");
  }
  const key = await importKey(secretBytes(options.secret));
  const start = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(start.length + body.length);
  signed.set(start);
  signed.set(body, start.length);
  for (const signature of signatures.split(" ")) {
    const [version, value = ""] = signature.split(",", 2);
    const bytes = version === "v1" ? decodeBase64(value) : undefined;
    if (bytes !== undefined && (await verify(key, bytes, signed))) {
      return true;
    }
  }
  return false;
}

function secretBytes(secret: string): Uint8Array {
  const encoded = secret.startsWith("whsec_") ? secret.slice(6) : secret;
  return decodeBase64(encoded) ?? new TextEncoder().encode(secret);
}

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function importKey(secret: Uint8Array): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey(
    "raw",
    secret as BufferSource,
    algorithm,
    false,
    ["verify"],
  );
}

/** WebCrypto compares in constant time. */
function verify(
  key: CryptoKey,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  return crypto.subtle.verify(
    "HMAC",
    key,
    signature as BufferSource,
    data as BufferSource,
  );
}

function readHeader(headers: HeaderSource, name: string): string | undefined {
  if (headers instanceof Headers) {
    return headers.get(name) ?? undefined;
  }
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === name.toLowerCase()) {
      return typeof value === "string" ? value : value?.join(", ");
    }
  }
  return undefined;
}
