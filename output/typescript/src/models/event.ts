/**
 * Types of `event`.
 *
 * @module
 */

import type { AlertRuleEntity } from "./alert.ts";
import type { ItemEntity } from "./item.ts";
import type { JobEntity } from "./job.ts";
import type { OrderEntity } from "./order.ts";
import type { UploadEntity } from "./upload.ts";

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

/** What an event is about. */
export type EventEntity =
  | (OrderEntity & { entity_type: "order" })
  | (ItemEntity & { entity_type: "item" })
  | (JobEntity & { entity_type: "processing_job" })
  | (UploadEntity & { entity_type: "upload" })
  | (AlertRuleEntity & { entity_type: "alert_rule" });
