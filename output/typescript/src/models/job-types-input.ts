/**
 * Types of `JobTypesInput`.
 *
 * @module
 */

/** The schema `JobTypesInput`. */
export interface JobTypesInput {
  /** Category to file it under; as a filter, keep only this category. */
  category?: string | null;
}
