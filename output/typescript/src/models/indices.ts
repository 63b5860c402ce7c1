/**
 * Types of `indices`.
 *
 * @module
 */

/** The schema `IndicesListInput`. */
export interface IndicesListInput {
  /** Category to file it under; as a filter, keep only this category. */
  category?: string | null;
  /** Keep only indices this sensor can deliver. */
  sensor?: string | null;
}
