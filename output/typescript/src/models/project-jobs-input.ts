/**
 * Types of `ProjectJobsInput`.
 *
 * @module
 */

/** The schema `ProjectJobsInput`. */
export interface ProjectJobsInput {
  /** Identifier of the project. */
  project_id: string;
  /** Keep only entries with this status. */
  status?: string | null;
  /** Keep only jobs of this type. */
  job_type_name?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}
