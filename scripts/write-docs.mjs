// Writes docs/channels.md and docs/rules.md from the values themselves, so that they cannot say anything else.
// Usage: npm run docs
import { writeFileSync } from 'node:fs';
import { builtIn } from '../dist/index.js';

const { channels, rules } = await builtIn();

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const grades = { P: 'primary source', C: 'computed', T: 'third party', M: 'to be checked' };

const shortMedia = (media) => media.map((one) => one.replace(/^image\/(?:svg\+)?/, '').toUpperCase()).join(', ');
const uses = {
  shown: 'shown',
  responsive: 'shown, a browser chooses the width',
  beside: 'a file beside, for people to use',
};

/** What a preset cuts a picture to: `1.91 : 1 (crop wide)`. */
function shapeText({ shape, crop }) {
  if (shape === undefined) return 'its own';
  const ratio = (number) => `${Number(number.toFixed(2))} : 1`;
  const words = typeof shape === 'number' ? ratio(shape) : `${ratio(shape[0])} to ${ratio(shape[1])}`;
  return crop ? `${words} (crop \`${crop}\`)` : words;
}

function presetRow(preset) {
  const { id, of, use, width, widths, height, least, media, maxBytes, ppi, described, source, asOf, grade } = preset;
  const least1 =
    least &&
    `at least ${least.width}${least.height ? ` × ${least.height}` : ' wide'}${least.hard ? ', smaller is refused' : ''}`;
  const size = [
    widths ? `${widths.join(', ')} wide` : `${width}${height ? ` × ${height}` : ' wide'}`,
    least1,
    ppi && `${ppi} ppi`,
  ];
  return row(
    id,
    `${of}: ${uses[use]}${described ? '; described' : ''}`,
    size.filter(Boolean).join('; '),
    shapeText(preset),
    shortMedia(media),
    maxBytes ? `${Math.round(maxBytes / 1000)} KB` : '',
    `${source} (${asOf}, ${grades[grade]})`,
  );
}

const cardUses = { preview: 'shown with a link', instead: 'where there is no picture', beside: uses.beside };

function cardsTable({ pictures: { cards = [] } }) {
  if (cards.length === 0) return '';
  const rows = cards.map(({ id, use, width, height, maxBytes, source, asOf, grade }) =>
    row(
      id,
      cardUses[use],
      `${width} × ${height}`,
      maxBytes ? `${Math.round(maxBytes / 1000)} KB` : '',
      `${source} (${asOf}, ${grades[grade]})`,
    ),
  );
  return table(['card', 'use', 'pixels', 'weight', 'source'], rows);
}

function presetsTable({ pictures: { presets = [] } }) {
  if (presets.length === 0) return '';
  return table(['picture', 'use', 'pixels', 'shape', 'kinds', 'weight', 'source'], presets.map(presetRow));
}

function channelText(channel) {
  const limits = channel.limits.map((limit) =>
    row(
      limit.part,
      [limit.min && `from ${limit.min}`, limit.max && `to ${limit.max}`].filter(Boolean).join(' '),
      limit.unit,
      limit.hard ? 'refused' : 'advice',
      `${limit.source} (${limit.asOf}, ${grades[limit.grade]})`,
    ),
  );
  const carries = Object.entries(channel.carries).map(([kind, how]) => `${kind}: ${how}`);
  return [
    `## ${channel.title}`,
    `Id \`${channel.id}\`. Files: ${channel.files.map((file) => `\`${file.name}\``).join(', ')}. Needs: ${channel.required.join(', ') || 'nothing'}.`,
    carries.length > 0 ? `Carries: ${carries.join(', ')}.` : '',
    `Pictures: ${channel.pictures.max === 0 ? 'none' : `up to ${channel.pictures.max} (${shortMedia(channel.pictures.media)}), alt text up to ${channel.pictures.alt} characters`}${channel.pictures.required ? '; one is required' : ''}.`,
    presetsTable(channel),
    cardsTable(channel),
    limits.length > 0 ? table(['part', 'length', 'counted in', 'beyond it', 'source'], limits) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Long templates are told by their beginning. */
const short = (text) => (text.length > 400 ? `${text.slice(0, 400)} …` : text);

/** An example as one cell: its message, then what stands around it. */
function shown(source) {
  if (typeof source === 'string') return source;
  const { message, translations = {}, files = {}, brand } = source;
  const others = Object.entries({ ...translations, ...files }).map(
    ([name, file]) => `${name}: ${typeof file === 'string' ? short(file) : `${file.width} × ${file.height} pixels`}`,
  );
  return [message, ...others, ...(brand ? [`brand: ${JSON.stringify(brand)}`] : [])].join(' — ');
}

function ruleText(rule) {
  const words = rule.words.en;
  return [
    `## ${rule.id}`,
    `${rule.severity} · looks at ${looksAt[rule.scope]}${rule.alias ? ` · ${rule.alias}` : ''}`,
    words.why,
    `What to do: ${words.cure}`,
    table(
      ['language', 'wrong', 'right'],
      rule.examples.map((example) => row(example.locale, shown(example.bad), shown(example.good))),
    ),
  ].join('\n\n');
}

const looksAt = {
  message: 'each message',
  rendition: 'each rendition',
  edition: 'each edition',
  brand: 'the brand',
  messages: 'all messages together',
};

const made = '<!-- Written by `npm run docs`; change the values in src/ instead. -->';
writeFileSync('docs/channels.md', `# Channels\n\n${made}\n\n${channels.map(channelText).join('\n\n')}\n`);
writeFileSync(
  'docs/rules.md',
  `# Rules\n\n${made}\n\nA rule can be set per brand: \`rules: { 'alt-text': 'warning' }\`; \`onmessage explain <rule>\` tells the same at the terminal, in English, Greek and Hungarian.\n\n${rules.map(ruleText).join('\n\n')}\n`,
);
