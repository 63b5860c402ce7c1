/**
 * Types of `OrderType`.
 *
 * @module
 */

/** Whether existing or future imagery is ordered. */
export type OrderType = "ARCHIVE" | "TASKING" | (string & {});
