/** What the HTML standard says of its elements, as far as reading text needs it. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never have content. */
export const voids = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Stand on lines of their own. Cells of a table too: what stands side by side is not one sentence. */
export const blocks = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead title tr ul xmp',
);

/** Content is never shown, whatever the style says. */
export const unseen = set('script style template noembed noframes iframe datalist rp object audio video canvas xml');

/** An end tag does not reach past these. */
export const walls = set('table td th caption html template object marquee applet foreignobject');

/** A start tag of these ends an open paragraph. */
export const endsParagraph = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** A start tag ends these, when they are open nearer than any of `within`. */
export const endsBefore: Readonly<
  Record<string, { readonly ends: readonly string[]; readonly within: readonly string[] }>
> = {
  li: { ends: ['li'], within: ['ul', 'ol', 'menu'] },
  dt: { ends: ['dt', 'dd'], within: ['dl'] },
  dd: { ends: ['dt', 'dd'], within: ['dl'] },
  option: { ends: ['option'], within: ['select', 'datalist'] },
  optgroup: { ends: ['option', 'optgroup'], within: ['select'] },
  td: { ends: ['td', 'th'], within: ['table'] },
  th: { ends: ['td', 'th'], within: ['table'] },
  tr: { ends: ['tr'], within: ['table'] },
  tbody: { ends: ['thead', 'tbody', 'tfoot'], within: ['table'] },
  thead: { ends: ['thead', 'tbody', 'tfoot'], within: ['table'] },
  tfoot: { ends: ['thead', 'tbody', 'tfoot'], within: ['table'] },
  button: { ends: ['button'], within: [] },
  a: { ends: ['a'], within: [] },
};

/** Open again by themselves after a block that closed over them. */
export const formatting = set('a b big code em font i nobr s small strike strong tt u');
