/**
 * Types of `ShareLinkCreate`.
 *
 * @module
 */

import type { SharePermission } from "./share-permission.ts";
import type { ShareTargetType } from "./share-target-type.ts";

/** The schema `ShareLinkCreate`. */
export interface ShareLinkCreate {
  /** Type of what is shared. */
  target_type: ShareTargetType;
  /** Identifier of the shared item or collection. */
  target_id: string;
  /**
   * What visitors of the link may do.
   *
   * @defaultValue `"view"`
   */
  permission?: SharePermission;
  /** Password visitors have to enter; only a hash of it is kept. */
  password: string;
  /** Moment at which the link stops working. */
  expires_at: string;
}
