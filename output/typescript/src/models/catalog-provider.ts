/**
 * Types of `CatalogProvider`.
 *
 * @module
 */

/** A provider of imagery. */
export interface CatalogProvider {
  /** Short name. */
  name: string;
  /** Full name. */
  title: string;
  /** Number of sample scenes. */
  sample_count: number;
}
