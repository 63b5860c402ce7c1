/**
 * JSON without loss: integers that a double cannot hold become bigint, and
 * bigint is written digit by digit. Everything else is plain JSON.
 *
 * @module
 */

/** Values nested deeper than this are refused when writing. */
const MAX_DEPTH = 2000;
/** Integers longer than this are refused when reading. */
const MAX_DIGITS = 1000;
const INEXACT = /\d{16}|\d[eE]\+?\d{3}/;

/**
 * Returns the value of a JSON text.
 *
 * Integers beyond 2^53 come back as bigint, all other numbers as number. Of
 * duplicate keys the last one wins.
 *
 * @throws {SyntaxError} if the text is not JSON or holds a number that is
 *   neither a finite double nor an integer of at most 1,000 digits.
 */
export function parseJson(text: string): unknown {
  return hasInexactNumber(text) ? new Reader(text).read() : JSON.parse(text);
}

/** Tells whether a number outside strings may not fit a double. */
function hasInexactNumber(text: string): boolean {
  if (!INEXACT.test(text)) {
    return false;
  }
  let start = 0;
  for (;;) {
    const open = text.indexOf('"', start);
    if (INEXACT.test(text.slice(start, open < 0 ? text.length : open))) {
      return true;
    }
    if (open < 0) {
      return false;
    }
    let close = text.indexOf('"', open + 1);
    while (close > 0 && isEscaped(text, close)) {
      close = text.indexOf('"', close + 1);
    }
    if (close < 0) {
      return false;
    }
    start = close + 1;
  }
}

function isEscaped(text: string, quote: number): boolean {
  let index = quote;
  while (text.charCodeAt(index - 1) === 0x5c) {
    index -= 1;
  }
  return (quote - index) % 2 === 1;
}

type Container =
  | { readonly items: unknown[] }
  | { readonly members: Record<string, unknown>; key: string };

const TOKEN =
  /[ \t\n\r]*([{}[\],:"]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** A reader with its own stack, so that nesting cannot overflow. */
class Reader {
  readonly #text: string;
  #index = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): unknown {
    const stack: Container[] = [];
    for (;;) {
      let value = this.#open(stack);
      // Close containers for as long as the value completes them.
      for (;;) {
        const parent = stack.at(-1);
        if (parent === undefined) {
          return this.#finish(value);
        }
        if ("items" in parent) {
          parent.items.push(value);
          if (this.#separator("]")) {
            break;
          }
          value = parent.items;
        } else {
          setMember(parent.members, parent.key, value);
          if (this.#separator("}")) {
            parent.key = this.#key(this.#token());
            break;
          }
          value = parent.members;
        }
        stack.pop();
      }
    }
  }

  /** Reads up to the next scalar or empty container, opening on the way. */
  #open(stack: Container[]): unknown {
    for (;;) {
      const token = this.#token();
      if (token === "[") {
        if (this.#skip("]")) {
          return [];
        }
        stack.push({ items: [] });
      } else if (token === "{") {
        if (this.#skip("}")) {
          return {};
        }
        stack.push({ members: {}, key: this.#key(this.#token()) });
      } else {
        return this.#scalar(token);
      }
    }
  }

  #token(): string {
    TOKEN.lastIndex = this.#index;
    const match = TOKEN.exec(this.#text);
    if (match === null) {
      throw this.#error();
    }
    const token = match[1] ?? "";
    this.#index = TOKEN.lastIndex;
    return token === '"' ? this.#string(this.#index - 1) : token;
  }

  /** Returns the text of the string literal that opens at an index. */
  #string(open: number): string {
    let close = this.#text.indexOf('"', open + 1);
    while (close > 0 && isEscaped(this.#text, close)) {
      close = this.#text.indexOf('"', close + 1);
    }
    if (close < 0) {
      throw this.#error();
    }
    this.#index = close + 1;
    return this.#text.slice(open, close + 1);
  }

  #skip(expected: string): boolean {
    const before = this.#index;
    if (this.#token() === expected) {
      return true;
    }
    this.#index = before;
    return false;
  }

  #separator(end: string): boolean {
    const token = this.#token();
    if (token !== "," && token !== end) {
      throw this.#error();
    }
    return token === ",";
  }

  #key(token: string): string {
    if (!token.startsWith('"') || this.#token() !== ":") {
      throw this.#error();
    }
    return JSON.parse(token) as string;
  }

  #scalar(token: string): unknown {
    const first = token.charCodeAt(0);
    if (first === 0x2d || (first >= 0x30 && first <= 0x39)) {
      return readNumber(token);
    }
    if (token.length < 2) {
      throw this.#error();
    }
    return JSON.parse(token);
  }

  #finish(value: unknown): unknown {
    if (this.#text.slice(this.#index).trim() !== "") {
      throw this.#error();
    }
    return value;
  }

  #error(): SyntaxError {
    return new SyntaxError(`Unexpected JSON text at position ${this.#index}`);
  }
}

function readNumber(written: string): number | bigint {
  const text = written.replace(/\.0+$/, "");
  const value = Number(text);
  if (Number.isSafeInteger(value) || !/^-?\d+$/.test(text)) {
    if (!Number.isFinite(value)) {
      throw new SyntaxError("The number is too large");
    }
    return value;
  }
  if (text.length > MAX_DIGITS) {
    throw new SyntaxError("The integer has too many digits");
  }
  return BigInt(text);
}

/** Sets a member as an own property, whatever its name is. */
export function setMember(
  target: Record<string, unknown>,
  name: string,
  value: unknown,
): void {
  if (name === "__proto__") {
    Object.defineProperty(target, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else {
    target[name] = value;
  }
}

/**
 * Returns the JSON text of a value. Members that are undefined are left out,
 * bytes become base64, dates ISO 8601, bigint plain digits.
 *
 * @throws {TypeError} for NaN, infinities, functions and cyclic values.
 */
export function stringifyJson(value: unknown): string {
  return write(value, 0) ?? "null";
}

function write(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) {
        throw new TypeError(`JSON cannot hold the number ${value}`);
      }
      return Object.is(value, -0) ? "-0.0" : String(value);
    case "bigint":
    case "boolean":
      return String(value);
    case "undefined":
      return undefined;
    case "object":
      return value === null ? "null" : writeObject(value, depth + 1);
    default:
      throw new TypeError(`JSON cannot hold a ${typeof value}`);
  }
}

function writeObject(value: object, depth: number): string | undefined {
  if (depth > MAX_DEPTH) {
    throw new TypeError("The value is nested too deeply or refers to itself");
  }
  if (value instanceof Uint8Array) {
    return `"${toBase64(value)}"`;
  }
  if ("toJSON" in value && typeof value.toJSON === "function") {
    return write(value.toJSON(), depth);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => write(item, depth) ?? "null");
    return `[${items.join(",")}]`;
  }
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    const text = write(member, depth);
    if (text !== undefined) {
      members.push(`${JSON.stringify(name)}:${text}`);
    }
  }
  return `{${members.join(",")}}`;
}

/** Returns the base64 text of bytes. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let index = 0; index < bytes.length; index += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(index, index + 0x8000));
  }
  return btoa(binary);
}
