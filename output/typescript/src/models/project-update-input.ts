/**
 * Types of `ProjectUpdateInput`.
 *
 * @module
 */

/** The schema `ProjectUpdateInput`. */
export interface ProjectUpdateInput {
  /** Name shown to people. */
  name?: string | null;
  /** Free text for people. */
  description?: string | null;
  /** Whether the project is archived. */
  is_archived?: boolean | null;
  /** Identifier of the project. */
  project_id: string;
}
