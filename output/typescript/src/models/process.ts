/**
 * Types of `process`.
 *
 * @module
 */

import type { JobStatus } from "./job.ts";

/** A process that can be run on imagery. */
export interface Process {
  /** Identifier of the process. */
  id: string;
  /** Text for people. */
  title: string;
  /** What it does. */
  description?: string | null;
  /** Version of the process. */
  version: string;
  /** Category it is filed under. */
  category?: string | null;
  /** Inputs in order. */
  inputs: Array<ProcessInput>;
}

/** Price of a run. */
export interface ProcessEstimateOutput {
  /** Price in credits. */
  credits: number;
  /** Price in Australian dollars. */
  amount_aud: number;
}

/** The schema `ProcessExecuteInput`. */
export interface ProcessExecuteInput {
  /** Identifier of the process. */
  process_id: string;
  /** Identifier of the workspace. */
  workspaceId: string;
  /**
   * Input values, keyed by the names in the process description.
   *
   * @defaultValue `{  }`
   */
  inputs?: { [key: string]: unknown };
}

/** Receipt for a run. */
export interface ProcessExecuteOutput {
  /** Job to poll. */
  job_id: string;
  /** State of the job. */
  status: JobStatus;
  /** Further members. */
  [key: string]: unknown;
}

/** The schema `ProcessGetInput`. */
export interface ProcessGetInput {
  /** Identifier of the process. */
  process_id: string;
}

/** An input of a process. */
export interface ProcessInput {
  /** Name of the input. */
  name: string;
  /** JSON type of the value. */
  type: string;
  /** Whether it has to be given. */
  required: boolean;
  /** Value used when it is left out. */
  default?: unknown;
  /** What it does. */
  description?: string | null;
}

/** The schema `ProcessRunInput`. */
export interface ProcessRunInput {
  /** Identifier of the process. */
  process_id: string;
  /**
   * Input values, keyed by the names in the process description.
   *
   * @defaultValue `{  }`
   */
  inputs?: { [key: string]: unknown };
}

/** Whether a run would be accepted. */
export interface ProcessValidateOutput {
  /** Whether it would be accepted. */
  valid: boolean;
  /** What would have to change. */
  errors: Array<string>;
}
