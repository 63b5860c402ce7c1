// The scripted server and the virtual clock of the wire runner.

import { decodeBytes } from "./wire_values.mjs";

class EndOfScript extends Error {}

/** A `fetch` and a clock that follow the script of a job. */
export class Transport {
  requests = [];
  #exchanges;
  #repeatLast;
  #start;
  #elapsed = 0;

  constructor(job) {
    this.#exchanges = [...job.exchanges];
    this.#repeatLast = job.repeatLast;
    this.#start = Date.parse(job.clock);
    this.clock = {
      now: () => this.#start + this.#elapsed,
      random: () => 0.5,
      sleep: async (milliseconds) => {
        this.#elapsed += milliseconds;
      },
    };
    this.fetch = (url, init) => this.#answer(url, init);
  }

  async #answer(url, init) {
    // A Request applies all that fetch would do to a URL and its headers.
    const request = new Request(url, { ...init, signal: null });
    const hasBody = init.body !== undefined && init.body !== null;
    const body = hasBody
      ? Buffer.from(await request.arrayBuffer()).toString("base64")
      : null;
    this.requests.push({
      method: request.method,
      url: request.url,
      headers: [...request.headers],
      body,
      at: Math.round(this.#elapsed),
    });
    const exchange = this.#next();
    if (exchange.fault !== undefined) {
      throw networkError(exchange.fault);
    }
    return respond(exchange, request.url);
  }

  #next() {
    const exchange = this.#exchanges[0];
    if (exchange === undefined || this.requests.length > 200) {
      throw new EndOfScript("the script is at its end");
    }
    if (this.#exchanges.length > 1 || !this.#repeatLast) {
      this.#exchanges.shift();
    }
    return exchange;
  }
}

/** What Node's fetch throws. */
function networkError(fault) {
  const code = fault === "connect-refused" ? "ECONNREFUSED" : "ECONNRESET";
  const cause = Object.assign(new Error(code), { code });
  return new TypeError("fetch failed", { cause });
}

function respond(exchange, url) {
  const headers = new Headers();
  for (const [name, value] of exchange.headers) {
    // Header bytes reach the client as Latin-1.
    headers.append(name, Buffer.from(value, "utf8").toString("latin1"));
  }
  const isBodiless = [204, 205, 304].includes(exchange.status);
  const stream = isBodiless
    ? null
    : decodeContent(bodyStream(exchange), headers.get("content-encoding"));
  const response = new Response(stream, { status: exchange.status, headers });
  Object.defineProperty(response, "url", { value: url });
  return response;
}

function bodyStream(exchange) {
  const chunks = exchange.chunks.map(decodeBytes).values();
  return new ReadableStream({
    pull(controller) {
      const next = chunks.next();
      if (!next.done) {
        if (next.value.length > 0) {
          controller.enqueue(next.value);
        } else {
          this.pull(controller);
        }
      } else if (exchange.abort) {
        controller.error(new TypeError("terminated"));
      } else {
        controller.close();
      }
    },
  });
}

/** Undoes Content-Encoding as fetch does. */
function decodeContent(stream, encoding) {
  const formats = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate" };
  const codings = (encoding ?? "").split(",").reverse();
  for (const coding of codings) {
    const format = formats[coding.trim().toLowerCase()];
    if (format === undefined) {
      return stream;
    }
    stream = stream.pipeThrough(new DecompressionStream(format));
  }
  return stream;
}
