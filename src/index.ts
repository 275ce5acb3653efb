/** Public API. Loading it is cheap: what needs the whole pipeline is imported when it is called. */
import type { Channel, Rule } from './model.js';
import type { BrandInput } from './schemas/brand.js';

export { UserError } from './errors.js';
export type * from './model.js';
export type { BrandInput, LocalText } from './schemas/brand.js';

/** Gives a brand its types, in `brand.config.ts`: `export default defineBrand({ name: 'Lumen', … })`. */
export const defineBrand = <const T extends BrandInput>(brand: T): T => brand;

/** Gives a brand's own channel its types, in a module named under `extensions`. */
export const defineChannel = (channel: Channel): Channel => channel;

/** Gives a brand's own rule its types, in a module named under `extensions`. */
export const defineRule = (rule: Rule): Rule => rule;
