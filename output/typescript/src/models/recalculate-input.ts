/**
 * Types of `RecalculateInput`.
 *
 * @module
 */

/** The schema `RecalculateInput`. */
export interface RecalculateInput {
  /** Identifier of the organization. */
  organization_id: string;
}
