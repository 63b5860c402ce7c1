/**
 * Types of `JobRegisterOutput`.
 *
 * @module
 */

/** Items made from the outputs of a job. */
export interface JobRegisterOutput {
  /** Identifier of the job. */
  job_id: string;
  /** Items that were created. */
  item_ids: Array<string>;
}
