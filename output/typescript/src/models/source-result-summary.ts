/**
 * Types of `SourceResultSummary`.
 *
 * @module
 */

/** What one source contributed to a search. */
export interface SourceResultSummary {
  /** Identifier of the source. */
  source_id: string;
  /** Name of the source. */
  title: string;
  /** Number of scenes. */
  count: number;
  /** Why the source did not answer. */
  error?: string | null;
}
