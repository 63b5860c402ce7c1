/**
 * Types of `AnalyticsExecuteOutput`.
 *
 * @module
 */

/** Result of an analytics operation; its members depend on the operation. */
export type AnalyticsExecuteOutput = { [key: string]: unknown };
