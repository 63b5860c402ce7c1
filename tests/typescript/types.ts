// Compiled, never run: what must and what must not type-check.

import {
  APIError,
  Depot,
  NotFoundError,
  ResponseStream,
} from "../dist/esm/index.js";
import type { ServerSentEvent } from "../dist/esm/index.js";
import type { Line, Part, PartInput, Shape } from "../dist/esm/models/index.js";
import { answersCreate, partsGet } from "../dist/esm/functions.js";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;
const yes = <T extends true>(): T | undefined => undefined;

export async function check(): Promise<void> {
  const client = new Depot({ apiKey: async () => "k", timeout: 1 });

  // Results.
  const part = await client.parts.get(1n);
  yes<Same<typeof part, Part>>();
  yes<Same<Part["id"], number | bigint | undefined>>();
  const { data, response } = await client.parts.get(1).withResponse();
  yes<Same<typeof data, Part>>();
  response.headers.get("x");
  for await (const item of client.parts.list()) {
    yes<Same<typeof item, Part>>();
  }
  for await (const line of await client.log.follow()) {
    line.n?.toFixed();
  }
  const nothing = await client.parts.order(1, { amount: 1 });
  yes<Same<typeof nothing, void>>();
  (await client.drawings.download(1)).bytes();

  // A stream where one is asked for, the whole answer elsewhere, either where only the run decides.
  const answer = await client.answers.create({ question: "?" });
  yes<Same<typeof answer, Line>>();
  const whole = await client.answers.create({ question: "?", stream: false });
  yes<Same<typeof whole, Line>>();
  const events = await client.answers.create({ question: "?", stream: true });
  for await (const event of events) {
    yes<Same<typeof event, ServerSentEvent>>();
  }
  // @ts-expect-error a stream has no members of the answer
  events.n;
  // @ts-expect-error the whole answer is no stream
  for await (const event of answer) void event;
  const asked: boolean = Math.random() > 0.5;
  const either = await client.answers.create({ question: "?", stream: asked });
  if (either instanceof ResponseStream) either.cancel();
  else either.n?.toFixed();
  // @ts-expect-error a required member is missing, streaming or not
  await client.answers.create({ stream: true });
  // @ts-expect-error not a truth value
  await client.answers.create({ question: "?", stream: "yes" });
  const stream = await answersCreate(client, { question: "?", stream: true });
  yes<Same<typeof stream, ResponseStream<ServerSentEvent>>>();

  // A default does not make a member required; null is not undefined.
  await client.parts.list();
  await client.parts.list({});
  await client.parts.order(1, { amount: 1, note: null });
  // @ts-expect-error a required member is missing
  await client.parts.order(1, {});
  // @ts-expect-error the arguments are missing
  await client.parts.order(1);
  // @ts-expect-error null is not accepted here
  await client.parts.order(1, { amount: null });
  // @ts-expect-error no such member
  await client.parts.order(1, { amount: 1, amuont: 2 });
  // @ts-expect-error wrong type
  await client.parts.get(true);
  // @ts-expect-error no such method
  client.parts.gett(1);
  // @ts-expect-error no such group
  client.partz.get(1);
  // @ts-expect-error no such option
  new Depot({ apiKee: "k" });

  // Known enum texts are offered, unknown ones accepted.
  await client.parts.create({ name: "x", state: "new" });
  await client.parts.create({ name: "x", state: "refurbished" });
  // @ts-expect-error not a text
  await client.parts.create({ name: "x", state: 1 });

  // Read-only members are not sent, write-only ones not received.
  const input: PartInput = { name: "x", secret: "s" };
  await client.parts.create(input);
  // @ts-expect-error read-only
  await client.parts.create({ name: "x", id: 1 });
  // @ts-expect-error write-only
  part.secret;

  // Unions are told apart by their discriminator.
  const shape = { kind: "circle", radius: 1 } as Shape;
  if (shape.kind === "circle") {
    shape.radius.toFixed();
    // @ts-expect-error the other variant
    shape.side;
  }
  // @ts-expect-error a circle has no side
  await client.shapes.measure({ body: { kind: "circle", side: 1 } });

  // Free-form answers are unknown, not any.
  const measured = await client.shapes.measure({
    body: { kind: "square", side: 2 },
  });
  // @ts-expect-error unknown has no members
  measured["area"].toFixed();

  await partsGet(client, 1, { signal: AbortSignal.timeout(1) });
  try {
    await client.parts.get(1);
  } catch (error) {
    if (error instanceof NotFoundError) {
      yes<Same<typeof error.body, unknown>>();
      yes<Same<typeof error.status, number>>();
    }
    if (error instanceof APIError) {
      error.problem?.detail?.trim();
    }
  }
}
