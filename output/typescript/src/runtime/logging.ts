/**
 * Log messages without credentials.
 *
 * @module
 */

/** Receives log messages; `console` is one. */
export interface Logger {
  debug(message: string, details?: Readonly<Record<string, unknown>>): void;
  warn(message: string, details?: Readonly<Record<string, unknown>>): void;
}

const SECRET_NAME =
  /^(proxy-)?authorization$|cookie|token|secret|password|signature|api[-_ ]?key|^x-.*-key$/i;

/** Returns headers as an object, with credentials replaced. */
export function redactHeaders(
  headers: Headers,
  secrets: ReadonlySet<string>,
): Record<string, string> {
  const result: Record<string, string> = {};
  headers.forEach((value, name) => {
    result[name] =
      SECRET_NAME.test(name) || secrets.has(name) ? "[redacted]" : value;
  });
  return result;
}

/** Returns a URL whose user info and secret query values are replaced. */
export function redactUrl(url: string, secrets: ReadonlySet<string>): string {
  return url
    .replace(/\/\/[^/?#@]*@/, "//[redacted]@")
    .replace(/([?&])([^=&#]+)=([^&#]*)/g, (pair, mark: string, name: string) =>
      SECRET_NAME.test(decode(name)) || secrets.has(decode(name).toLowerCase())
        ? `${mark}${name}=[redacted]`
        : pair,
    );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
