/**
 * Types of `OrderPlaceOutput`.
 *
 * @module
 */

import type { OrderStatus } from "./order-status.ts";

/** Receipt for an order. */
export interface OrderPlaceOutput {
  /** Identifier of the order. */
  id: string;
  /** State of the order. */
  status: OrderStatus;
  /** Credits set aside for it. */
  credits?: number | null;
  /** Further members. */
  [key: string]: unknown;
}
