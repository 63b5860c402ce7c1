/**
 * Types of `operation`.
 *
 * @module
 */

/** The schema `OperationGetInput`. */
export interface OperationGetInput {
  /** Analytics operation to show, by name. */
  operation_name: string;
}
