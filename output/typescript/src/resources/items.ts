/**
 * The class of `items`.
 *
 * @module
 */

import * as functions from "../operations/items.ts";
import type {
  ItemsCreateParams,
  ItemsCreateResult,
  ItemsDeleteParams,
  ItemsDeleteResult,
  ItemsDetectAssetBandsParams,
  ItemsDetectAssetBandsResult,
  ItemsDuplicateParams,
  ItemsDuplicateResult,
  ItemsGetParams,
  ItemsGetResult,
  ItemsGetStacParams,
  ItemsGetStacResult,
  ItemsLineageParams,
  ItemsLineageResult,
  ItemsListAssetsParams,
  ItemsListAssetsResult,
  ItemsListByCollectionItem,
  ItemsListByCollectionParams,
  ItemsListByCollectionResult,
  ItemsListItem,
  ItemsListParams,
  ItemsListResult,
  ItemsSearchItem,
  ItemsSearchOrgItem,
  ItemsSearchOrgParams,
  ItemsSearchOrgResult,
  ItemsSearchParams,
  ItemsSearchResult,
  ItemsSetAssetBandNamesParams,
  ItemsSetAssetBandNamesResult,
  ItemsUpdateParams,
  ItemsUpdateResult,
} from "../operations/items.ts";
import type { RequestOptions } from "../runtime/options.ts";
import type { PagePromise } from "../runtime/pagination.ts";
import type { APIPromise } from "../runtime/promise.ts";
import { Resource } from "../runtime/resource.ts";
import { ItemsAsset } from "./items-asset.ts";
import { ItemsTile } from "./items-tile.ts";

/**
 * Items & assets
 *
 * Imagery and derived data, with tiles and downloads.
 */
export class Items extends Resource {
  /** Operations of `items.asset`. */
  readonly asset: ItemsAsset = new ItemsAsset(this._client);

  /** Operations of `items.tile`. */
  readonly tile: ItemsTile = new ItemsTile(this._client);

  /**
   * Register an item in a project.
   *
   * `POST /v1/op/items.create`
   */
  create(
    params: ItemsCreateParams,
    options?: RequestOptions,
  ): APIPromise<ItemsCreateResult> {
    return functions.itemsCreate(this._client, params, options);
  }

  /**
   * Move an item to the bin.
   *
   * `POST /v1/op/items.delete`
   */
  delete(
    params: ItemsDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ItemsDeleteResult> {
    return functions.itemsDelete(this._client, params, options);
  }

  /**
   * Guess which bands a file holds.
   *
   * `POST /v1/op/items.detect_asset_bands`
   */
  detect_asset_bands(
    params: ItemsDetectAssetBandsParams,
    options?: RequestOptions,
  ): APIPromise<ItemsDetectAssetBandsResult> {
    return functions.itemsDetectAssetBands(this._client, params, options);
  }

  /**
   * Copy an item.
   *
   * `POST /v1/op/items.duplicate`
   */
  duplicate(
    params: ItemsDuplicateParams,
    options?: RequestOptions,
  ): APIPromise<ItemsDuplicateResult> {
    return functions.itemsDuplicate(this._client, params, options);
  }

  /**
   * Show one item with its files.
   *
   * `POST /v1/op/items.get`
   */
  get(
    params: ItemsGetParams,
    options?: RequestOptions,
  ): APIPromise<ItemsGetResult> {
    return functions.itemsGet(this._client, params, options);
  }

  /**
   * Show one item as a STAC document.
   *
   * `POST /v1/op/items.get_stac`
   */
  get_stac(
    params: ItemsGetStacParams,
    options?: RequestOptions,
  ): APIPromise<ItemsGetStacResult> {
    return functions.itemsGetStac(this._client, params, options);
  }

  /**
   * Show what an item was made from.
   *
   * `POST /v1/op/items.lineage`
   */
  lineage(
    params: ItemsLineageParams,
    options?: RequestOptions,
  ): APIPromise<ItemsLineageResult> {
    return functions.itemsLineage(this._client, params, options);
  }

  /**
   * List the items of a project.
   *
   * `POST /v1/op/items.list`
   */
  list(
    params: ItemsListParams,
    options?: RequestOptions,
  ): PagePromise<ItemsListItem, ItemsListResult> {
    return functions.itemsList(this._client, params, options);
  }

  /**
   * List the files of an item.
   *
   * `POST /v1/op/items.list_assets`
   */
  list_assets(
    params: ItemsListAssetsParams,
    options?: RequestOptions,
  ): APIPromise<ItemsListAssetsResult> {
    return functions.itemsListAssets(this._client, params, options);
  }

  /**
   * List the items of a collection.
   *
   * `POST /v1/op/items.list_by_collection`
   */
  list_by_collection(
    params: ItemsListByCollectionParams,
    options?: RequestOptions,
  ): PagePromise<ItemsListByCollectionItem, ItemsListByCollectionResult> {
    return functions.itemsListByCollection(this._client, params, options);
  }

  /**
   * Search the items of a project.
   *
   * `POST /v1/op/items.search`
   */
  search(
    params: ItemsSearchParams,
    options?: RequestOptions,
  ): PagePromise<ItemsSearchItem, ItemsSearchResult> {
    return functions.itemsSearch(this._client, params, options);
  }

  /**
   * Search the items of every project of the organization.
   *
   * Without any member of the body, an empty one is sent.
   *
   * `POST /v1/op/items.search_org`
   */
  search_org(
    params?: ItemsSearchOrgParams,
    options?: RequestOptions,
  ): PagePromise<ItemsSearchOrgItem, ItemsSearchOrgResult> {
    return functions.itemsSearchOrg(this._client, params, options);
  }

  /**
   * Name the bands of a file.
   *
   * `POST /v1/op/items.set_asset_band_names`
   */
  set_asset_band_names(
    params: ItemsSetAssetBandNamesParams,
    options?: RequestOptions,
  ): APIPromise<ItemsSetAssetBandNamesResult> {
    return functions.itemsSetAssetBandNames(this._client, params, options);
  }

  /**
   * Change an item.
   *
   * `POST /v1/op/items.update`
   */
  update(
    params: ItemsUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ItemsUpdateResult> {
    return functions.itemsUpdate(this._client, params, options);
  }
}
