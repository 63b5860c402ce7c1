/**
 * Types of `notification`.
 *
 * @module
 */

import type { EmailChannel } from "./email.ts";
import type { InAppChannel } from "./in.ts";
import type { WebhookChannel } from "./webhook.ts";

/** A way to tell people about an alert. */
export type NotificationChannel =
  | (EmailChannel & { kind: "email" })
  | (WebhookChannel & { kind: "webhook" })
  | (InAppChannel & { kind: "in_app" });

/** How urgent a notification is. */
export type NotificationLevel =
  "info" | "success" | "warning" | "error" | (string & {});

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

/** The schema `NotificationRef`. */
export interface NotificationRef {
  /** Identifier of the notification. */
  notification_id: string;
}
