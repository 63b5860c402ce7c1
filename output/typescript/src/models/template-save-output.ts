/**
 * Types of `TemplateSaveOutput`.
 *
 * @module
 */

/** Receipt for a saved template. */
export interface TemplateSaveOutput {
  /** Identifier of the template. */
  id: string;
  /** Name of the template. */
  name: string;
  /** Further members. */
  [key: string]: unknown;
}
