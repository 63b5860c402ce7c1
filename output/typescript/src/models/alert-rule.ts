/**
 * Types of `AlertRule`.
 *
 * @module
 */

import type { NotificationChannel } from "./notification-channel.ts";

/** A rule that is evaluated on new imagery. */
export interface AlertRule {
  /** Identifier of the rule. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Collection that is watched; all of them when null. */
  collection_id?: string | null;
  /**
   * Types of events that trigger an evaluation.
   *
   * @defaultValue `[]`
   */
  event_types?: Array<string>;
  /** Band-math expression. */
  expression: string;
  /** How the computed value is compared with the threshold. */
  comparison: string;
  /** Value to compare with. */
  threshold: number;
  /** Upper value of a range comparison. */
  threshold_upper?: number | null;
  /**
   * Key of the asset to evaluate.
   *
   * @defaultValue `"data"`
   */
  asset_key?: string;
  /** Maps the band names of the expression to bands of the asset. */
  band_mapping?: { [key: string]: string };
  /**
   * Channels that are told about an alert.
   *
   * @defaultValue `[]`
   */
  notification_channels?: Array<NotificationChannel>;
  /**
   * Whether the rule is evaluated.
   *
   * @defaultValue `true`
   */
  active?: boolean;
  /**
   * Minutes to stay silent after an alert.
   *
   * @defaultValue `60`
   */
  cooldown_minutes?: number;
  /** Moment of creation. */
  created_at: string;
  /** Moment of the last change. */
  updated_at: string;
}
