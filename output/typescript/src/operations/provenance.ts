/**
 * Functions of `provenance`, one for each operation.
 *
 * @module
 */

import type { HTTPValidationError } from "../models/http.ts";
import type { LineageGetOutput } from "../models/lineage.ts";
import type { Problem } from "../models/problem.ts";
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

/** Arguments of `provenanceGet`. */
export interface ProvenanceGetParams {
  /** Type of the entity to start from. */
  entity_type: string;
  /** Identifier of the entity to start from. */
  entity_id: string;
  /**
   * Way to walk the graph; `up` means ancestors.
   *
   * @defaultValue `"up"`
   */
  direction?: string;
  /**
   * How many steps away from the start to look.
   *
   * @defaultValue `20`
   */
  max_depth?: number;
}

/** What `provenanceGet` resolves to. */
export type ProvenanceGetResult = LineageGetOutput;

/** The body of errors of `provenanceGet`. */
export type ProvenanceGetErrorBody = Problem | HTTPValidationError;

const getOperation: OperationDescription = {
  id: "provenance.get",
  method: "POST",
  path: "/v1/op/provenance.get",
  body: {
    required: true,
    flat: true,
    requiredMembers: ["entity_type", "entity_id"],
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

/** `POST /v1/op/provenance.get` */
export function provenanceGet(
  client: APIClient,
  params: ProvenanceGetParams,
  options?: RequestOptions,
): APIPromise<ProvenanceGetResult> {
  return client.request<ProvenanceGetResult>(getOperation, params, options);
}
