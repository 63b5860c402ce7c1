/**
 * Types of `TemplateListInput`.
 *
 * @module
 */

/** The schema `TemplateListInput`. */
export type TemplateListInput = { [key: string]: unknown };
