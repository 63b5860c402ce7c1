/**
 * Types of `in`.
 *
 * @module
 */

/** Notification inside the product. */
export interface InAppChannel {
  /** Tells the channels apart. */
  kind: "in_app";
  /** Users to tell; every member when null. */
  user_ids?: Array<string> | null;
}
