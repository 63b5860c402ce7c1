/**
 * Types of `AlertEventsListInput`.
 *
 * @module
 */

/** The schema `AlertEventsListInput`. */
export interface AlertEventsListInput {
  /** Keep only events of this rule. */
  rule_id?: string | null;
  /** Keep only events that were (or were not) acknowledged. */
  acknowledged?: boolean | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}
