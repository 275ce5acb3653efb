/** Which of the brand's roles of colour a name means: other systems call them otherwise. */
const names: Readonly<Record<string, readonly string[]>> = {
  ground: ['ground', 'background', 'bg', 'page', 'canvas', 'base'],
  surface: ['surface', 'card', 'panel', 'raised'],
  text: ['text', 'foreground', 'fg', 'ink', 'onground', 'onbackground', 'body'],
  muted: ['muted', 'textmuted', 'textsecondary', 'subtle', 'caption'],
  accent: ['accent', 'primary', 'brand', 'action', 'link', 'cta'],
  onAccent: ['onaccent', 'onprimary', 'textonaccent', 'textonprimary', 'textoncta'],
  line: ['line', 'border', 'divider', 'outline', 'rule', 'stroke'],
};

const roles = new Map(Object.entries(names).flatMap(([role, all]) => all.map((name) => [name, role])));

export const isRole = (name: string) => name in names;

/** `color.text-on-primary` and `text.muted` by their last words, the longest that is known; `brand.green.500` is none. */
export function roleOf(name: string): string | undefined {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[./_ -]+/)
    .filter((word) => word !== '' && word !== 'default' && word !== '$root');
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const role = roles.get(words.slice(from).join(''));
    if (role) return role;
  }
  return undefined;
}
