/**
 * Types of `JobType`.
 *
 * @module
 */

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
