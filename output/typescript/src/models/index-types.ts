/**
 * Types of `index-types`.
 *
 * @module
 */

/** The schema `IndexGetInput`. */
export interface IndexGetInput {
  /** Short name of the spectral index. */
  index_name: string;
}
