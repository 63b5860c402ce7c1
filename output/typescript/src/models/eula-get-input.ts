/**
 * Types of `EulaGetInput`.
 *
 * @module
 */

/** The schema `EulaGetInput`. */
export interface EulaGetInput {
  /** Identifier of the licence agreement. */
  eula_id: string;
}
