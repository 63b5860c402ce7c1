/**
 * Client of the API: see {@link Geopera}.
 *
 * @module
 */

export { VERSION } from "./api.ts";
export { Geopera } from "./client.ts";
export { Geopera as default } from "./client.ts";
export type { GeoperaOptions } from "./core.ts";
export type * from "./models/index.ts";
export type * as operations from "./operations/index.ts";
export type {
  AccessTokenCredential,
  BasicCredential,
  BinaryInput,
  ClientCredential,
  ClientOptions,
  Clock,
  Credential,
  ErrorKind,
  EventOptions,
  Fetch,
  FileInput,
  FileUpload,
  Hooks,
  ListPage,
  Logger,
  OutgoingRequest,
  PollOptions,
  ProblemDetails,
  RequestOptions,
  ResponseHeaders,
  Secret,
  ServerChoice,
  ServerSentEvent,
  WebhookOptions,
  WithResponse,
} from "./runtime/index.ts";
export {
  APIClient,
  APIError,
  APIPromise,
  AuthenticationError,
  BadRequestError,
  BinaryContent,
  ConflictError,
  ConnectionError,
  CrossOriginLinkError,
  DecodeError,
  GoneError,
  InternalServerError,
  InvalidArgumentError,
  MissingCredentialsError,
  NotFoundError,
  PagePromise,
  PaginationLoopError,
  PaymentRequiredError,
  PermissionDeniedError,
  poll,
  RateLimitError,
  RedirectError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseError,
  ResponseStream,
  ResponseTooLargeError,
  SDKError,
  TokenError,
  UnexpectedContentTypeError,
  UnprocessableEntityError,
  unwrapWebhook,
  verifyWebhook,
  WebhookVerificationError,
} from "./runtime/index.ts";
