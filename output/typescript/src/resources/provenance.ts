/**
 * The class of `provenance`.
 *
 * @module
 */

import * as functions from "../operations/provenance.ts";
import type {
  ProvenanceGetParams,
  ProvenanceGetResult,
} from "../operations/provenance.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Provenance
 *
 * How data came about, as a graph.
 */
export class Provenance extends Resource {
  /** `POST /v1/op/provenance.get` */
  get(
    params: ProvenanceGetParams,
    options?: RequestOptions,
  ): APIPromise<ProvenanceGetResult> {
    return functions.provenanceGet(this._client, params, options);
  }
}
