/**
 * Types of `Eula`.
 *
 * @module
 */

/** A licence agreement. */
export interface Eula {
  /** Identifier of the agreement. */
  id: string;
  /** Name of the agreement. */
  name: string;
  /** Provider that asks for it. */
  provider?: string | null;
  /** Version in force. */
  current_document_id?: string | null;
  /** Whether the version in force is accepted. */
  is_accepted: boolean;
  /** Moment of creation. */
  created_at: string;
}
