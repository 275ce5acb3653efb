/** Declarations that take words out of sight, or load something. Values in lower case, without white space. */
const hiding = new Map<string, RegExp>(
  Object.entries({
    display: /^none/,
    visibility: /^(?:hidden|collapse)/,
    opacity: /^0*\.?0*(?:$|[!%])/,
    'font-size': /^0*\.?0+(?:$|[a-z%!])/,
    position: /^(?:absolute|fixed)/,
    'text-indent': /^-\d{3}/,
    color: /^(?:transparent|rgba\([^)]*,0*\.?0+\)|#[0-9a-f]{6}00|#[0-9a-f]{3}0)(?:$|!)/,
    '-webkit-text-fill-color': /^transparent/,
    clip: /^rect\(/,
    'clip-path': /^(?!none)/,
    transform: /scale[xy]?\(0*\.?0+[,)]/,
    'mso-hide': /^all/,
    content: /./,
    behavior: /./,
    '-moz-binding': /./,
  }),
);
const loading = /javascript:|expression\(|url\(|@import/;

/** Whether a `style` attribute hides what it stands on. Comments and escapes of CSS are read as a browser reads them. */
export function hides(style: string): boolean {
  const css = style
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/\\([0-9a-fA-F]{1,6})\s?|\\(.)/g, (_, code?: string, sign?: string) =>
      code === undefined ? sign! : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .toLowerCase()
    .replace(/\s+/g, '');
  if (loading.test(css)) return true;
  return css.split(';').some((declaration) => {
    const colon = declaration.indexOf(':');
    return hiding.get(declaration.slice(0, colon))?.test(declaration.slice(colon + 1)) ?? false;
  });
}
