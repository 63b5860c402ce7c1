/**
 * Types of `operations`.
 *
 * @module
 */

/** The schema `OperationsListInput`. */
export interface OperationsListInput {
  /** Keep only operations for this kind of data. */
  data_type?: string | null;
}
