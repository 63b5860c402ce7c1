/**
 * Types of `orders`.
 *
 * @module
 */

import type { OrderOutput } from "./order.ts";

/** The schema `OrdersListInput`. */
export interface OrdersListInput {
  /** Keep only orders of this workspace. */
  workspaceId?: string | null;
  /** Keep only entries of this type. */
  type?: string | null;
  /** Keep only entries with this status. */
  status?: string | null;
  /** Keep only entries with this finer status. */
  subStatus?: string | null;
  /** Keep only orders whose name contains this text. */
  displayName?: string | null;
  /** Comma-separated data product identifiers to keep. */
  dataProductIds?: string | null;
  /** Comma-separated order identifiers to keep. */
  orderIds?: string | null;
  /** Comma-separated labels to keep. */
  tags?: string | null;
  /**
   * Number of results per page.
   *
   * @defaultValue `20`
   */
  size?: number;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"createdAt,desc"`
   */
  sort?: string;
}

/** A list of orders. */
export interface OrdersListOutput {
  /** The orders. */
  items: Array<OrderOutput>;
  /** Number of orders in all. */
  total: number;
}
