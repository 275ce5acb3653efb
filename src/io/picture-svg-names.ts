/** What a drawing may consist of. https://www.w3.org/TR/SVG2/eltindex.html (2018) and SVG 1.1, without what acts. */

export const svgSpace = 'http://www.w3.org/2000/svg';

/** Pages, stylesheets that transform, inclusions and events: languages that do more than note something. */
export const foreignSpaces = /xhtml|xinclude|xsl|xml-events|mathml|xbl/i;

/** `flow…` is what Inkscape writes for text in a frame. */
export const elements: ReadonlySet<string> = new Set(
  `a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform circle clipPath color-profile
   cursor defs desc discard ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
   feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
   feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
   filter flowDiv flowPara flowRegion flowRoot flowSpan font font-face font-face-format font-face-name font-face-src
   font-face-uri g glyph glyphRef hatch hatchpath hkern image line linearGradient marker mask mesh meshgradient meshpatch
   meshrow metadata missing-glyph mpath path pattern polygon polyline radialGradient rect set solidColor solidcolor stop
   style svg switch symbol text textPath title tref tspan use view vkern`.split(/\s+/),
);

/** Steps of filters whose work grows with a number: beyond these nothing more is to be seen. */
export const limits: ReadonlyMap<string, number> = new Map([
  ['numoctaves', 10],
  ['stddeviation', 10_000],
  ['radius', 100],
  ['order', 15],
  ['filterres', 4_000],
]);
