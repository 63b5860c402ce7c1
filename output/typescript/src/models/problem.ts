/**
 * Types of `problem`.
 *
 * @module
 */

/** Error body after RFC 9457. */
export interface Problem {
  /**
   * Kind of the problem, as a URI reference.
   *
   * @defaultValue `"about:blank"`
   */
  type?: string;
  /** Short text that is the same for every problem of this kind. */
  title: string;
  /** HTTP status of the answer. */
  status: number;
  /** What went wrong this time. */
  detail: string;
}
