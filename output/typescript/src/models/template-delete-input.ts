/**
 * Types of `TemplateDeleteInput`.
 *
 * @module
 */

/** The schema `TemplateDeleteInput`. */
export interface TemplateDeleteInput {
  /** Identifier of the template. */
  template_id: string;
}
