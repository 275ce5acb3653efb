/** Sentences an editor would stop at, in the forms they are written in, and the rule that stops them. */
import { expect, test } from 'vitest';
import { check, smallBrand } from '../project.js';

const brand = {
  ...smallBrand,
  claims: { any: { text: 'Made in Szeged', proof: 'Register', owner: 'Quality' } },
  forbidden: {
    health: { words: { en: ['detox'], el: ['αποτοξίνωση'], hu: ['gyógyít*'] }, why: 'we sell no medicine' },
  },
};

const found: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'The cheapest enamel shop on the market.': 'superlatives-proved',
    'Come for the best quality and the lowest prices.': 'superlatives-proved',
    'Greece’s largest kitchen retailer opens its doors.': 'superlatives-proved',
    'The UNRIVALLED kettle is back.': 'superlatives-proved',
    'It is 100% safe for children.': 'superlatives-proved',
    'Boils twice as fast as before.': 'claims-proved',
    'Research has shown that blue calms.': 'sources-named',
    'Our new box is carbon-neutral.': 'green-claims',
    'We only use planet-friendly glue.': 'green-claims',
    'Comes with a lifetime warranty.': 'no-endless-promises',
    'Last chance to order!': 'no-pressure',
    'A detox for your kitchen, says our “Detox” guide.': 'no-forbidden-claims',
    'Pay into GR16 0110 1250 0000 0001 2300 695.': 'no-personal-data',
    'Card 4539 1488 0343 6467 was charged.': 'no-personal-data',
    'See [the list](https://tinyurl.com/kettles).': 'links-secure',
    'See [the list](#list).': 'links-lead-somewhere',
  },
  el: {
    'Στις καλύτερες τιμές της αγοράς.': 'superlatives-proved',
    'Η ΚΑΛΥΤΕΡΗ ΠΟΙΟΤΗΤΑ ΣΤΗΝ ΑΓΟΡΑ': 'superlatives-proved',
    'Η νούμερο ένα επιλογή για την κουζίνα.': 'superlatives-proved',
    'Το πιο αξιόπιστο κατάστημα για μαχαίρια.': 'superlatives-proved',
    'Βραστήρας 100% ασφαλής για παιδιά.': 'superlatives-proved',
    'Χρειάζεται 30% λιγότερο ρεύμα.': 'claims-proved',
    'Βράζει δύο φορές πιο γρήγορα.': 'claims-proved',
    'Οι έρευνες δείχνουν ότι το μπλε ηρεμεί.': 'sources-named',
    'Είναι κλινικά αποδεδειγμένο.': 'sources-named',
    'Η συσκευασία μας έχει κλιματικά ουδέτερο αποτύπωμα.': 'green-claims',
    'Χρησιμοποιούμε φιλικές προς το περιβάλλον κόλλες και τις βρίσκετε στα καταστήματά μας.': 'green-claims',
    'Με εγγύηση εφ’ όρου ζωής.': 'no-endless-promises',
    'Σπεύσατε!': 'no-pressure',
    'Μόνο για σήμερα!': 'no-pressure',
    'Ιδανικό για αποτοξίνωση.': 'no-forbidden-claims',
    'Ο ΑΜΚΑ της είναι 01018000008.': 'no-personal-data',
  },
  hu: {
    'Nálunk találja a legalacsonyabb árakat.': 'superlatives-proved',
    'Magyarország legnagyobb konyhai áruháza.': 'superlatives-proved',
    'Piacvezetőként mindig ott vagyunk.': 'superlatives-proved',
    'Verhetetlen ajánlat a hétvégén.': 'superlatives-proved',
    'A vízforraló 100%-osan biztonságos.': 'superlatives-proved',
    '30%-kal kevesebb áramot fogyaszt.': 'claims-proved',
    'Kétszer olyan gyors, mint a régi.': 'claims-proved',
    'Kutatások bizonyítják, hogy a kék megnyugtat.': 'sources-named',
    'Tudományosan bizonyított hatás.': 'sources-named',
    'Dobozaink karbonsemlegesek.': 'green-claims',
    'Környezetbarát ragasztót használunk boltjainkban.': 'green-claims',
    'Örök garanciával.': 'no-endless-promises',
    'Utolsó esély a rendelésre!': 'no-pressure',
    'Csak ma: minden vízforraló féláron.': 'no-pressure',
    'Gyógyító hatású bögre.': 'no-forbidden-claims',
    'Írjon ide: szeplaki.dorka@freemail.hu': 'no-personal-data',
  },
};

test.each(Object.keys(found))('what an editor would stop at is found (%s)', async (locale) => {
  const cases = Object.entries(found[locale]!);
  const files = Object.fromEntries(
    cases.map(([text], at) => [`content/s${at}.md`, `---\ntitle: ${locale}\nlocale: ${locale}\n---\n\n${text}\n`]),
  );
  const run = await check({ files, brand, channels: ['mobile-page'] });
  const all = [...run.editions.flatMap((edition) => edition.findings), ...run.findings];
  const missed = cases.filter(([, rule], at) => !all.some((one) => one.rule === rule && one.message === `s${at}`));
  expect(missed).toEqual([]);
});

test('a finding does not repeat the private number that it warns of', async () => {
  const files = { 'content/a.md': '---\ntitle: A\nlocale: hu\n---\n\nTAJ-száma 111 111 110.\n' };
  const run = await check({ files, brand, channels: ['mobile-page'] });
  const [finding] = run.editions[0]!.findings.filter(({ rule }) => rule === 'no-personal-data');
  expect(finding!.say).toContain('11…10');
  expect(JSON.stringify(finding)).not.toContain('111 111 110');
});

const banned = (ban: object) => ({
  ...smallBrand,
  claims: { tested: { text: 'Tested', proof: 'Report 12', owner: 'Quality' } },
  forbidden: { words: { words: { en: ['unbreakable'] }, why: 'glass breaks', ...ban } },
});
const bans = async (brandOf: ReturnType<typeof banned>, head = '') => {
  const files = { 'content/a.md': `---\ntitle: A\nlocale: en\n${head}---\n\nAn unbreakable jar.\n` };
  const run = await check({ files, brand: brandOf, channels: ['x', 'mobile-page'] });
  const all = run.editions[0]!.findings.filter(({ rule }) => rule === 'no-forbidden-claims');
  return all.map(({ channel, severity }) => [channel, severity]);
};

test('a ban holds where the brand says: in its channels and markets, unless a claim allows it', async () => {
  expect(await bans(banned({}))).toEqual([[undefined, 'error']]);
  expect(await bans(banned({ channels: ['mobile-page'] }))).toEqual([['mobile-page', 'error']]);
  expect(await bans(banned({ channels: ['newsletter'] }))).toEqual([]);
  expect(await bans(banned({ markets: ['HU'] }), 'markets: [GR]\n')).toEqual([]);
  expect(await bans(banned({ unless: ['tested'] }), 'claims: [tested]\n')).toEqual([]);
});
