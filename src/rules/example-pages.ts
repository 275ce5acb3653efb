/** Small templates for the examples of rules on what is seen: a page, a mail, a release. */

const index = 'templates/mobile-page/index.html.hbs';

const doctype = '<!DOCTYPE html>\n';
export const headOf = (more = '') =>
  `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{parts.title}}</title>${more}</head>`;

/** A brand's own page: `body` stands in the body, `head` in the head. */
export function pageOf(
  body: string,
  head = '',
  html = '<html lang="{{locale}}" dir="{{dir}}">',
): Record<string, string> {
  return { [index]: `${doctype}${html}\n${headOf(head)}\n<body>\n${body}\n</body>\n</html>\n` };
}

/** A whole page, byte by byte. */
export const rawPage = (html: string): Record<string, string> => ({ [index]: `${doctype}${html}\n` });

/** A brand's own mail in MJML. */
export function mailOf(body: string, head = ''): Record<string, string> {
  return {
    'templates/newsletter/index.mjml.hbs': `<mjml lang="{{locale}}" dir="{{dir}}">\n<mj-head><mj-title>{{parts.subject}}</mj-title>${head}</mj-head>\n<mj-body>\n<mj-section><mj-column>\n${body}\n</mj-column></mj-section>\n</mj-body>\n</mjml>\n`,
  };
}

export const release = (html: string): Record<string, string> => ({ 'templates/press-release/release.html.hbs': html });
export const wire = (text: string): Record<string, string> => ({ 'templates/press-release/release.txt.hbs': text });

/** A brand whose messages become mails, or releases. */
export const byMail = { channels: { everyday: ['newsletter'] } };
export const byPress = { channels: { everyday: ['press-release'] } };
