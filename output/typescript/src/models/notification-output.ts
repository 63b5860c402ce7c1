/**
 * Types of `NotificationOutput`.
 *
 * @module
 */

import type { NotificationLevel } from "./notification-level.ts";

/** A notification inside the product. */
export interface NotificationOutput {
  /** Identifier of the notification. */
  id: string;
  /** How urgent it is. */
  level?: NotificationLevel;
  /** Headline. */
  title?: string;
  /** Text below the headline. */
  body?: string | null;
  /** Where a click leads. */
  link?: string | null;
  /** Moment at which it was read. */
  read_at?: string | null;
  /** Moment at which it was dismissed. */
  dismissed_at?: string | null;
  /** Moment of creation. */
  created_at?: string;
  /** Further members. */
  [key: string]: unknown;
}
