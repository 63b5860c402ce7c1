/**
 * The class of `eulas.documents`.
 *
 * @module
 */

import * as functions from "../operations/eulas-documents.ts";
import type {
  EulasDocumentsListItem,
  EulasDocumentsListParams,
  EulasDocumentsListResult,
} from "../operations/eulas-documents.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `eulas.documents`. */
export class EulasDocuments extends Resource {
  /**
   * List the versions of a licence agreement.
   *
   * `POST /v1/op/eulas.documents.list`
   */
  list(
    params: EulasDocumentsListParams,
    options?: RequestOptions,
  ): PagePromise<EulasDocumentsListItem, EulasDocumentsListResult> {
    return functions.eulasDocumentsList(this._client, params, options);
  }
}
