/**
 * The class of `eulas.document`.
 *
 * @module
 */

import * as functions from "../operations/eulas-document.ts";
import type {
  EulasDocumentAcceptParams,
  EulasDocumentAcceptResult,
  EulasDocumentGetParams,
  EulasDocumentGetResult,
} from "../operations/eulas-document.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `eulas.document`. */
export class EulasDocument extends Resource {
  /**
   * Accept one version of a licence agreement.
   *
   * `POST /v1/op/eulas.document.accept`
   */
  accept(
    params: EulasDocumentAcceptParams,
    options?: RequestOptions,
  ): APIPromise<EulasDocumentAcceptResult> {
    return functions.eulasDocumentAccept(this._client, params, options);
  }

  /**
   * Show one version of a licence agreement.
   *
   * `POST /v1/op/eulas.document.get`
   */
  get(
    params: EulasDocumentGetParams,
    options?: RequestOptions,
  ): APIPromise<EulasDocumentGetResult> {
    return functions.eulasDocumentGet(this._client, params, options);
  }
}
