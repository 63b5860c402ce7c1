/**
 * Types of `AlertEvent`.
 *
 * @module
 */

/** One time a rule fired. */
export interface AlertEvent {
  /** Identifier of the event. */
  id: string;
  /** Rule that fired. */
  rule_id: string;
  /** Item that was evaluated. */
  item_id: string;
  /** Value of the expression. */
  computed_value: number;
  /** Threshold at that time. */
  threshold: number;
  /** Whether somebody has seen it. */
  acknowledged: boolean;
  /** User who acknowledged it. */
  acknowledged_by?: string | null;
  /** Moment of the acknowledgement. */
  acknowledged_at?: string | null;
  /** Moment of the event. */
  created_at: string;
}
