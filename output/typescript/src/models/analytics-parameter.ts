/**
 * Types of `AnalyticsParameter`.
 *
 * @module
 */

/** A parameter of an analytics operation. */
export interface AnalyticsParameter {
  /** Name of the parameter. */
  name: string;
  /** JSON type of the value. */
  type: string;
  /** Whether it has to be given. */
  required: boolean;
  /** What it does. */
  description?: string | null;
  /** Value used when it is left out. */
  default?: unknown;
}
