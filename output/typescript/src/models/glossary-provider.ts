/**
 * Types of `GlossaryProvider`.
 *
 * @module
 */

/** A provider in the glossary. */
export interface GlossaryProvider {
  /** Technical name. */
  name: string;
  /** Text for people. */
  title: string;
  /** Roles it takes, for instance producer or host. */
  roles: Array<string>;
  /** Address of its website. */
  website?: string | null;
}
