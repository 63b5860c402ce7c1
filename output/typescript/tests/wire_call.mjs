// Calls the package as a wire vector says and tells what happened.

import * as sdk from "../dist/esm/index.js";
import { Transport } from "./wire_transport.mjs";
import { decodeValue, encodeJson, encodeValue } from "./wire_values.mjs";
import { bindings, Client, credentialOptions } from "./wire_bindings.mjs";

/** Returns the outcome of a job of the wire runner protocol. */
export async function run(job) {
  const transport = new Transport(job);
  let result;
  try {
    result = await callAll(job, transport);
  } catch (error) {
    result = { error: await describeError(error) };
  }
  return { id: job.id, requests: transport.requests, result };
}

async function callAll(job, transport) {
  const client = makeClient(job.config, transport);
  let result;
  for (let count = 0; count < job.calls; count += 1) {
    result = await callOnce(job, client);
  }
  return result;
}

function makeClient(config, transport) {
  const options = {
    fetch: transport.fetch,
    clock: transport.clock,
    checkCredentials: config.auth !== undefined,
    maxRetries: config.retries?.maxRetries ?? 0,
  };
  for (const [scheme, credential] of Object.entries(config.auth ?? {})) {
    options[credentialOptions[scheme]] = credential;
  }
  if (config.baseUrl !== undefined) {
    options.baseURL = config.baseUrl;
  }
  if (config.documentUrl !== undefined) {
    options.documentURL = config.documentUrl;
  }
  if (config.server !== undefined) {
    options.server = config.server;
  }
  if (config.retries?.maxDelayMs !== undefined) {
    options.maxRetryDelay = config.retries.maxDelayMs;
  }
  if (config.limits?.maxDecodedBytes !== undefined) {
    options.maxResponseBytes = config.limits.maxDecodedBytes;
  }
  return new Client(options);
}

// ---- Calls -----------------------------------------------------------------

async function callOnce(job, client) {
  const binding = bindings[job.operationId];
  const call = callArguments(binding, job.args);
  if (call.missing !== undefined) {
    const message = `the language refuses a call without ${call.missing}`;
    return {
      error: { kind: "missing-argument", param: call.missing, message },
    };
  }
  const options = {};
  if (job.config.idempotencyKey !== undefined) {
    options.idempotencyKey = job.config.idempotencyKey;
  }
  if (job.args.contentType !== undefined) {
    options.contentType = job.args.contentType;
  }
  const promise = binding.call(client, call.path, call.params, options);
  if (job.consume === "pages") {
    return consume(promise, job.take);
  }
  if (job.consume === "stream") {
    const stream = await promise;
    return consume(stream, job.take);
  }
  const { data, response, headers } = await promise.withResponse();
  const value = await encodeValue(data);
  const shown = {};
  for (const name of job.report.headers ?? []) {
    const key = Object.keys(headers).find(
      (declared) => declared.toLowerCase() === name.toLowerCase(),
    );
    const header =
      key === undefined ? response.headers.get(name) : headers[key];
    if (header !== null && header !== undefined) {
      shown[name] = await encodeValue(header);
    }
  }
  return { value, status: response.status, headers: shown };
}

/** Places the arguments as a caller would write them. */
function callArguments(binding, args) {
  const path = [];
  const params = {};
  let isGiven = false;
  let missing;
  const set = (name, value) => {
    isGiven = true;
    Object.defineProperty(params, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  };
  for (const [source, wireName, name, required] of binding.arguments) {
    const { found, value } = lookUp(source, wireName, args);
    const isRefused =
      required &&
      (!found ||
        (value === null && source !== "body" && source !== "body_field"));
    if (isRefused) {
      const isBody = source === "body_field" && args.body === undefined;
      missing ??= isBody ? "body" : wireName;
    } else if (source === "path") {
      path.push(decodeValue(value));
    } else if (found) {
      set(name, decodeValue(value));
    }
  }
  if (binding.flat && args.body !== undefined && args.body !== null) {
    isGiven = true;
    const declared = new Set(
      binding.arguments
        .filter(([source]) => source === "body_field")
        .map(([, wireName]) => wireName),
    );
    const taken = new Set(binding.arguments.map(([, , name]) => name));
    for (const [name, value] of Object.entries(args.body)) {
      if (!declared.has(name) && !taken.has(name)) {
        set(name, decodeValue(value));
      }
    }
  }
  return { path, params: isGiven ? params : undefined, missing };
}

function lookUp(source, wireName, args) {
  const place =
    source === "body"
      ? { [wireName]: args.body }
      : source === "querystring"
        ? { [wireName]: args.querystring }
        : source === "body_field"
          ? args.body
          : args[source];
  const members = place ?? {};
  const found =
    Object.hasOwn(members, wireName) && members[wireName] !== undefined;
  return { found, value: found ? members[wireName] : undefined };
}

async function consume(source, take) {
  const items = [];
  try {
    for await (const item of source) {
      items.push(
        item instanceof sdk.DecodeError
          ? { itemError: "decode" }
          : await encodeValue(item),
      );
      if (take !== null && items.length >= take) {
        return { items, end: "taken" };
      }
    }
  } catch (error) {
    const description = await describeError(error);
    return items.length === 0
      ? { error: description }
      : { items, end: { error: description } };
  }
  return { items, end: "closed" };
}

async function describeError(error) {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof sdk.SDKError)) {
    return { kind: "native", message: `${message}\n${error?.stack ?? ""}` };
  }
  const kinds = { timeout: "transport", abort: "transport" };
  const result = { kind: kinds[error.kind] ?? error.kind, message };
  if (error.param !== undefined) {
    result.param = error.param;
  }
  if (error.status !== undefined) {
    result.status = error.status;
  }
  if (error.code !== undefined) {
    result.code = error.code;
  }
  if (error instanceof sdk.ResponseError) {
    result.bodyText = error.bodyText;
    result.headers = Object.fromEntries(error.headers);
    if (error.contentType !== undefined) {
      result.contentType = error.contentType;
    }
  }
  if (error instanceof sdk.APIError) {
    result.schema = error.schema ?? null;
    if (error.body !== undefined) {
      result.value = await encodeValue(error.body);
    }
  }
  return result;
}
