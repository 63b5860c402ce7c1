/**
 * Types of `OrderOutput`.
 *
 * @module
 */

import type { OrderStatus } from "./order-status.ts";
import type { OrderType } from "./order-type.ts";

/** An order. */
export interface OrderOutput {
  /** Identifier of the order. */
  id: string;
  /** Workspace that ordered. */
  workspaceId: string;
  /** Whether existing or future imagery is ordered. */
  type: OrderType;
  /** State of the order. */
  status: OrderStatus;
  /** Finer state of tasking orders. */
  subStatus?: string | null;
  /** Name shown to people. */
  displayName: string;
  /** Data product that was ordered. */
  dataProduct?: string | null;
  /** Labels. */
  tags?: Array<string> | null;
  /** Price in credits. */
  credits?: number | null;
  /** Moment of creation. */
  createdAt: string;
  /** Moment of the last change. */
  updatedAt: string;
}
