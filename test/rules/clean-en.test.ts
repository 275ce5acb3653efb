/** English of every day, in messages of every kind: no rule has anything to say to it at the level of a warning. */
import { describe, expect, it } from 'vitest';
import { check, smallBrand } from '../project.js';

const brand = {
  ...smallBrand,
  channels: { everyday: ['x', 'facebook', 'linkedin', 'newsletter', 'press-release', 'mobile-page'] },
  terms: { 'e-shop': { name: { en: 'e-shop' }, not: { en: ['webshop', 'online store'] } } },
};

/** Sentences of newsletters, posts, notices and releases, as people write them. */
const sentences: readonly string[] = [
  // Hours, days and dates of every form.
  'Our customer line answers 24/7, even on Christmas Day.',
  'The shop is open Mon–Fri 9 am–8 pm, Sat 10 am–6 pm; closed on Sundays.',
  'Doors open at 7.30 pm; the concert starts at 8.',
  'We’re closed from 24 to 26 December and open again on the 27th.',
  'The first workshop is on Tuesday, 1 December 2026, the second a week later.',
  'Sign up by 4 December 2026; there are 12 places.',
  'Summer 2027 will be our tenth season.',
  'The law of 12 March 2019 still applies.',
  'Founded in 1998, the workshop moved to Szeged in the mid-2000s.',
  'In the 1980s nobody drank tea from glass here.',
  'It took from May to September to restore the kiln.',
  'The kiln ran round the clock for a day and a half.',
  'The talk lasts 45 minutes, with 15 minutes for questions.',
  'Between 10 and 12 we sharpen knives while you wait.',
  'Q3 was our best quarter for repairs.',
  'He left on 9/11 Street, next to the post office.',
  // Prices, offers, quantities.
  'Now €24.90 instead of €32.90.',
  'Was €49, now €39: the linen tablecloth in sand and slate.',
  'Teapots from €18, cups from €6.',
  'Buy 3 for 2 on all tea towels.',
  'Up to 30% off selected glassware while stocks last.',
  'Delivery is free from €49; below that it costs €3.90.',
  'Add a second towel for €5 more.',
  'The bundle saves you €8 compared with buying the pieces one by one.',
  'Made of 100% cotton, 250 g/m², washable at 60 °C.',
  'It holds 0.9 litres, about four cups.',
  'Each set has 6 plates, 6 bowls and 2 serving dishes.',
  'The tray measures 40 × 30 × 4 cm and weighs 1.2 kg.',
  'We sold around 1,200 kettles in the first week.',
  'Some 80% of what comes in for repair leaves in working order.',
  'A 2-for-1 ticket is valid for both days.',
  'You need 2½ cups of flour, ½ tsp of salt and 3–4 tbsp of olive oil.',
  'The match ended 3–2, and there were doughnuts for everyone.',
  'The prize is worth half a million forints, give or take.',
  'One in three visitors came by bicycle.',
  'Postage is £3.50 to the UK and $12 to the USA.',
  // Idioms and figures of speech.
  'To be honest, it’s a no-brainer: a good pan lasts.',
  'We went back to square one and it paid off.',
  'At the eleventh hour somebody found the missing lid.',
  'It was love at first sight, and the second cup was even better.',
  'Once in a blue moon a glaze comes out like this.',
  'They gave it 110 per cent.',
  'A stitch in time saves nine.',
  'It’s the best part of a Sunday: bread, butter and nothing to do.',
  'You’re never too old to learn how to fold a napkin.',
  'The only way to find out is to try it.',
  'The first thing you notice is the sound.',
  'Last but not least, thank you for your patience.',
  'The more, the merrier: bring a friend.',
  'Rome wasn’t built in a day, and neither was our oven.',
  // Names, possessives, abbreviations, titles.
  'Eleni’s favourite is the blue one; Kostas’ is the green.',
  'The Joneses’ recipe won the readers’ vote.',
  'Dr. Smith and Mrs. O’Neill opened the exhibition.',
  'St. Nicholas’ Day is on 6 December, as every year.',
  'The U.S. edition comes out in spring, i.e. after Easter.',
  'Ask for J. R. Hartley at the desk on the 2nd floor.',
  'It runs on AC or on two AA batteries, e.g. rechargeable ones.',
  'The EU, the UN and the BBC have all written about it.',
  'We met at the V&A, had lunch at M&S and took the M4 home.',
  'Prof. Anna Kiss, PhD, teaches at the University of Szeged.',
  'Bring your ID; students with an ISIC card pay half.',
  'The Wi-Fi password is on the receipt.',
  'An SMS with a code arrives within a minute; an hour later it expires.',
  'She is an MP for the south-west and a one-time potter.',
  'The iPhone app and the e-shop show the same stock.',
  'Johann Sebastian Bach’s “Coffee Cantata” closes the evening.',
  // Quotations and dialogue.
  '“We didn’t expect so many people,” says the shop manager. “Come back tomorrow!”',
  '“It’s the cheapest trick in the book,” she laughed, “but it works.”',
  'One visitor wrote: “Best cup of tea ever!!!”',
  'He calls it “the world’s smallest museum”, and he may be right.',
  '‘Slow’ is the word we hear most often.',
  'Asked why, Áron smiled: “Because it’s Tuesday.”',
  // Questions, instructions, notices, recalls.
  'What should I do? Stop using the kettle and bring it to any of our shops.',
  'How do I know whether mine is affected? Look under the base.',
  'Kettles sold before 1 October 2026 with a batch number that begins with L12 are affected.',
  'Do not use the kettle until the handle has been replaced.',
  'No other products are affected.',
  'You will get a replacement or your money back; no receipt is needed.',
  'The lift is out of order; please use the stairs on the left or ring the bell.',
  'Water will be off from 9 am to noon on Thursday, 3 December 2026.',
  'Please keep your dog on a lead.',
  'If the light does not come on, press “Start” again.',
  'Mind the gap!',
  'We got a date wrong in our last letter. We’re sorry.',
  // Invitations, newsletters, thanks.
  'Dear reader,',
  'Dear Ms. Papadopoulou,',
  'Hello and welcome to our winter letter!',
  'You’re invited: tea, cake and a short tour.',
  'RSVP by 1 December 2026 at the latest.',
  'Thank you for 10 wonderful years.',
  'See you there?',
  'P.S. The cake is vegan, gluten-free and very good.',
  'Read on for recipes, repairs and a few surprises …',
  'Read the [winter programme](https://lumen.example/winter) before you come.',
  'Write to help@lumen.example or visit www.lumen.example/help.',
  'Follow #WinterKitchen or tag @lumen in your picture.',
  // Releases.
  'Turnover rose by 12% to €4.2 million in 2025.',
  'The company employs 340 people in 14 countries.',
  'According to the Hungarian Central Statistical Office, one household in five owns a kettle.',
  'A 2024 study by the University of Crete found that glaze thickness matters.',
  'The board of directors has appointed a new chief executive, subject to approval.',
  'Shares were unchanged at €3.15 on Tuesday afternoon.',
  'The new plant is expected to cut its use of water by a third by 2030.',
  'The partnership may be extended until 2029.',
  'Incidents fell from 120 to 80, that is, by a third.',
  'Regulation (EU) 2023/988 entered into force in June 2023.',
  'Photographs (JPEG, 300 dpi) are available on request.',
  // Lists of things, places, materials.
  'Linen, clay, glass, enamelled steel: that’s what we’re made of.',
  'It comes in black, white, red and grey.',
  'From Athens to Zalaegerszeg, parcels arrive within 2–3 working days.',
  'Take the no. 7 bus to Ferenciek tere, then walk 200 m.',
  'The route is 12 km long and climbs 340 m.',
  'The oven reaches 250 °C (482 °F).',
  'Chapter IV, page 12, has the recipe; appendix B lists the suppliers.',
  'Version 2.1 fixes the timer; version 3 follows next year.',
  'The 3D-printed lid fits every L12 and L14 pot.',
];

const page = (text: string, fields = '') =>
  `---\ntitle: News from the kitchen\ndate: 2026-11-20\n${fields}---\n\n${text}\n`;

async function found(source: string): Promise<string[]> {
  const { editions, refused } = await check({ files: { 'content/a.md': source }, brand });
  expect(refused).toEqual([]);
  return editions
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, say }) => `${rule}: ${say}`);
}

/** Whole messages of one kind each. */
const messages: Readonly<Record<string, string>> = {
  'an offer with its old price': page(
    'The Ferna kettle costs {{offer.price}} instead of {{offer.was}} until {{offer.to}}. In the 30 days before, its lowest price was {{offer.lowest30}}. Questions? Write to help@lumen.example.',
    'offer:\n  price: 24.90 EUR\n  was: 32.90 EUR\n  lowest30: 32.90 EUR\n  from: 2026-11-27\n  to: 2026-12-08\nmarkets: [GR]\n',
  ),
  'an invitation': page(
    'We bake on {{event.start}}. The course is free; bring an apron.\n\n- **When?** On Saturday, 5 December 2026\n- **What does it cost?** Nothing',
    'event:\n  name: Bread for beginners\n  start: 2026-12-05T10:00 Europe/Athens\n  online: https://lumen.example/bread\n',
  ),
  'a recall': page(
    'We are recalling kettles with batch numbers L12 to L14, sold from 1 March to 30 September 2026. The handle may come loose.\n\nStop using the kettle. Bring it to any of our shops or call us: you get your money back, with or without a receipt.',
  ),
  'a change of hours': page(
    '| Day | Hours |\n| --- | --- |\n| Thursday, 24 December 2026 | 09:00–18:00 |\n| Friday, 25 December 2026 | closed |\n\nFrom 27 December we are open as usual.',
  ),
  'a letter with three tips': page(
    'Three tips for clear tea:\n\n1. Use fresh water.\n2. Warm the pot.\n3. Wait 4 minutes.\n\nThat’s all there is to it.',
  ),
  'a table that adds up': page(
    '| Shop | Visitors |\n| --- | ---: |\n| Athens | 1,200 |\n| Szeged | 800 |\n| Total | 2,000 |',
  ),
};

describe('English of every day', () => {
  it('has a hundred sentences, each another', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThanOrEqual(100);
  });

  it('is clean, sentence for sentence', async () => {
    expect(await found(page(sentences.join('\n\n')))).toEqual([]);
  });

  it.each(Object.entries(messages))('is clean in %s', async (_, source) => {
    expect(await found(source)).toEqual([]);
  });

  it('is not when something slips in, and each slip is said once', async () => {
    const slips = ['It comes on Monday, 1 December 2026.', 'Ask at the  desk.', 'Studies show that tea calms people.'];
    expect((await found(page(slips.join('\n\n')))).map((one) => one.split(':')[0]).sort()).toEqual([
      'sources-named',
      'spaces-in-order',
      'weekday-matches-date',
    ]);
  });
});
