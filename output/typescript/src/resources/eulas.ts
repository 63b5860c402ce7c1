/**
 * The class of `eulas`.
 *
 * @module
 */

import * as functions from "../operations/eulas.ts";
import type {
  EulasGetParams,
  EulasGetResult,
  EulasListItem,
  EulasListParams,
  EulasListResult,
} from "../operations/eulas.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { EulasDocument } from "./eulas-document.ts";
import { EulasDocuments } from "./eulas-documents.ts";

/**
 * EULAs
 *
 * Licence agreements of imagery providers.
 */
export class Eulas extends Resource {
  /** Operations of `eulas.document`. */
  readonly document: EulasDocument = new EulasDocument(this._client);

  /** Operations of `eulas.documents`. */
  readonly documents: EulasDocuments = new EulasDocuments(this._client);

  /**
   * Show one licence agreement.
   *
   * `POST /v1/op/eulas.get`
   */
  get(
    params: EulasGetParams,
    options?: RequestOptions,
  ): APIPromise<EulasGetResult> {
    return functions.eulasGet(this._client, params, options);
  }

  /**
   * List licence agreements.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/eulas.list`
   */
  list(
    params?: EulasListParams,
    options?: RequestOptions,
  ): PagePromise<EulasListItem, EulasListResult> {
    return functions.eulasList(this._client, params, options);
  }
}
