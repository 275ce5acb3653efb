import type { Brand } from '../model.js';
import type { MapEntry } from './frontmatter.js';
import type { Shape } from './head-lines.js';

type Fields = NonNullable<Brand['sources'][number]['fields']>;
export const foreignShape =
  (_fields: Fields): Shape =>
  () =>
    'data';
export const ownFields = (fields: MapEntry, _map: Fields): MapEntry => fields;
