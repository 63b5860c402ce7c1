/**
 * The client credentials flow of OAuth 2.0 (RFC 6749, 4.4).
 *
 * @module
 */

import type { ClientCredential, TokenSource } from "./auth.ts";
import { formEncode } from "./encoding.ts";
import { ConnectionError, TokenError } from "./errors.ts";
import { toBase64 } from "./json.ts";
import type { Clock, Fetch } from "./options.ts";

interface CachedToken {
  readonly token: Promise<string>;
  expires: number;
}

/** Tokens are renewed this long before they expire. */
const EARLY = 30_000;

/**
 * Returns a source that keeps each token until shortly before it expires.
 * Calls that need a token at the same time share one request.
 */
export function clientCredentials(fetch: Fetch, clock: Clock): TokenSource {
  const cache = new Map<string, CachedToken>();
  return {
    forget: () => {
      cache.clear();
    },
    get(scheme, credential, scopes) {
      const url = scheme.tokenUrl ?? "";
      const key = JSON.stringify([url, credential.clientId, scopes]);
      const known = cache.get(key);
      if (known !== undefined && clock.now() < known.expires) {
        return known.token;
      }
      const request = requestToken(fetch, url, credential, scopes);
      const entry: CachedToken = {
        token: request.then(({ token }) => token),
        expires: Infinity,
      };
      cache.set(key, entry);
      request.then(
        ({ lifetime }) => {
          entry.expires = clock.now() + lifetime * 1000 - EARLY;
        },
        () => cache.delete(key),
      );
      return entry.token;
    },
  };
}

async function requestToken(
  fetch: Fetch,
  url: string,
  credential: ClientCredential,
  scopes: readonly string[],
): Promise<{ token: string; lifetime: number }> {
  const { clientId, clientSecret } = credential;
  const pair = `${formEncode(clientId)}:${formEncode(clientSecret)}`;
  const scope =
    scopes.length > 0 ? `&scope=${formEncode(scopes.join(" "))}` : "";
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: {
        Accept: "application/json",
        Authorization: `Basic ${toBase64(new TextEncoder().encode(pair))}`,
        "Content-Type": "application/x-www-form-urlencoded",
      },
      body: `grant_type=client_credentials${scope}`,
      redirect: "error",
    });
  } catch (cause) {
    throw new ConnectionError("The token endpoint cannot be reached", {
      cause,
    });
  }
  const body = await readMembers(response);
  const token = body["access_token"];
  if (!response.ok || typeof token !== "string" || token === "") {
    const error = body["error"];
    const code = typeof error === "string" ? error : undefined;
    throw new TokenError(
      `The token endpoint answered ${response.status} ${code ?? ""}`.trim(),
      response.status,
      code,
    );
  }
  const lifetime = Number(body["expires_in"] ?? 3600);
  return { token, lifetime: Number.isFinite(lifetime) ? lifetime : 3600 };
}

async function readMembers(
  response: Response,
): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return typeof body === "object" && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}
