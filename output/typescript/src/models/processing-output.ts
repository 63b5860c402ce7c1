/**
 * Types of `ProcessingOutput`.
 *
 * @module
 */

/** A result of a job. */
export interface ProcessingOutput {
  /** Name of the output. */
  name: string;
  /** Address of the file. */
  href?: string | null;
  /** Media type of the file. */
  media_type?: string | null;
  /** Item it was registered as. */
  item_id?: string | null;
}
