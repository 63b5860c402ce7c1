/**
 * Types of `job`.
 *
 * @module
 */

/** Confirmation of a deletion or revocation. */
export interface JobDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}

/** A processing job. */
export interface JobEntity {
  /** Tells the entities apart. */
  entity_type: "processing_job";
  /** Identifier of the job. */
  id: string;
  /** State of the job. */
  status: JobStatus;
}

/** The schema `JobGetInput`. */
export interface JobGetInput {
  /** Identifier of the job. */
  job_id: string;
}

/** The schema `JobRegisterInput`. */
export interface JobRegisterInput {
  /** Identifier of the job. */
  job_id: string;
  /** Outputs of the job to register as items; all of them when absent. */
  outputs?: Array<unknown> | null;
}

/** Items made from the outputs of a job. */
export interface JobRegisterOutput {
  /** Identifier of the job. */
  job_id: string;
  /** Items that were created. */
  item_ids: Array<string>;
}

/** State of a job; the last three are final. */
export type JobStatus =
  "queued" | "running" | "succeeded" | "failed" | "cancelled" | (string & {});

/** A type of processing job. */
export interface JobType {
  /** Technical name. */
  name: string;
  /** Text for people. */
  title: string;
  /** Category it is filed under. */
  category: string;
  /** Versions that can be dispatched. */
  versions: Array<string>;
}

/** The schema `JobTypesInput`. */
export interface JobTypesInput {
  /** Category to file it under; as a filter, keep only this category. */
  category?: string | null;
}

/** A list of job types. */
export interface JobTypesOutput {
  /** The job types. */
  items: Array<JobType>;
  /** Number of job types in all. */
  total: number;
}
