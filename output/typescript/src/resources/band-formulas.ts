/**
 * The class of `band_formulas`.
 *
 * @module
 */

import * as functions from "../operations/band-formulas.ts";
import type {
  BandFormulasCreateParams,
  BandFormulasCreateResult,
  BandFormulasDeleteParams,
  BandFormulasDeleteResult,
  BandFormulasGetParams,
  BandFormulasGetResult,
  BandFormulasListParams,
  BandFormulasListResult,
  BandFormulasUpdateParams,
  BandFormulasUpdateResult,
} from "../operations/band-formulas.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";

/**
 * Band formulas
 *
 * Reusable band-math formulas.
 */
export class BandFormulas extends Resource {
  /**
   * Save a band-math formula for later use.
   *
   * `POST /v1/op/band_formulas.create`
   */
  create(
    params: BandFormulasCreateParams,
    options?: RequestOptions,
  ): APIPromise<BandFormulasCreateResult> {
    return functions.bandFormulasCreate(this._client, params, options);
  }

  /**
   * Delete a saved band-math formula.
   *
   * `POST /v1/op/band_formulas.delete`
   */
  delete(
    params: BandFormulasDeleteParams,
    options?: RequestOptions,
  ): APIPromise<BandFormulasDeleteResult> {
    return functions.bandFormulasDelete(this._client, params, options);
  }

  /**
   * Show one band-math formula.
   *
   * `POST /v1/op/band_formulas.get`
   */
  get(
    params: BandFormulasGetParams,
    options?: RequestOptions,
  ): APIPromise<BandFormulasGetResult> {
    return functions.bandFormulasGet(this._client, params, options);
  }

  /**
   * List saved and supplied band-math formulas.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/band_formulas.list`
   */
  list(
    params?: BandFormulasListParams,
    options?: RequestOptions,
  ): APIPromise<BandFormulasListResult> {
    return functions.bandFormulasList(this._client, params, options);
  }

  /**
   * Change a saved band-math formula.
   *
   * `POST /v1/op/band_formulas.update`
   */
  update(
    params: BandFormulasUpdateParams,
    options?: RequestOptions,
  ): APIPromise<BandFormulasUpdateResult> {
    return functions.bandFormulasUpdate(this._client, params, options);
  }
}
