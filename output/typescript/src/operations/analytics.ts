/**
 * Functions of `analytics`, one for each operation.
 *
 * @module
 */

import type { AnalyticsExecuteOutput } from "../models/analytics.ts";
import type { BandMathOutput } from "../models/band.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
import type { ValidateFormulaOutput } from "../models/validate.ts";
import type { BinaryContent } from "../runtime/binary.ts";
import type { APIClient } from "../runtime/client.ts";
import * as codecs from "../runtime/codecs.ts";
import type {
  OperationDescription,
  ResponseDescription,
} from "../runtime/description.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";

const httpValidationErrorResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
  schema: "HTTPValidationError",
};

const jsonResponse: ResponseDescription = {
  content: {
    "application/json": codecs.json,
  },
};

const problemResponse: ResponseDescription = {
  content: {
    "application/problem+json": codecs.json,
  },
  headers: {
    "Retry-After": "integer",
  },
  schema: "Problem",
};

/** Arguments of `analyticsBandMath`. */
export interface AnalyticsBandMathParams {
  /** Address of the cloud-optimized GeoTIFF. */
  cog_url: string;
  /** Band-math formula. */
  formula: string;
  /** Bounding box as an object with `west`, `south`, `east` and `north`. */
  bbox: { [key: string]: unknown };
  /** Name of the sensor. */
  sensor: string;
  /**
   * Longest edge of the result in pixels.
   *
   * @defaultValue `2048`
   */
  max_size?: number;
  /**
   * Encoding of the result.
   *
   * @defaultValue `"json"`
   */
  output_format?: string;
  /**
   * Name of the colour ramp for single-band results.
   *
   * @defaultValue `"viridis"`
   */
  colormap?: string;
  /** Value shown in the first colour. */
  vmin?: number | null;
  /** Value shown in the last colour. */
  vmax?: number | null;
}

/** What `analyticsBandMath` resolves to. */
export type AnalyticsBandMathResult = BandMathOutput | BinaryContent;

/** The body of errors of `analyticsBandMath`. */
export type AnalyticsBandMathErrorBody = Problem | HTTPValidationError;

const band_mathOperation: OperationDescription = {
  id: "analytics.band_math",
  method: "POST",
  path: "/v1/op/analytics.band_math",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["cog_url", "formula", "bbox", "sensor"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "application/json": codecs.json,
        "image/png": codecs.binary,
      },
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
    "422": httpValidationErrorResponse,
    "429": problemResponse,
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
 * Evaluate a formula over the bands of a raster.
 *
 * `POST /v1/op/analytics.band_math`
 */
export function analyticsBandMath(
  client: APIClient,
  params: AnalyticsBandMathParams,
  options?: RequestOptions,
): APIPromise<AnalyticsBandMathResult> {
  return client.request<AnalyticsBandMathResult>(
    band_mathOperation,
    params,
    options,
  );
}

/** Arguments of `analyticsCalculateIndex`. */
export interface AnalyticsCalculateIndexParams {
  /** Address of the cloud-optimized GeoTIFF. */
  cog_url: string;
  /** Short name of the spectral index. */
  index_name: string;
  /** Bounding box as an object with `west`, `south`, `east` and `north`. */
  bbox: { [key: string]: unknown };
  /** Name of the sensor. */
  sensor: string;
  /**
   * Longest edge of the result in pixels.
   *
   * @defaultValue `2048`
   */
  max_size?: number;
  /**
   * Encoding of the result.
   *
   * @defaultValue `"json"`
   */
  output_format?: string;
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
}

/** What `analyticsCalculateIndex` resolves to. */
export type AnalyticsCalculateIndexResult = BandMathOutput | BinaryContent;

/** The body of errors of `analyticsCalculateIndex`. */
export type AnalyticsCalculateIndexErrorBody = Problem | HTTPValidationError;

const calculate_indexOperation: OperationDescription = {
  id: "analytics.calculate_index",
  method: "POST",
  path: "/v1/op/analytics.calculate_index",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["cog_url", "index_name", "bbox", "sensor"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": {
      content: {
        "application/json": codecs.json,
        "image/png": codecs.binary,
      },
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
    "422": httpValidationErrorResponse,
    "429": problemResponse,
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
 * Compute a spectral index over part of a raster.
 *
 * `POST /v1/op/analytics.calculate_index`
 */
export function analyticsCalculateIndex(
  client: APIClient,
  params: AnalyticsCalculateIndexParams,
  options?: RequestOptions,
): APIPromise<AnalyticsCalculateIndexResult> {
  return client.request<AnalyticsCalculateIndexResult>(
    calculate_indexOperation,
    params,
    options,
  );
}

/** Arguments of `analyticsExecute`. */
export interface AnalyticsExecuteParams {
  /** Analytics operation to run, by name. */
  operation: string;
  /** Parameters of the operation, by name. */
  params: { [key: string]: unknown };
}

/** What `analyticsExecute` resolves to. */
export type AnalyticsExecuteResult = AnalyticsExecuteOutput;

/** The body of errors of `analyticsExecute`. */
export type AnalyticsExecuteErrorBody = Problem | HTTPValidationError;

const executeOperation: OperationDescription = {
  id: "analytics.execute",
  method: "POST",
  path: "/v1/op/analytics.execute",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["operation", "params"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
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
    "422": httpValidationErrorResponse,
    "429": problemResponse,
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
 * Run a registered analytics operation by name.
 *
 * `POST /v1/op/analytics.execute`
 */
export function analyticsExecute(
  client: APIClient,
  params: AnalyticsExecuteParams,
  options?: RequestOptions,
): APIPromise<AnalyticsExecuteResult> {
  return client.request<AnalyticsExecuteResult>(
    executeOperation,
    params,
    options,
  );
}

/** Arguments of `analyticsValidateFormula`. */
export interface AnalyticsValidateFormulaParams {
  /** Band-math formula. */
  formula: string;
  /** Name of the sensor. */
  sensor: string;
}

/** What `analyticsValidateFormula` resolves to. */
export type AnalyticsValidateFormulaResult = ValidateFormulaOutput;

/** The body of errors of `analyticsValidateFormula`. */
export type AnalyticsValidateFormulaErrorBody = Problem | HTTPValidationError;

const validate_formulaOperation: OperationDescription = {
  id: "analytics.validate_formula",
  method: "POST",
  path: "/v1/op/analytics.validate_formula",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["formula", "sensor"],
    content: {
      "application/json": codecs.json,
    },
  },
  responses: {
    "200": jsonResponse,
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
    "422": httpValidationErrorResponse,
    "429": problemResponse,
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
 * Check whether a formula can be evaluated for a sensor.
 *
 * `POST /v1/op/analytics.validate_formula`
 */
export function analyticsValidateFormula(
  client: APIClient,
  params: AnalyticsValidateFormulaParams,
  options?: RequestOptions,
): APIPromise<AnalyticsValidateFormulaResult> {
  return client.request<AnalyticsValidateFormulaResult>(
    validate_formulaOperation,
    params,
    options,
  );
}
