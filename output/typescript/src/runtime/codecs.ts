/**
 * How bodies are written and read, by media type. Generated operations name
 * the ones they need, so that a bundle holds no others.
 *
 * @module
 */

export { any } from "./any.ts";
export { binary } from "./binary.ts";
export { events, eventsWith } from "./events.ts";
export { form, formWith } from "./form.ts";
export { jsonLines, jsonSequence } from "./lines.ts";
export { json, text } from "./media.ts";
export { multipart, multipartMixed, multipartWith } from "./multipart.ts";
export { xmlWith } from "./xml.ts";
export { yaml } from "./yaml.ts";
