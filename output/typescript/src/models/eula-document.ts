/**
 * Types of `EulaDocument`.
 *
 * @module
 */

/** One version of a licence agreement. */
export interface EulaDocument {
  /** Identifier of the document. */
  id: string;
  /** Agreement it belongs to. */
  eula_id: string;
  /** Version of the text. */
  version: string;
  /** Address of the text. */
  url: string;
  /** Moment from which it applies. */
  valid_from: string;
  /** Whether the organization accepted it. */
  is_accepted: boolean;
  /** Moment of acceptance. */
  accepted_at?: string | null;
}
