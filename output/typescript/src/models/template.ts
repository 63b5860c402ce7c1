/**
 * Types of `template`.
 *
 * @module
 */

import type { TaskingTemplate } from "./tasking.ts";

/** The schema `TemplateDeleteInput`. */
export interface TemplateDeleteInput {
  /** Identifier of the template. */
  template_id: string;
}

/** Confirmation that a template is gone. */
export interface TemplateDeleteOutput {
  /** Identifier of the template. */
  template_id: string;
  /**
   * Whether the template was deleted.
   *
   * @defaultValue `true`
   */
  deleted?: boolean;
  /** Further members. */
  [key: string]: unknown;
}

/** The schema `TemplateListInput`. */
export type TemplateListInput = { [key: string]: unknown };

/** Saved tasking templates. */
export interface TemplateListOutput {
  /** The templates. */
  templates?: Array<TaskingTemplate>;
  /** Further members. */
  [key: string]: unknown;
}

/** The schema `TemplateSaveInput`. */
export interface TemplateSaveInput {
  /** Name shown to people. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /**
   * Whether capturing starts as soon as possible.
   *
   * @defaultValue `true`
   */
  capture_asap?: boolean;
  /** Class of ground resolution. */
  resolution: string;
  /** Name of the sensor to task. */
  sensor: string;
  /** How often the area is captured. */
  capture_frequency: string;
  /** Geodetic datum of the delivered data. */
  datum: string;
  /** File format of the delivery. */
  file_format: string;
  /**
   * Whether ground control points are supplied.
   *
   * @defaultValue `false`
   */
  has_control?: boolean;
  /**
   * Largest accepted cloud cover in percent.
   *
   * @defaultValue `0`
   */
  max_cloud_coverage?: number;
  /**
   * Largest accepted off-nadir angle in degrees.
   *
   * @defaultValue `0`
   */
  max_nadir_angle?: number;
}

/** Receipt for a saved template. */
export interface TemplateSaveOutput {
  /** Identifier of the template. */
  id: string;
  /** Name of the template. */
  name: string;
  /** Further members. */
  [key: string]: unknown;
}
