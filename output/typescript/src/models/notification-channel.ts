/**
 * Types of `NotificationChannel`.
 *
 * @module
 */

import type { EmailChannel } from "./email-channel.ts";
import type { InAppChannel } from "./in-app-channel.ts";
import type { WebhookChannel } from "./webhook-channel.ts";

/** A way to tell people about an alert. */
export type NotificationChannel =
  | (EmailChannel & { kind: "email" })
  | (WebhookChannel & { kind: "webhook" })
  | (InAppChannel & { kind: "in_app" });
