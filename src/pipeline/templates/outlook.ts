/** Joins conditional comments for Outlook that follow each other, as MJML does once over its result. */
export function mergeConditionals(html: string): string {
  return html.replace(/<!\[endif\]-->\s*?<!--\[if mso \| IE\]>/gm, '');
}
