/**
 * Everything a call can fail with. All errors extend {@link SDKError} and say
 * what happened in `kind`, so that a switch works as well as `instanceof`.
 *
 * @module
 */

/** What kind of failure an {@link SDKError} reports. */
export type ErrorKind =
  | "invalid-argument"
  | "missing-argument"
  | "missing-credentials"
  | "http"
  | "decode"
  | "unexpected-content-type"
  | "transport"
  | "timeout"
  | "abort"
  | "limit"
  | "redirect"
  | "cross-origin-link"
  | "pagination-loop"
  | "auth"
  | "webhook";

/** The common ancestor of all errors of this package. */
export class SDKError extends Error {
  /** What kind of failure this is. */
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.name = new.target.name;
  }
}

/** An argument was refused before anything was sent. */
export class InvalidArgumentError extends SDKError {
  /** Wire name of the parameter, or `body`, or the name of a setting. */
  readonly param: string;

  constructor(
    param: string,
    message: string,
    kind: "invalid-argument" | "missing-argument" = "invalid-argument",
  ) {
    super(kind, message);
    this.param = param;
  }
}

/** The operation needs a credential that the client does not have. */
export class MissingCredentialsError extends SDKError {
  /** Name of the security scheme. */
  readonly param: string;

  constructor(scheme: string, message: string) {
    super("missing-credentials", message);
    this.param = scheme;
  }
}

/** The response as far as an error can tell about it. */
export interface ErrorResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text, if it was read. */
  readonly bodyText?: string;
  /** The decoded body, if it could be decoded. */
  readonly body?: unknown;
  /** Name of the schema that the body was declared with. */
  readonly schema?: string | undefined;
}

/** Errors that happened after a response had arrived. */
export class ResponseError extends SDKError {
  readonly status: number;
  readonly headers: Headers;
  /** The raw body, UTF-8 decoded with replacement characters. */
  readonly bodyText: string;
  /** The request id the server gave, if it gave one. */
  readonly requestId: string | undefined;

  constructor(
    kind: ErrorKind,
    message: string,
    response: ErrorResponse,
    options?: ErrorOptions,
  ) {
    super(kind, message, options);
    this.status = response.status;
    this.headers = response.headers;
    this.bodyText = response.bodyText ?? "";
    this.requestId =
      response.headers.get("x-request-id") ??
      response.headers.get("request-id") ??
      undefined;
  }

  /** The media type of the response without parameters, in lower case. */
  get contentType(): string | undefined {
    const value = this.headers.get("content-type");
    return value?.split(";")[0]?.trim().toLowerCase();
  }
}

/** Members of a problem details body (RFC 9457). */
export interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
}

/** The server answered with a status that is not a success. */
export class APIError extends ResponseError {
  /** The decoded body; undefined if there was none or it was unreadable. */
  readonly body: unknown;
  /** Name of the schema the body was declared with, if it was declared. */
  readonly schema: string | undefined;

  constructor(message: string, response: ErrorResponse) {
    super("http", message, response);
    this.body = response.body;
    this.schema = response.schema;
  }

  /** Members of a problem details body, whether declared or not. */
  get problem(): ProblemDetails | undefined {
    const { body } = this;
    return typeof body === "object" && body !== null && !Array.isArray(body)
      ? body
      : undefined;
  }
}

/** Status 400. */
export class BadRequestError extends APIError {}
/** Status 401. */
export class AuthenticationError extends APIError {}
/** Status 402. */
export class PaymentRequiredError extends APIError {}
/** Status 403. */
export class PermissionDeniedError extends APIError {}
/** Status 404. */
export class NotFoundError extends APIError {}
/** Status 409. */
export class ConflictError extends APIError {}
/** Status 410. */
export class GoneError extends APIError {}
/** Status 422. */
export class UnprocessableEntityError extends APIError {}
/** Status 429. */
export class RateLimitError extends APIError {}
/** Status 500 and above. */
export class InternalServerError extends APIError {}

/** A successful response could not be decoded. */
export class DecodeError extends ResponseError {
  constructor(
    message: string,
    response: ErrorResponse,
    options?: ErrorOptions,
  ) {
    super("decode", message, response, options);
  }
}

/** A successful response has a media type the document does not declare. */
export class UnexpectedContentTypeError extends ResponseError {
  constructor(message: string, response: ErrorResponse) {
    super("unexpected-content-type", message, response);
  }
}

/** The response is larger than the client accepts. */
export class ResponseTooLargeError extends ResponseError {
  constructor(message: string, response: ErrorResponse) {
    super("limit", message, response);
  }
}

/** No answer, or a broken one: name resolution, connection, TLS, reset. */
export class ConnectionError extends SDKError {
  constructor(message: string, options?: ErrorOptions) {
    super("transport", message, options);
  }
}

/** The time given for an attempt ran out. */
export class RequestTimeoutError extends SDKError {
  constructor(message: string, options?: ErrorOptions) {
    super("timeout", message, options);
  }
}

/** The caller's AbortSignal fired. */
export class RequestAbortedError extends SDKError {
  constructor(message: string, options?: ErrorOptions) {
    super("abort", message, options);
  }
}

/** A redirect that would be unsafe or endless. */
export class RedirectError extends SDKError {
  constructor(message: string) {
    super("redirect", message);
  }
}

/** A next-page link points to another origin. */
export class CrossOriginLinkError extends SDKError {
  constructor(message: string) {
    super("cross-origin-link", message);
  }
}

/** The server returned the same page reference twice. */
export class PaginationLoopError extends SDKError {
  constructor(message: string) {
    super("pagination-loop", message);
  }
}

/** The token endpoint refused to issue a token. */
export class TokenError extends SDKError {
  readonly status: number;
  /** The `error` member of the token endpoint's answer (RFC 6749, 5.2). */
  readonly code: string | undefined;

  constructor(message: string, status: number, code: string | undefined) {
    super("auth", message);
    this.status = status;
    this.code = code;
  }
}

/** A webhook whose signature is missing, wrong or too old. */
export class WebhookVerificationError extends SDKError {
  constructor(message: string) {
    super("webhook", message);
  }
}

const BY_STATUS: Readonly<Record<number, typeof APIError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  410: GoneError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** Returns the error for a status that is not a success. */
export function errorForStatus(response: ErrorResponse): APIError {
  const { status } = response;
  const type =
    BY_STATUS[status] ?? (status >= 500 ? InternalServerError : APIError);
  return new type(`${status} ${describe(response)}`.trim(), response);
}

function describe(response: ErrorResponse): string {
  const body = response.body;
  if (typeof body === "object" && body !== null) {
    const members = body as Record<string, unknown>;
    for (const name of ["detail", "message", "title", "error"]) {
      const value = Object.hasOwn(members, name) ? members[name] : undefined;
      if (typeof value === "string" && value !== "") {
        return value;
      }
    }
  }
  const text = response.bodyText ?? "";
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
