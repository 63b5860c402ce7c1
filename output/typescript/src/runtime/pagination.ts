/**
 * Lists that come in pages.
 *
 * @module
 */

import type { APIClient, StartedRequest } from "./client.ts";
import type { OperationDescription } from "./description.ts";
import { headerURL } from "./encoding.ts";
import { CrossOriginLinkError, PaginationLoopError } from "./errors.ts";
import type { RequestOptions } from "./options.ts";
import { APIPromise } from "./promise.ts";
import { argument } from "./serialize.ts";
import type { Arguments } from "./serialize.ts";

/** How an operation is paged; pointers are JSON pointers into the body. */
export interface PaginationDescription {
  readonly style: "cursor" | "offset" | "page" | "link" | "url";
  /** Where the items are; the empty pointer is the body itself. */
  readonly items: string;
  /** Name of the argument that asks for a page. */
  readonly request?: string;
  /** Where the next cursor or URL is. */
  readonly response?: string;
  /** Name of the body argument where the fields are members of it. */
  readonly bodyArgument?: string;
  /** Name of the argument with the page size. */
  readonly limit?: string;
  /** Where the number of all items is. */
  readonly total?: string;
  /** Where the body tells whether there is more. */
  readonly more?: string;
  /** Link relation of the next page. */
  readonly rel?: string;
  /** Number of the first page. */
  readonly start?: number;
}

/** One page of a list. */
export interface ListPage<Item, Body> {
  readonly items: readonly Item[];
  /** The whole body of the response. */
  readonly data: Body;
  readonly response: Response;
}

/** What asks for a further page. */
interface PageRequest {
  readonly args: Arguments | undefined;
  /** A URL that replaces path and query. */
  readonly link?: string;
}

type PageSource = (request: PageRequest) => StartedRequest;

/** Calls an operation that returns a list. */
export function paginate<Item, Body>(
  client: APIClient,
  operation: OperationDescription,
  args?: object,
  options: RequestOptions = {},
  path?: object,
): PagePromise<Item, Body> {
  const source: PageSource = (request) =>
    client.start(operation, request.args, options, request.link);
  const all = path ? { ...args, ...path } : args;
  return new PagePromise<Item, Body>(operation, all as Arguments, source);
}

/**
 * The promise of a list. Awaiting it gives the first page's body; iterating
 * over it gives the items of all pages, fetched as they are needed.
 *
 * ```ts
 * for await (const item of client.items.list()) {
 *   console.log(item);
 * }
 * ```
 */
export class PagePromise<Item, Body>
  extends APIPromise<Body>
  implements AsyncIterable<Item>
{
  readonly #operation: OperationDescription;
  readonly #pagination: PaginationDescription;
  readonly #args: Arguments | undefined;
  readonly #source: PageSource;
  readonly #url: string;

  constructor(
    operation: OperationDescription,
    args: Arguments | undefined,
    source: PageSource,
  ) {
    const { url, exchange } = source({ args });
    super(operation, exchange);
    this.#operation = operation;
    this.#pagination = operation.pagination ?? { style: "link", items: "" };
    this.#args = args;
    this.#source = source;
    this.#url = url;
  }

  /** Iterates over the items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      yield* page.items;
    }
  }

  /**
   * Iterates over the pages.
   *
   * @throws {PaginationLoopError} if a page refers to itself.
   * @throws {CrossOriginLinkError} if a page refers to another origin.
   */
  async *pages(): AsyncGenerator<ListPage<Item, Body>, void, undefined> {
    let args = this.#args ?? {};
    const first = readArgument(this.#pagination, args);
    const seen = new Set<string>(first === undefined ? [] : [String(first)]);
    let read: number | undefined;
    let url = this.#url;
    let current: APIPromise<Body> = this;
    for (;;) {
      const { data, response } = await current.withResponse();
      const items = readPointer(data, this.#pagination.items);
      const list = Array.isArray(items) ? (items as Item[]) : [];
      yield { items: list, data, response };
      const next = nextPage(this.#pagination, args, data, list.length, {
        url,
        headers: response.headers,
        read,
      });
      if (next === undefined) {
        return;
      }
      if (!isSameOrigin(next.link, this.#url)) {
        throw new CrossOriginLinkError(
          `${this.#operation.id}: the next page is on another origin`,
        );
      }
      if (seen.has(next.mark) || next.link === this.#url) {
        throw new PaginationLoopError(
          `${this.#operation.id}: the server returned the same page twice`,
        );
      }
      seen.add(next.mark);
      args = next.args ?? {};
      read = next.read;
      const sent = this.#source(next);
      url = sent.url;
      current = new APIPromise<Body>(this.#operation, sent.exchange);
    }
  }

  /** Collects the items of all pages, at most `limit`. */
  async toArray(limit: number = Infinity): Promise<Item[]> {
    const items: Item[] = [];
    if (limit > 0) {
      for await (const item of this) {
        items.push(item);
        if (items.length >= limit) {
          break;
        }
      }
    }
    return items;
  }
}

function isSameOrigin(link: string | undefined, url: string): boolean {
  return link === undefined || new URL(link).origin === new URL(url).origin;
}

interface NextPage extends PageRequest {
  /** What tells this page from others, to find loops. */
  readonly mark: string;
  /** How many items come before this page, where pages have numbers. */
  readonly read?: number;
}

/** What is known of the page before. */
interface SentPage {
  readonly url: string;
  readonly headers: Headers;
  readonly read: number | undefined;
}

function nextPage(
  pagination: PaginationDescription,
  args: Arguments,
  data: unknown,
  count: number,
  sent: SentPage,
): NextPage | undefined {
  switch (pagination.style) {
    case "link":
      return linkPage(
        findLink(headerURL(sent.headers.get("link") ?? ""), pagination.rel),
        args,
        sent,
      );
    case "url":
      return linkPage(readPointer(data, pagination.response ?? ""), args, sent);
    case "cursor": {
      const cursor = readPointer(data, pagination.response ?? "");
      const isLast = cursor === null || cursor === undefined || cursor === "";
      return isLast || readMore(pagination, data) === false
        ? undefined
        : withArgument(pagination, args, cursor);
    }
    default:
      return numberedPage(pagination, args, data, count, sent.read);
  }
}

function linkPage(
  target: unknown,
  args: Arguments,
  sent: SentPage,
): NextPage | undefined {
  if (typeof target !== "string" || target === "") {
    return undefined;
  }
  const link = URL.canParse(target, sent.url)
    ? new URL(target, sent.url).href
    : "invalid:";
  return { args, link, mark: link };
}

function withArgument(
  pagination: PaginationDescription,
  args: Arguments,
  value: unknown,
): NextPage {
  const { request = "", bodyArgument } = pagination;
  const mark = String(value);
  if (bodyArgument === undefined) {
    return { args: { ...args, [request]: value }, mark };
  }
  const body = argument(args, bodyArgument) as Arguments | undefined;
  return {
    args: { ...args, [bodyArgument]: { ...body, [request]: value } },
    mark,
  };
}

function readArgument(
  pagination: PaginationDescription,
  args: Arguments,
  name: string | undefined = pagination.request,
): unknown {
  const { bodyArgument } = pagination;
  const members =
    bodyArgument === undefined ? args : argument(args, bodyArgument);
  return name === undefined ? undefined : readPointer(members, `/${name}`);
}

function readMore(pagination: PaginationDescription, data: unknown): unknown {
  return pagination.more && readPointer(data, pagination.more);
}

/**
 * Offsets advance by the items that came, page numbers by one.
 *
 * @param before - How many items came before this page, if that is known.
 */
function numberedPage(
  pagination: PaginationDescription,
  args: Arguments,
  data: unknown,
  count: number,
  before: number | undefined,
): NextPage | undefined {
  const isOffset = pagination.style === "offset";
  const { start = isOffset ? 0 : 1 } = pagination;
  const current = Number(readArgument(pagination, args) ?? start);
  const more = readMore(pagination, data);
  if (more === false || (count === 0 && (isOffset || more !== true))) {
    return undefined;
  }
  const total = readTotal(pagination, data);
  const limit =
    pagination.limit && readArgument(pagination, args, pagination.limit);
  const size = limit === undefined ? undefined : Number(limit);
  const read =
    count +
    (isOffset
      ? current
      : (before ?? itemsBefore(current - start, size, count, total)));
  const isLast =
    total === undefined ? size !== undefined && count < size : read >= total;
  if (isLast && more !== true) {
    return undefined;
  }
  const next = isOffset ? read : current + 1;
  return { ...withArgument(pagination, args, next), read };
}

/** Beside page numbers a `total` that is not described may count the pages. */
function readTotal(
  { style, total = style === "offset" ? "/total" : "" }: PaginationDescription,
  data: unknown,
): number | undefined {
  const found = total === "" ? undefined : readPointer(data, total);
  return typeof found === "number" ? found : undefined;
}

/**
 * Returns how many items earlier pages hold. A limit that would make them more
 * than there are was not the size of a page.
 */
function itemsBefore(
  pages: number,
  limit: number | undefined,
  count: number,
  total = 0,
): number {
  const isSize = limit !== undefined && pages * limit + count <= total;
  return Math.max(pages, 0) * (isSize ? limit : count);
}

/** Returns the value at a JSON pointer (RFC 6901). */
export function readPointer(value: unknown, pointer: string): unknown {
  let current = value;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (
      typeof current !== "object" ||
      current === null ||
      !Object.hasOwn(current, name)
    ) {
      return undefined;
    }
    current = (current as Record<string, unknown>)[name];
  }
  return current;
}

/** Returns the target of a relation in a Link header (RFC 8288, 3). */
export function findLink(header: string, rel = "next"): string | undefined {
  const pattern = /<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/g;
  for (const [, target, parameters = ""] of header.matchAll(pattern)) {
    const value =
      /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(
        parameters.replace(
          /;\s*(?!rel\b)[\w*-]+\s*=\s*"(?:[^"\\]|\\.)*"/gi,
          "",
        ),
      ) ?? [];
    const names = (value[1] ?? value[2] ?? "").toLowerCase().split(/\s+/);
    if (names.includes(rel.toLowerCase())) {
      return target;
    }
  }
  return undefined;
}
