/**
 * Types of `EulaDocumentGetInput`.
 *
 * @module
 */

/** The schema `EulaDocumentGetInput`. */
export interface EulaDocumentGetInput {
  /** Identifier of the licence agreement. */
  eula_id: string;
  /** Identifier of the document within the licence agreement. */
  document_id: string;
}
