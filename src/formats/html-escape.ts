const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that may stand between tags and in quoted attributes. No-break spaces stay what they are. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!);
}

const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'sms:'];

/**
 * An address that may be linked, as written: web, mail, phone, or a place on the same page; undefined when it may not.
 * Paths are completed with the brand's site. It is judged as browsers read it, so no hidden scheme passes.
 */
export function linkAddress(href: string, site: string | undefined): string | undefined {
  // oxlint-disable-next-line no-control-regex
  const bare = href.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  if (/^#[^\s]+$/.test(bare)) return bare;
  if (!URL.canParse(bare, site)) return undefined;
  const url = new URL(bare, site);
  if (!schemes.includes(url.protocol)) return undefined;
  return /^[a-z][a-z0-9+.-]*:/i.test(bare) ? bare.replaceAll(' ', '%20') : url.href;
}
