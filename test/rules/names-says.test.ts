/** Each sentence of the rules about names, in every language, with all its values filled in. */
import { expect, test } from 'vitest';
import { check } from '../project.js';
import { projectOf } from './example-project.js';

const brand = {
  types: { launch: {}, recall: {} },
  people: {
    ceo: {
      name: 'Hanna Csepregi',
      title: 'Chief Executive',
      formerly: [{ name: 'Hanna Szarka', until: '2025-12-31' }],
      formerTitles: [{ name: 'Head of Finance', until: '2025-12-31' }],
    },
    old: { name: 'Myrto Keramida', title: 'Head of Design', until: '2026-06-30' },
    hungary: { name: 'Dorka Pataki', speaksOn: { types: ['launch'], markets: ['HU'], topics: ['kettles'] } },
  },
  products: {
    ferna: { name: 'Ferna', symbol: { mark: '®' }, formerly: [{ name: 'Winterlo', until: '2026-01-31' }] },
    gone: { name: 'Ruvo', until: '2026-10-31' },
  },
  thirdParties: {
    duro: { name: 'Duroglaze', owner: 'Duro Ltd.', channels: [] },
    nova: { name: 'Novaclip', until: '2026-01-31' },
    kit: { name: 'Kitbox', types: ['launch'] },
  },
};

const quote = (by: string) => `> We are glad.\n>\n> — ${by}`;

const cases: readonly (readonly [rule: string, body: string, says: RegExp, head?: string])[] = [
  ['people-as-registered', quote('Hanna Szarka'), /held until 2025-12-31; now it is Hanna Csepregi/],
  ['people-as-registered', quote('Hanna Csepregi, Head of Finance'), /was “Head of Finance” until 2025-12-31/],
  ['people-as-registered', quote('Hanna Csepregi, Head of Design'), /which is the title of Myrto Keramida/],
  ['people-as-registered', quote('Hanna Csepregi, Managing Director'), /registered is “Chief Executive”/],
  ['people-as-registered', quote('Myrto Keramida, Head of Design'), /has not spoken for the brand since 2026-06-30/],
  ['people-as-registered', quote('Dorka Pataki'), /messages of the type recall/, 'type: recall'],
  ['people-as-registered', quote('Dorka Pataki'), /may not speak to these markets: GR/, 'markets: [GR]'],
  ['people-as-registered', quote('Dorka Pataki'), /only on: kettles/],
  ['people-as-registered', quote('A guest from Patras'), /A guest from Patras is quoted/],
  ['names-in-season', 'Winterlo is back.', /“Winterlo” was the name until 2026-01-31; now it is “Ferna”/],
  ['names-in-season', 'Ruvo is back.', /“Ruvo” held until 2026-10-31; this message is of 2026-11-26/],
  ['trademarks-marked', 'Ferna is back.', /the first “Ferna” lacks its ®/],
  ['trademarks-marked', 'Ferna™ is back.', /“Ferna™” is marked “Ferna®”/],
  ['trademarks-marked', 'Ruvo® is formerly ours.', /“Ruvo®” carries a mark/],
  [
    'trademarks-marked',
    'It is back.',
    /a mark in the headline/,
    'subtitle: Ferna® is back\nchannels: [press-release, x]',
  ],
  ['third-party-marks', 'It is Duroglaze.', /a mark of Duro Ltd. that we do not name/],
  ['third-party-marks', 'It has a Novaclip.', /ended on 2026-01-31/],
  ['third-party-marks', 'It is in a Kitbox.', /only in messages of the type launch/],
];

test.each(cases)('%s: %j', async (rule, body, says, head = 'tags: []') => {
  const message = `---\ntitle: News\ndate: 2026-11-26\n${head}\n---\n\n${body}\n`;
  const project = { ...projectOf({ locale: 'en' }, { message, brand }), channels: ['x'] };
  for (const language of ['en', 'el', 'hu']) {
    const run = await check({ ...project, language });
    expect(run.refused).toEqual([]);
    const found = run.editions.flatMap((e) => e.findings).filter((f) => f.rule === rule);
    const said = found.map(({ say, cure }) => `${say} ${cure}`);
    if (language === 'en') expect(said.join('\n')).toMatch(says as RegExp);
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of said) expect(sentence).not.toMatch(/\{\w+\}|undefined/);
  }
});
