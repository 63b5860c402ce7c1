/**
 * The class of `glossary.providers`.
 *
 * @module
 */

import * as functions from "../operations/glossary-providers.ts";
import type {
  GlossaryProvidersGetParams,
  GlossaryProvidersGetResult,
  GlossaryProvidersListItem,
  GlossaryProvidersListParams,
  GlossaryProvidersListResult,
} from "../operations/glossary-providers.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/** Operations of `glossary.providers`. */
export class GlossaryProviders extends Resource {
  /**
   * Look up a provider by name.
   *
   * `POST /v1/op/glossary.providers.get`
   */
  get(
    params: GlossaryProvidersGetParams,
    options?: RequestOptions,
  ): APIPromise<GlossaryProvidersGetResult> {
    return functions.glossaryProvidersGet(this._client, params, options);
  }

  /**
   * List providers of imagery.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/glossary.providers.list`
   */
  list(
    params?: GlossaryProvidersListParams,
    options?: RequestOptions,
  ): PagePromise<GlossaryProvidersListItem, GlossaryProvidersListResult> {
    return functions.glossaryProvidersList(this._client, params, options);
  }
}
