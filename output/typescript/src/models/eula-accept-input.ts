/**
 * Types of `EulaAcceptInput`.
 *
 * @module
 */

/** The schema `EulaAcceptInput`. */
export interface EulaAcceptInput {
  /** Identifier of the licence agreement. */
  eula_id: string;
  /** Identifier of the document within the licence agreement. */
  document_id: string;
  /**
   * Whether the agreement is accepted.
   *
   * @defaultValue `true`
   */
  is_accepted?: boolean;
}
