/** docs/bench.svg: what the same work takes, as bars. Readable on light and on dark ground. */
const left = 232;
const width = 760;
const bar = 18;
const step = 28;

const style = `
  text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; fill: #2a2622; }
  .title { font-size: 15px; font-weight: 650; }
  .quiet, .value { fill: #655c52; }
  .name { text-anchor: end; }
  .ours { fill: #47662f; }
  .theirs { fill: #b9ac98; }
  .ground { fill: #ffffff; }
  .line { stroke: #ddd3c4; }
  .own { font-weight: 650; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f4eee5; }
    .quiet, .value { fill: #bdb3a5; }
    .ours { fill: #b3cc93; }
    .theirs { fill: #7a7062; }
    .ground { fill: #1c1a17; }
    .line { stroke: #484138; }
  }`;

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const text = (x, y, content, kind = '') => `<text x="${x}" y="${y}" class="${kind}">${escaped(content)}</text>`;
const seconds = (wall) => (wall < 1000 ? `${wall.toFixed(0)} ms` : `${(wall / 1000).toFixed(1)} s`);
const megabytes = (peak) => `${peak.toFixed(0)} MB`;

/** Rows about one work, ours first; those that could not be measured with the reason in the place of a bar. */
function panel(results, match, title) {
  const rows = results.rows.filter(
    ({ id, unit, ours }) => unit === undefined && match.test(id) && ours?.wall !== undefined,
  );
  if (rows.length === 0) return undefined;
  const all = [
    { name: 'onmessage', ...rows[0].ours, isOurs: true },
    ...rows.map(({ than, theirs }) => ({ name: than, ...theirs })),
  ];
  return { title, all };
}

function bars({ title, all }, top) {
  const most = Math.max(...all.map(({ wall }) => wall ?? 0));
  const room = width - left - 190;
  const lines = all.map(({ name, wall, peak, reason, isOurs }, at) => {
    const y = top + 18 + at * step;
    const named = text(left - 12, y + 14, name, isOurs ? 'name own' : 'name');
    if (wall === undefined) return `${named}${text(left + 10, y + 14, `not measured: ${short(reason)}`, 'quiet')}`;
    const long = Math.max(2, (wall / most) * room);
    const said = [seconds(wall), peak && megabytes(peak)].filter(Boolean).join(' · ');
    return `${named}<rect class="${isOurs ? 'ours' : 'theirs'}" x="${left}" y="${y}" width="${long.toFixed(1)}" height="${bar}" rx="3"/>${text(left + long + 10, y + 14, said, 'value')}`;
  });
  const axis = `<line class="line" x1="${left - 0.5}" x2="${left - 0.5}" y1="${top + 12}" y2="${top + 14 + all.length * step}"/>`;
  return [text(24, top, title, 'title'), axis, ...lines].join('\n');
}

const short = (reason = '') => (reason.length > 60 ? `${reason.slice(0, 58)}…` : reason);

export function chart(results) {
  const panels = [
    panel(
      results,
      /^(?:hugo|hugo-html|eleventy)-1000$/,
      '1,000 messages: newsletter, post, press release and page of each',
    ),
    panel(results, /^hugo-10000$/, '10,000 messages: newsletter, post, press release and page of each'),
    panel(results, /^(?:mjml|react-email|maizzle)-1000$/, '1,000 newsletters'),
    panel(results, /^libraries-200$/, 'PDF, Word and e-mail of 200 messages'),
  ].filter((one) => one !== undefined);
  let top = 92;
  const drawn = panels.map((one) => {
    const made = bars(one, top);
    top += 18 + one.all.length * step + 34;
    return made;
  });
  const height = top - 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Time and peak memory of onmessage and of its peers">
<style>${style}
</style>
<rect class="ground" width="${width}" height="${height}" rx="8"/>
${text(24, 34, 'Whole processes: time by the clock · peak memory.', 'quiet')}
${text(24, 54, 'onmessage with all its rules and the proof; the others render and check nothing.', 'quiet')}
${drawn.join('\n')}
</svg>
`;
}
