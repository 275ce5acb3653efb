// Stands in the bundle where gray-matter asks for js-yaml: front matter is read by our own engine, never by that one.
const refuse = () => {
  throw new Error('Front matter is read by src/pipeline/frontmatter.ts only.');
};
module.exports = { safeLoad: refuse, safeDump: refuse, load: refuse, dump: refuse };
