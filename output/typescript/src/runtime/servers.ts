/**
 * Which URL a request goes to.
 *
 * @module
 */

import type { ServerDescription } from "./description.ts";
import { InvalidArgumentError } from "./errors.ts";
import type { ServerChoice } from "./options.ts";

/**
 * Returns the base URL of a request: servers of the operation win over those
 * of the document; a URL given by the caller wins over both.
 *
 * @throws {InvalidArgumentError} for unknown servers, unsafe variables and
 *   relative servers without a base.
 */
export function baseUrl(
  servers: readonly ServerDescription[],
  choice: ServerChoice,
  override: string | undefined,
  documentUrl: string | undefined,
): string {
  if (override !== undefined) {
    return override;
  }
  const server = chooseServer(servers, choice);
  const url = expandServer(server, choice.variables ?? {});
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    return url;
  }
  if (documentUrl === undefined) {
    throw new InvalidArgumentError(
      "baseUrl",
      "The document gives no absolute server URL: set baseURL",
      "missing-argument",
    );
  }
  return new URL(url, documentUrl).href;
}

function chooseServer(
  servers: readonly ServerDescription[],
  choice: ServerChoice,
): ServerDescription {
  const byName =
    choice.name === undefined
      ? undefined
      : servers.find((server) => server.name === choice.name);
  const server = byName ?? servers[choice.index ?? 0] ?? servers[0];
  return server ?? { url: "/" };
}

function expandServer(
  server: ServerDescription,
  values: Readonly<Record<string, string>>,
): string {
  return server.url.replace(/\{([^{}]+)\}/g, (literal, name: string) => {
    const variable = server.variables?.[name];
    if (!Object.hasOwn(values, name)) {
      return variable?.default ?? literal;
    }
    const value = values[name] ?? "";
    const isAllowed =
      variable?.enum?.includes(value) ?? !/[/@?#\\:\s\p{Cc}]/u.test(value);
    if (!isAllowed || value === "") {
      throw new InvalidArgumentError(
        name,
        `The server variable ${name} has a value that is not allowed`,
      );
    }
    return value;
  });
}

/** Returns the complete URL of a request; the parts are joined by one slash. */
export function joinUrl(
  base: string,
  path: string,
  query: readonly string[],
): string {
  const [withoutFragment = ""] = base.split("#", 1);
  const mark = withoutFragment.indexOf("?");
  const start = mark < 0 ? withoutFragment : withoutFragment.slice(0, mark);
  const baseQuery = mark < 0 ? "" : withoutFragment.slice(mark + 1);
  const pathMark = path.indexOf("?");
  const template = pathMark < 0 ? path : path.slice(0, pathMark);
  const fixedQuery = pathMark < 0 ? "" : path.slice(pathMark + 1);
  const pairs = [baseQuery, fixedQuery, ...query].filter((pair) => pair !== "");
  const url = `${start.replace(/\/+$/, "")}/${template.replace(/^\//, "")}`;
  return pairs.length === 0 ? url : `${url}?${pairs.join("&")}`;
}
