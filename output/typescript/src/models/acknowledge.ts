/**
 * Types of `acknowledge`.
 *
 * @module
 */

/** The schema `AcknowledgeEventInput`. */
export interface AcknowledgeEventInput {
  /** Identifier of the alert event. */
  event_id: string;
}
