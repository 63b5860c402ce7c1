/**
 * Types of `ProcessInput`.
 *
 * @module
 */

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
