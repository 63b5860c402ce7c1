/**
 * Types of `TemplateDeleteOutput`.
 *
 * @module
 */

/** Confirmation that a template is gone. */
export interface TemplateDeleteOutput {
  /** Identifier of the template. */
  template_id: string;
  /**
   * Whether the template was deleted.
   *
   * @defaultValue `true`
   */
  deleted?: boolean;
  /** Further members. */
  [key: string]: unknown;
}
