/**
 * Types of `CommitmentsListInput`.
 *
 * @module
 */

/** The schema `CommitmentsListInput`. */
export interface CommitmentsListInput {
  /** Keep only this commitment. */
  commitment_id?: string | null;
  /**
   * Whether the single charges are listed as well.
   *
   * @defaultValue `false`
   */
  include_line_items?: boolean;
}
