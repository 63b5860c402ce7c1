/**
 * Types of `http`.
 *
 * @module
 */

import type { ValidationError } from "./validation.ts";

/** Answer to a request whose body does not match its schema. */
export interface HTTPValidationError {
  /** Every rule that was broken. */
  detail?: Array<ValidationError>;
}
