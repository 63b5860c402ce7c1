/**
 * Types of `EventEntity`.
 *
 * @module
 */

import type { AlertRuleEntity } from "./alert-rule-entity.ts";
import type { ItemEntity } from "./item-entity.ts";
import type { JobEntity } from "./job-entity.ts";
import type { OrderEntity } from "./order-entity.ts";
import type { UploadEntity } from "./upload-entity.ts";

/** What an event is about. */
export type EventEntity =
  | (OrderEntity & { entity_type: "order" })
  | (ItemEntity & { entity_type: "item" })
  | (JobEntity & { entity_type: "processing_job" })
  | (UploadEntity & { entity_type: "upload" })
  | (AlertRuleEntity & { entity_type: "alert_rule" });
