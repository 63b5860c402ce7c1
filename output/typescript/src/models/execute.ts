/**
 * Types of `execute`.
 *
 * @module
 */

/** The schema `ExecuteRequest`. */
export interface ExecuteRequest {
  /** Analytics operation to run, by name. */
  operation: string;
  /** Parameters of the operation, by name. */
  params: { [key: string]: unknown };
}
