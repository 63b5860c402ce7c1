/**
 * Types of `GlossaryDataProduct`.
 *
 * @module
 */

/** A data product in the glossary. */
export interface GlossaryDataProduct {
  /** Identifier of the product. */
  id: string;
  /** Technical name. */
  name: string;
  /** Text for people. */
  title: string;
  /** Collection it belongs to. */
  collection_name: string;
  /** What is delivered. */
  description?: string | null;
  /** Moment of creation. */
  created_at: string;
}
