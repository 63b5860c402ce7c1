/**
 * Functions of `reports`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http-validation-error.ts";
import type { Problem } from "../models/problem.ts";
import type { ReportOutput } from "../models/report-output.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type { OperationDescription } from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

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
    "400": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "401": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "403": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
    "404": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
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
    "500": {
      content: {
        "application/problem+json": codecs.json,
      },
      schema: "Problem",
    },
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
  return client.request(generateOperation, params, options);
}
