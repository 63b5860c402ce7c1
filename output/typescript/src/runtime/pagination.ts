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
    const { pagination = { style: "link", items: "" } } = this.#operation;
    const { request = "" } = pagination;
    const first = argument(membersOf(pagination, args), request) ?? "";
    const seen = new Set([String(first), this.#url]);
    let read: number | undefined;
    let url = this.#url;
    let current: APIPromise<Body> = this;
    for (;;) {
      const { data, response } = await current.withResponse();
      const items = readPointer(data, pagination.items);
      const list = Array.isArray(items) ? (items as Item[]) : [];
      yield { items: list, data, response };
      const next = nextPage(pagination, args, data, list.length, {
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
      if (seen.has(next.mark)) {
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
  const { style, response = "" } = pagination;
  const more = readPointer(data, pagination.more ?? "");
  if (style === "offset" || style === "page") {
    return numberedPage(pagination, args, data, count, more, sent.read);
  }
  const target =
    style === "link"
      ? findLink(headerURL(sent.headers.get("link") ?? ""), pagination.rel)
      : readPointer(data, response);
  if (style === "cursor") {
    const isLast = target === null || target === undefined || target === "";
    return isLast || more === false
      ? undefined
      : withArgument(pagination, args, target);
  }
  if (typeof target !== "string" || target === "") {
    return undefined;
  }
  const isURL = URL.canParse(target, sent.url);
  const link = isURL ? new URL(target, sent.url).href : "invalid:";
  return { args, link, mark: link };
}

function withArgument(
  pagination: PaginationDescription,
  args: Arguments,
  value: unknown,
): NextPage {
  const { request = "", bodyArgument } = pagination;
  const members = { ...membersOf(pagination, args), [request]: value };
  return {
    args: bodyArgument ? { ...args, [bodyArgument]: members } : members,
    mark: String(value),
  };
}

/** The arguments that are paged by: all of them, or members of one. */
function membersOf(
  { bodyArgument }: PaginationDescription,
  args: Arguments,
): Arguments {
  const members = bodyArgument ? argument(args, bodyArgument) : args;
  return (members ?? {}) as Arguments;
}

/**
 * Offsets advance by the items that came, page numbers by one. What is not
 * known is not a number, so that no comparison with it holds.
 *
 * @param before - How many items came before this page, if that is known.
 */
function numberedPage(
  pagination: PaginationDescription,
  args: Arguments,
  data: unknown,
  count: number,
  more: unknown,
  before: number | undefined,
): NextPage | undefined {
  const isOffset = pagination.style === "offset";
  // Beside page numbers a `total` that is not described may count the pages.
  const { start = isOffset ? 0 : 1, total = isOffset ? "/total" : "" } =
    pagination;
  const members = membersOf(pagination, args);
  const current = Number(argument(members, pagination.request ?? "") ?? start);
  if (more === false || (count === 0 && (isOffset || more !== true))) {
    return undefined;
  }
  const found = readPointer(data, total);
  const all = typeof found === "number" ? found : NaN;
  const size = Number(argument(members, pagination.limit ?? ""));
  const pages = Math.max(current - start, 0);
  // A limit that would make more items than there are was not the size.
  const usual = pages * size + count <= all ? size : count;
  const read = count + (isOffset ? current : (before ?? pages * usual));
  if (more !== true && (Number.isNaN(all) ? count < size : read >= all)) {
    return undefined;
  }
  const next = isOffset ? read : current + 1;
  return { ...withArgument(pagination, args, next), read };
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
