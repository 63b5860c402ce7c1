/**
 * Functions of `band_formulas`, one for each operation.
 *
 * @module
 */

import type {
  BandFormulaDeleteOutput,
  BandFormulaOutput,
  BandFormulasListOutput,
} from "../models/band.ts";
import type { HTTPValidationError } from "../models/http.ts";
import type { Problem } from "../models/problem.ts";
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

/** Arguments of `bandFormulasCreate`. */
export interface BandFormulasCreateParams {
  /** Name shown to people. */
  name: string;
  /** Band-math formula. */
  formula: string;
  /** Name to show instead of the technical one. */
  display_name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /**
   * Name of the colour ramp for single-band results.
   *
   * @defaultValue `"RdYlGn"`
   */
  colormap?: string;
  /** Lowest and highest value of the result. */
  value_range?: Array<number>;
  /**
   * Category to file the formula under.
   *
   * @defaultValue `"custom"`
   */
  category?: string;
}

/** What `bandFormulasCreate` resolves to. */
export type BandFormulasCreateResult = BandFormulaOutput;

/** The body of errors of `bandFormulasCreate`. */
export type BandFormulasCreateErrorBody = Problem | HTTPValidationError;

const createOperation: OperationDescription = {
  id: "band_formulas.create",
  method: "POST",
  path: "/v1/op/band_formulas.create",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["name", "formula"],
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
 * Save a band-math formula for later use.
 *
 * `POST /v1/op/band_formulas.create`
 */
export function bandFormulasCreate(
  client: APIClient,
  params: BandFormulasCreateParams,
  options?: RequestOptions,
): APIPromise<BandFormulasCreateResult> {
  return client.request<BandFormulasCreateResult>(
    createOperation,
    params,
    options,
  );
}

/** Arguments of `bandFormulasDelete`. */
export interface BandFormulasDeleteParams {
  /** Identifier of the formula. */
  formula_id: string;
}

/** What `bandFormulasDelete` resolves to. */
export type BandFormulasDeleteResult = BandFormulaDeleteOutput;

/** The body of errors of `bandFormulasDelete`. */
export type BandFormulasDeleteErrorBody = Problem | HTTPValidationError;

const deleteOperation: OperationDescription = {
  id: "band_formulas.delete",
  method: "POST",
  path: "/v1/op/band_formulas.delete",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["formula_id"],
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
 * Delete a saved band-math formula.
 *
 * `POST /v1/op/band_formulas.delete`
 */
export function bandFormulasDelete(
  client: APIClient,
  params: BandFormulasDeleteParams,
  options?: RequestOptions,
): APIPromise<BandFormulasDeleteResult> {
  return client.request<BandFormulasDeleteResult>(
    deleteOperation,
    params,
    options,
  );
}

/** Arguments of `bandFormulasGet`. */
export interface BandFormulasGetParams {
  /** Identifier of the formula. */
  formula_id: string;
}

/** What `bandFormulasGet` resolves to. */
export type BandFormulasGetResult = BandFormulaOutput;

/** The body of errors of `bandFormulasGet`. */
export type BandFormulasGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "band_formulas.get",
  method: "POST",
  path: "/v1/op/band_formulas.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["formula_id"],
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
 * Show one band-math formula.
 *
 * `POST /v1/op/band_formulas.get`
 */
export function bandFormulasGet(
  client: APIClient,
  params: BandFormulasGetParams,
  options?: RequestOptions,
): APIPromise<BandFormulasGetResult> {
  return client.request<BandFormulasGetResult>(getOperation, params, options);
}

/** Arguments of `bandFormulasList`. */
export interface BandFormulasListParams {
  /** Category to file it under; as a filter, keep only this category. */
  category?: string | null;
  /**
   * Whether the formulas supplied by Geopera are listed as well.
   *
   * @defaultValue `true`
   */
  include_templates?: boolean;
}

/** What `bandFormulasList` resolves to. */
export type BandFormulasListResult = BandFormulasListOutput;

/** The body of errors of `bandFormulasList`. */
export type BandFormulasListErrorBody = Problem | HTTPValidationError;

const listOperation: OperationDescription = {
  id: "band_formulas.list",
  method: "POST",
  path: "/v1/op/band_formulas.list",
  body: {
    required: true,
    flat: true,
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
 * List saved and supplied band-math formulas.
 *
 * Without any member of the body, an empty one is sent.
 *
 * `POST /v1/op/band_formulas.list`
 */
export function bandFormulasList(
  client: APIClient,
  params?: BandFormulasListParams,
  options?: RequestOptions,
): APIPromise<BandFormulasListResult> {
  return client.request<BandFormulasListResult>(listOperation, params, options);
}

/** Arguments of `bandFormulasUpdate`. */
export interface BandFormulasUpdateParams {
  /** Identifier of the formula. */
  formula_id: string;
  /** Name shown to people. */
  name?: string | null;
  /** Band-math formula. */
  formula?: string | null;
  /** Name to show instead of the technical one. */
  display_name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Name of the colour ramp for single-band results. */
  colormap?: string | null;
  /** Lowest and highest value of the result. */
  value_range?: Array<number> | null;
  /** Category to file the formula under. */
  category?: string | null;
}

/** What `bandFormulasUpdate` resolves to. */
export type BandFormulasUpdateResult = BandFormulaOutput;

/** The body of errors of `bandFormulasUpdate`. */
export type BandFormulasUpdateErrorBody = Problem | HTTPValidationError;

const updateOperation: OperationDescription = {
  id: "band_formulas.update",
  method: "POST",
  path: "/v1/op/band_formulas.update",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["formula_id"],
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
 * Change a saved band-math formula.
 *
 * `POST /v1/op/band_formulas.update`
 */
export function bandFormulasUpdate(
  client: APIClient,
  params: BandFormulasUpdateParams,
  options?: RequestOptions,
): APIPromise<BandFormulasUpdateResult> {
  return client.request<BandFormulasUpdateResult>(
    updateOperation,
    params,
    options,
  );
}
