/** Messages make no page of their own: each language has a list of them, and every template a page for each. */
module.exports = (eleventy) => {
  for (const locale of ['en', 'el', 'hu'])
    eleventy.addCollection(`pieces_${locale}`, (all) =>
      all.getFilteredByGlob('./content/**/*.md').filter(({ data }) => data.locale === locale),
    );
};
module.exports.config = {
  dir: { input: '.', includes: '_includes' },
  // What people write is words, not a template.
  markdownTemplateEngine: false,
};
