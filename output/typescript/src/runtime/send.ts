/**
 * The way of a request: credentials, attempts, redirects, status.
 *
 * @module
 */

import { authorize, chooseSecurity } from "./auth.ts";
import type { Authorization } from "./auth.ts";
import { decodeError, isSuccess } from "./decode.ts";
import { RedirectError, RequestAbortedError } from "./errors.ts";
import { Deadline, discardBody, Exchange } from "./exchange.ts";
import { redactHeaders, redactUrl } from "./logging.ts";
import type { OutgoingRequest, RequestOptions } from "./options.ts";
import { nextRequest } from "./redirects.ts";
import { buildHeaders } from "./request.ts";
import type { PreparedRequest } from "./request.ts";
import { delayAfterFault, delayAfterStatus } from "./retry.ts";
import type { RetryContext } from "./retry.ts";
import type { Settings } from "./settings.ts";

const MAX_REDIRECTS = 10;
const NOTHING: Authorization = { headers: [], query: [], cookies: [] };
const NEVER_SENT =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|Connection refused|dns error/;

/**
 * Sends a request, again if that is safe, and returns a successful response.
 *
 * @throws {SDKError} for everything else.
 */
export async function send(
  settings: Settings,
  request: PreparedRequest,
  options: RequestOptions,
): Promise<Exchange> {
  const { clock } = settings;
  const maxRetries = options.maxRetries ?? settings.options.maxRetries ?? 2;
  const { signal } = options;
  let hasRenewed = false;
  for (let attempt = 0; ;) {
    if (signal?.aborted) {
      throw new RequestAbortedError(`${request.operation.id} was aborted`);
    }
    const context: RetryContext = {
      isRepeatable: request.isRepeatable,
      attempt,
      maxDelay: settings.options.maxRetryDelay ?? 60_000,
      clock,
    };
    const authorization = await authorizationOf(settings, request);
    const outcome = await sendOnce(
      settings,
      request,
      authorization,
      options,
      attempt,
    );
    let delay: number | undefined;
    if (outcome instanceof Exchange) {
      const { response } = outcome;
      if (isSuccess(request.operation, response)) {
        return outcome;
      }
      const canRepeat = !(request.body instanceof ReadableStream);
      if (
        response.status === 401 &&
        authorization.renew !== undefined &&
        !hasRenewed &&
        canRepeat
      ) {
        hasRenewed = true;
        authorization.renew();
        outcome.discard();
        continue;
      }
      delay =
        attempt < maxRetries && canRepeat
          ? delayAfterStatus(response, context)
          : undefined;
      if (delay === undefined) {
        throw await decodeError(request.operation, outcome);
      }
      outcome.discard();
    } else {
      delay =
        attempt < maxRetries && !(request.body instanceof ReadableStream)
          ? delayAfterFault(outcome.wasSent, context)
          : undefined;
      if (delay === undefined || signal?.aborted) {
        throw outcome.error;
      }
    }
    attempt += 1;
    settings.options.logger?.debug(
      `${request.operation.id}: attempt ${attempt + 1} in ${Math.round(delay)} ms`,
    );
    await clock.sleep(delay, signal).catch((cause: unknown) => {
      throw new RequestAbortedError(`${request.operation.id} was aborted`, {
        cause,
      });
    });
  }
}

async function authorizationOf(
  settings: Settings,
  request: PreparedRequest,
): Promise<Authorization> {
  const { security } = request.operation;
  if (security === undefined || security.length === 0) {
    return NOTHING;
  }
  const isUnchecked =
    settings.options.checkCredentials === false ||
    request.headers.some(([name]) => name.toLowerCase() === "authorization");
  const alternatives = isUnchecked ? [...security, []] : security;
  const chosen = chooseSecurity(
    alternatives,
    settings.credentials,
    request.operation.id,
  );
  return chosen === undefined
    ? NOTHING
    : authorize(
        settings.api,
        chosen,
        settings.credentials,
        settings.tokens,
        request.base,
      );
}

/** A failure of the connection. */
interface Fault {
  readonly error: Error;
  /** False if the request surely did not reach the server. */
  readonly wasSent: boolean;
}

/** One attempt, with all the redirects it meets. */
async function sendOnce(
  settings: Settings,
  request: PreparedRequest,
  authorization: Authorization,
  options: RequestOptions,
  attempt: number,
): Promise<Exchange | Fault> {
  const { id } = request.operation;
  const timeout = options.timeout ?? settings.options.timeout ?? 60_000;
  const deadline = new Deadline(timeout, options.signal);
  let body = request.body;
  const outgoing: OutgoingRequest = {
    method: request.method,
    url: withQuery(request.url, authorization.query),
    headers: buildHeaders(request, authorization),
    operationId: id,
    attempt,
  };
  try {
    for (let count = 0; ; count += 1) {
      const sent = outgoing;
      const response = await fetchOnce(settings, sent, body, deadline, timeout);
      if (!(response instanceof Response)) {
        return response;
      }
      const limit =
        options.maxResponseBytes ??
        settings.options.maxResponseBytes ??
        Infinity;
      const exchange = new Exchange(response, deadline, limit, id);
      const next = nextRequest(
        outgoing,
        response,
        body,
        settings.secretNames,
        settings.options.redirect ?? "safe",
      );
      if (next === undefined) {
        return exchange;
      }
      if (count >= MAX_REDIRECTS) {
        throw new RedirectError(`${id}: more than ${MAX_REDIRECTS} redirects`);
      }
      discardBody(response);
      body = next.keepsBody ? body : undefined;
    }
  } catch (error) {
    deadline.release();
    throw error;
  }
}

async function fetchOnce(
  settings: Settings,
  request: OutgoingRequest,
  body: PreparedRequest["body"],
  deadline: Deadline,
  timeout: number,
): Promise<Response | Fault> {
  const { hooks, logger, redirect } = settings.options;
  await hooks?.beforeRequest?.(request);
  const { method, headers, operationId } = request;
  const url = redactUrl(request.url, settings.secretNames);
  logger?.debug(`${operationId}: ${method} ${url}`, {
    headers: redactHeaders(headers, settings.secretNames),
    timeout,
  });
  const init: RequestInit & { duplex?: "half" } = {
    ...settings.options.fetchOptions,
    method,
    headers,
    redirect: redirect === "follow" ? "follow" : "manual",
    signal: deadline.signal,
  };
  if (body !== undefined) {
    init.body = body as BodyInit;
    if (body instanceof ReadableStream) {
      init.duplex = "half";
    }
  }
  let response: Response;
  try {
    response = await settings.fetch(request.url, init);
  } catch (cause) {
    const error = deadline.errorFor(cause, `${operationId} (${method} ${url})`);
    deadline.release();
    logger?.warn(`${operationId}: ${error.message}`);
    return { error, wasSent: !NEVER_SENT.test(describe(cause)) };
  }
  logger?.debug(`${operationId}: ${response.status}`, {
    headers: redactHeaders(response.headers, settings.secretNames),
  });
  await hooks?.afterResponse?.(response, request);
  return response;
}

/** Returns codes and messages of an error and of its causes. */
function describe(error: unknown): string {
  const parts: string[] = [];
  let current = error;
  while (current instanceof Error && parts.length < 10) {
    parts.push("code" in current ? String(current.code) : "", current.message);
    current = current.cause;
  }
  return parts.join(" ");
}

/** Adds credentials to a URL that does not carry them yet. */
function withQuery(url: string, pairs: readonly string[]): string {
  const [, query = ""] = url.split("?", 2);
  const present = new Set(
    query.split("&").map((pair) => pair.split("=", 1)[0]),
  );
  const missing = pairs.filter((pair) => !present.has(pair.split("=", 1)[0]));
  if (missing.length === 0) {
    return url;
  }
  return `${url}${url.includes("?") ? "&" : "?"}${missing.join("&")}`;
}
