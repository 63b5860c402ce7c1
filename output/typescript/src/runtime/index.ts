/**
 * The public part of the runtime.
 *
 * @module
 */

export type {
  AccessTokenCredential,
  BasicCredential,
  ClientCredential,
  Credential,
  Secret,
} from "./auth.ts";
export { BinaryContent } from "./binary.ts";
export { APIClient } from "./client.ts";
export type { ResponseHeaders } from "./decode.ts";
export * from "./errors.ts";
export type { EventOptions, ServerSentEvent } from "./events.ts";
export type { Logger } from "./logging.ts";
export type {
  ClientOptions,
  Clock,
  Fetch,
  Hooks,
  OutgoingRequest,
  RequestOptions,
  ServerChoice,
} from "./options.ts";
export { PagePromise } from "./pagination.ts";
export type { ListPage } from "./pagination.ts";
export { poll } from "./polling.ts";
export type { PollOptions } from "./polling.ts";
export { APIPromise } from "./promise.ts";
export type { WithResponse } from "./promise.ts";
export { ResponseStream } from "./stream.ts";
export type { BinaryInput, FileInput, FileUpload } from "./uploads.ts";
export { unwrapWebhook, verifyWebhook } from "./webhooks.ts";
export type { WebhookOptions } from "./webhooks.ts";
