/** What rules took for a fault on real posts, beside the fault itself: the one is let be, the other is found. */
import { expect, it } from 'vitest';
import { check, smallBrand } from '../project.js';

const brand = {
  ...smallBrand,
  people: { eleni: { name: { en: 'Eleni Markou' }, title: { en: 'Head of Design' } } },
};

async function rulesIn(text: string, channels = ['x', 'mobile-page']): Promise<string[]> {
  const source = `---\ntitle: News\nsummary: Lumen opens a shop.\ndate: 2026-11-20\n---\n\n${text}\n`;
  const { editions } = await check({ files: { 'content/a.md': source }, brand, channels });
  return editions.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

it.each([
  ['acronyms-expanded', 'Slide 4: AL: Thanks, and welcome.', 'We talked with the TTQ about it.'],
  ['acronyms-expanded', 'It meets level AA, nearly AAA.', 'It meets the RQS.'],
  ['acronyms-expanded', 'Wu et al., Metro maps. PMID: 33041405.', 'Their PMID is unknown.'],
  [
    'people-as-registered',
    '> Come in.\n>\n> — Head of Design, Eleni Markou',
    '> Come in.\n>\n> — Head of Design, Eleni Marku',
  ],
  ['no-pressure', 'For anyone audio-only today, the slides are in the chat.', 'At this price only today!'],
])('%s: %s', async (rule, fine, wrong) => {
  expect(await rulesIn(fine)).not.toContain(rule);
  expect(await rulesIn(wrong)).toContain(rule);
});

it('lets markup be that readers are to see', async () => {
  expect(await rulesIn('Write &lt;b&gt; before bold words.')).not.toContain('no-markup-leaks');
});

it('says a leak of the source once, whatever it reaches', async () => {
  const source = '---\ntitle: A <b>new</b> shop\ndate: 2026-11-20\n---\n\nCome in.\n';
  const { editions } = await check({ files: { 'content/a.md': source }, brand, channels: ['x', 'mobile-page'] });
  const leaks = editions.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'no-markup-leaks'));
  expect(leaks).toMatchObject([{ excerpt: '<b>', place: { start: 13 } }]);
});

it('takes a release whose lead names the brand', async () => {
  expect(await rulesIn('Doors open at 10.', ['press-release'])).not.toContain('release-headline');
});

it.each([
  ['note', '{{< accordion >}}\nCome in.\n{{< /accordion >}}'],
  ['warning', 'Come in.\n\n{{< youtube id="x" >}}'],
])('says as a %s that a tag of another program is left out: %j', async (severity, text) => {
  const { editions } = await check({
    files: { 'content/a.md': `---\ntitle: News\n---\n\n${text}\n` },
    brand: { ...brand, sources: [{ path: 'content', fields: 'hugo' as const }] },
  });
  const said = editions.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'foreign-tag'));
  expect(said.map((finding) => finding.severity)).toEqual([severity]);
});
