/**
 * Types of `FeasibilityOption`.
 *
 * @module
 */

/** A way to carry out a tasking request. */
export interface FeasibilityOption {
  /** Identifier of the option. */
  id: string;
  /** Text for people. */
  title: string;
  /** First possible day. */
  start_date: string;
  /** Last possible day. */
  end_date: string;
  /** Estimated chance of success. */
  success_percent?: number | null;
  /** Price in credits. */
  credits?: number | null;
}
