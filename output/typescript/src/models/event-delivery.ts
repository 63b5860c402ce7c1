/**
 * Types of `EventDelivery`.
 *
 * @module
 */

import type { EventEntity } from "./event-entity.ts";

/** An event as it is posted to a subscriber. */
export interface EventDelivery {
  /** Identifier of the event; the same on every attempt. */
  id: string;
  /** Type of the event. */
  type: string;
  /** Moment of the event. */
  timestamp: string;
  /** Organization the event belongs to. */
  organization_id: string;
  /** What the event is about. */
  entity: EventEntity;
  /** Details that depend on the type. */
  data: { [key: string]: unknown };
}
