/**
 * Types of `TemplateListOutput`.
 *
 * @module
 */

import type { TaskingTemplate } from "./tasking-template.ts";

/** Saved tasking templates. */
export interface TemplateListOutput {
  /** The templates. */
  templates?: Array<TaskingTemplate>;
  /** Further members. */
  [key: string]: unknown;
}
