/**
 * Functions of `reports`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { ReportOutput } from "../models/report.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  schema: "Problem",
};

/** Arguments of `reportsGenerate`. */
export interface ReportsGenerateParams {
  /** Kind of report and its subject. */
  body?: { [key: string]: unknown } | null;
}

/** What `reportsGenerate` resolves to. */
export type ReportsGenerateResult = ReportOutput;

/** The body of errors of `reportsGenerate`. */
export type ReportsGenerateErrorBody = Problem | HTTPValidationError;

const generateOperation: OperationDescription = {
  id: "reports.generate",
  method: "POST",
  path: "/v1/op/reports.generate",
  body: {
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "application/json": codecs.json,
      },
    },
    "400": problemResponse,
    "401": problemResponse,
    "403": problemResponse,
    "404": problemResponse,
    "422": {
      content: {
        "application/json": codecs.json,
      },
      schema: "HTTPValidationError",
    },
    "429": {
      content: {
        "application/problem+json": codecs.json,
      },
      headers: {
        "Retry-After": "integer",
      },
      schema: "Problem",
    },
    "500": problemResponse,
  },
  security: [["bearerAuth"], ["apiKeyAuth"]],
};

/**
 * Generate a report and get a signed address for it.
 *
 * Takes the kind of report and what it is about.
 *
 * `POST /v1/op/reports.generate`
 */
export function reportsGenerate(
  client: APIClient,
  params?: ReportsGenerateParams,
  options?: RequestOptions,
): APIPromise<ReportsGenerateResult> {
  return client.request<ReportsGenerateResult>(
    generateOperation,
    params,
    options,
  );
}
