/**
 * Redirects that cannot carry credentials or bodies away.
 *
 * @module
 */

import { headerURL } from "./encoding.ts";
import { RedirectError } from "./errors.ts";
import type { OutgoingRequest } from "./options.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Headers that may follow to another origin. */
const HARMLESS = new Set(["accept", "user-agent"]);

/**
 * Turns a request into the one that a redirect asks for. Returns undefined if
 * the response is no redirect.
 *
 * @throws {RedirectError} if following would be unsafe.
 */
export function nextRequest(
  request: OutgoingRequest,
  response: Response,
  body: unknown,
  secretNames: ReadonlySet<string>,
  policy: "safe" | "error" | "follow",
): { readonly keepsBody: boolean } | undefined {
  const { operationId } = request;
  if (response.type === "opaqueredirect") {
    throw new RedirectError(
      `${operationId}: browsers hide where a redirect leads; ` +
        'set redirect: "follow" to let the browser follow it',
    );
  }
  const location = response.headers.get("location");
  if (!REDIRECTS.has(response.status) || location === null) {
    return undefined;
  }
  if (policy !== "safe") {
    throw new RedirectError(`${operationId}: redirects are refused`);
  }
  const from = new URL(request.url);
  const target = resolveLocation(headerURL(location), from, operationId);
  const { status } = response;
  const toGet =
    (status === 303 && request.method !== "HEAD") ||
    ((status === 301 || status === 302) && request.method === "POST");
  const keepsBody = body !== undefined && !toGet;
  if (body instanceof ReadableStream && keepsBody) {
    throw new RedirectError(`${operationId}: a stream cannot be sent twice`);
  }
  if (target.origin !== from.origin) {
    if (keepsBody) {
      throw new RedirectError(
        `${operationId}: the body must not go to another origin`,
      );
    }
    for (const name of [...request.headers.keys()]) {
      if (!HARMLESS.has(name)) {
        request.headers.delete(name);
      }
    }
    for (const name of [...target.searchParams.keys()]) {
      if (secretNames.has(name.toLowerCase())) {
        target.searchParams.delete(name);
      }
    }
  }
  if (toGet) {
    request.method = "GET";
    request.headers.delete("content-type");
  }
  request.url = target.href;
  return { keepsBody };
}

function resolveLocation(
  location: string,
  from: URL,
  operationId: string,
): URL {
  const target = URL.canParse(location, from)
    ? new URL(location, from)
    : undefined;
  const isSafe =
    target?.username === "" &&
    target.password === "" &&
    (target.protocol === "https:" ||
      (target.protocol === "http:" && from.protocol === "http:"));
  if (!isSafe) {
    throw new RedirectError(`${operationId}: the redirect has no safe target`);
  }
  return target;
}
