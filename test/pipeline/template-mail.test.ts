import { describe, expect, it } from 'vitest';
import { compileMjml } from '../../src/io/mjml.js';
import type { View } from '../../src/model.js';
import { prepareMail } from '../../src/pipeline/templates/mail.js';
import { mergeConditionals } from '../../src/pipeline/templates/outlook.js';
import { createTemplates } from '../../src/pipeline/templates/templates.js';

const constants = {
  locale: 'el',
  dir: 'ltr',
  labels: { when: 'Πότε', by: '{name} & Σία' },
  brand: {
    name: 'Α & Ω {{x}}',
    tagline: undefined,
    colors: { accent: '#a03010' },
    links: [
      { label: 'Α', url: 'https://a.example' },
      { label: 'Β', url: 'https://b.example' },
    ],
  },
};
const prepare = (source: string, partials: Record<string, string> = {}) =>
  prepareMail(source, { path: 'index.mjml.hbs', partials, constants });
const body = (text: string) => `<mjml lang="{{locale}}" dir="{{dir}}"><mj-body>${text}</mj-body></mjml>`;
const refusal = (source: string, partials?: Record<string, string>) => {
  try {
    prepare(source, partials);
  } catch (error) {
    return `${(error as { where: string }).where} ${(error as Error).message}`;
  }
  return undefined;
};

describe('constants', () => {
  it('go in before MJML; what only a message knows stays', () => {
    const { mjml, restore } = prepare(
      '<mj-text color="{{brand.colors.accent}}">{{brand.name}}: {{parts.lead}} {{fill labels.by name=brand.name}}</mj-text>',
    );
    expect(restore(mjml)).toBe(
      '<mj-text color="#a03010">Α &amp; Ω &#123;&#123;x}}: {{parts.lead}} Α &amp; Ω &#123;&#123;x}} &amp; Σία</mj-text>',
    );
  });
  it('decide conditions and lists', () => {
    const each =
      '{{#each brand.links as |l|}}{{#unless @first}} · {{/unless}}<a href="{{l.url}}">{{label}}</a>{{/each}}';
    const { mjml, restore } = prepare(
      `<mj-text>{{#if brand.tagline}}x{{else}}y{{/if}}${each}{{#if cta}}{{../cta.url}}{{/if}}</mj-text>`,
    );
    expect(restore(mjml)).toBe(
      '<mj-text>y<a href="https://a.example">Α</a> · <a href="https://b.example">Β</a>{{#if cta}}{{cta.url}}{{/if}}</mj-text>',
    );
  });
  it('are reached from inside a list of the message, and the message from inside a constant list', () => {
    const { mjml, restore } = prepare(
      '<mj-text>{{#each quotes}}{{text}}{{../brand.name}}{{#each ../brand.links}}{{label}}{{../by.name}}{{@root.message.title}}{{/each}}{{/each}}</mj-text>',
    );
    const inner = (label: string) => `${label}{{by.name}}{{@root.message.title}}`;
    expect(restore(mjml)).toBe(
      `<mj-text>{{#each quotes}}{{text}}Α &amp; Ω &#123;&#123;x}}${inner('Α')}${inner('Β')}{{/each}}</mj-text>`,
    );
  });
  it('leave merge tags of a mail service alone', () => {
    const { mjml, restore } = prepare('<mj-text>\\{{ UnsubscribeURL }} {{{brand.merge.unsubscribe}}}</mj-text>');
    const view = { brand: { merge: { unsubscribe: '{{ unsubscribe }}' } } } as unknown as View;
    const filled = createTemplates({ find: () => undefined, partials: {} }).render(
      { path: 'x', kind: 'mail', text: '', skeleton: restore(mjml) },
      view,
    );
    expect(filled).toBe('<mj-text>{{ UnsubscribeURL }} {{ unsubscribe }}</mj-text>');
  });
});

describe('what MJML would lose or garble', () => {
  it('is refused with its place', () => {
    expect(refusal('<mjml>\n  <mj-body>\n  {{parts.lead}}</mj-body></mjml>')).toBe(
      'index.mjml.hbs:3:3 “{{parts.lead}}” stands outside of mj-text and would be lost.',
    );
    expect(refusal(body('<mj-section>{{#if cta}}<mj-column/>{{/if}}</mj-section>'))).toMatch(
      /^index\.mjml\.hbs:1:\d+ \{\{#if cta\}\} cannot stand directly in mj-section/,
    );
    expect(refusal(body('<mj-section>\n<mj-column></mj-section>'))).toMatch(
      /^index\.mjml\.hbs:2:12 <\/mj-section> stands where <\/mj-column> belongs/,
    );
    expect(refusal(body('<mj-section padding="{{parts.x}}"></mj-section>'))).toMatch(/padding cannot hold/);
    expect(refusal(body('<mj-section {{#if cta}}padding="1px"{{/if}}></mj-section>'))).toMatch(/name belongs/);
    expect(refusal(body('<mj-include path="/etc/passwd" />'))).toMatch(/reads files/);
    expect(refusal('<mjml><mj-head><mj-style>a { color: {{parts.x}} }</mj-style></mj-head></mjml>')).toMatch(
      /style sheet/,
    );
    expect(refusal(body('<mj-text>{{brand.tagline}}</mj-text>'))).toMatch(/is not set for this brand/);
    expect(refusal(body('\n{{> foot}}'), { 'foot.mjml': '<mj-section>\n</mj-column>' })).toBe(
      'partials/foot.mjml.hbs:2:1 </mj-column> stands where </mj-section> belongs.',
    );
  });
  it('is told by MJML with the line of the template', async () => {
    const { mjml, where } = prepare(
      `<mjml>\n<mj-body>\n{{#if brand.tagline}}\nx\n{{/if}}\n<mj-section>\n<mj-text>x</mj-text></mj-section></mj-body></mjml>`,
    );
    await expect(compileMjml(mjml, { path: 'index.mjml.hbs', where })).rejects.toMatchObject({
      where: 'index.mjml.hbs:7:1',
    });
    expect(process.cwd()).not.toMatch(/onmessage-mjml/);
  });
});

describe('a skeleton filled in', () => {
  const source = body(`
    {{#if hero}}<mj-section><mj-column><mj-image src="{{hero.url}}" alt="{{hero.alt}}" href="{{url cta.url}}" /></mj-column></mj-section>{{/if}}
    <mj-section background-color="{{brand.colors.accent}}"><mj-column>
      <mj-image src="https://a.example/logo.png" alt="{{brand.name}}" />
      <mj-text>{{parts.lead}} {{#each quotes}}<b>{{text}}</b>{{/each}}</mj-text>
      {{#if cta}}<mj-button href="{{url cta.url}}">{{cta.label}}</mj-button>{{/if}}
    </mj-column></mj-section>
    {{#each pictures}}<mj-section><mj-column><mj-text>{{alt}}</mj-text></mj-column></mj-section>{{/each}}`);
  const cta = { label: 'Δείτε <το>', url: 'https://a.example/?x=1&y="2"' };
  const samples = [
    {
      parts: { lead: 'A & B' },
      quotes: [{ text: 'α' }, { text: '<β>' }],
      cta,
      hero: { url: 'https://a.example/a.jpg', alt: '"x"' },
      pictures: [],
    },
    { parts: { lead: '' }, quotes: [], cta, pictures: [{ alt: '1' }, { alt: '2' }] },
  ] as unknown as View[];

  it.each(samples)('is what MJML makes of the filled template', async (view) => {
    const prepared = prepare(source);
    const templates = createTemplates({ find: () => undefined, partials: {} });
    const skeleton = prepared.restore(await compileMjml(prepared.mjml, { path: 'x' }));
    const once = templates.render({ path: 'x', kind: 'mail', text: source, skeleton }, view);
    const filled = templates.render({ path: 'x', kind: 'html', text: prepared.restore(prepared.mjml) }, view);
    const each = mergeConditionals(await compileMjml(filled, { path: 'x' }));
    // Spaces between tags apart, and rules in the head for parts that are left out.
    const tidy = (html: string) => html.replace(/>\s+</g, '><').replace(/\s+/g, ' ');
    expect(tidy(once)).toBe(tidy(each));
  });
});
