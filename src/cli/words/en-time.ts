/** English of the commands that look at messages across time: verify, audit, where-used, diff. */
const s = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const enTime = {
  verify: {
    states: {
      edited: 'changed by hand since it was built',
      missing: 'was built and is not there',
      foreign: 'was not built by onmessage',
    },
    fine: (files: number, messages: number) =>
      `I compared ${s(files, 'file')} of ${s(messages, 'message')}: all are as they were built.`,
    wrong: (n: number, files: number) => `I compared ${s(files, 'file')}: ${n} ${n === 1 ? 'is' : 'are'} not as built.`,
    cure: 'Put the change into the message, the template or the brand, then: onmessage build',
  },
  audit: {
    next: 'What comes next:',
    nothing: 'Nothing expires and nothing waits to be reviewed.',
    overdue: 'overdue',
    kinds: {
      expires: 'expires', review: 'to be reviewed', leaves: 'leaves', waiver: 'waiver ends', licence: 'picture licence ends',
      fact: 'fact ends', legal: 'legal line ends', claim: 'claim ends', boilerplate: 'company text ends', logo: 'logo ends',
    }, // prettier-ignore
    stale: 'Not followed since they were accepted:',
    staleLine: (parts: number) => s(parts, 'part'),
    living: 'Messages that are out, by market:',
    lives: { draft: 'drafts', future: 'to come', living: 'living', history: 'history' },
    everywhere: 'all markets',
    more: (n: number) => `… and ${n} more: --verbose shows all.`,
  },
  whereUsed: {
    kinds: {
      fact: 'fact', claim: 'claim', legal: 'legal line', term: 'term', person: 'person', product: 'product',
      place: 'place', picture: 'picture', template: 'template', value: 'value', words: 'words',
    }, // prettier-ignore
    /** In the marks of the language. */
    quoted: (text: string) => `“${text}”`,
    brand: 'In the brand:',
    changeable: 'Can still be changed:',
    history: 'History, cannot be taken back:',
    nowhere: 'It is said nowhere.',
    unknown: (id: string) => `Nothing of the brand or of a message is called "${id}", and no message says it.`,
    lives: { draft: 'draft', future: 'to come', living: 'living', history: 'over' },
    more: (n: number) => `… and ${s(n, 'place')} more: --verbose shows all.`,
  },
  diff: {
    needsBrand: 'Which brand shall be compared with this one?',
    needsBrandHint: 'onmessage diff --brand new.config.ts',
    same: 'No living message changes.',
    changes: (messages: number, renditions: number, all: number) =>
      `${s(renditions, 'rendition')} of ${all} would change, in ${s(messages, 'message')}.`,
    unseen: 'the looks or what machines read; no words differ',
    gone: 'no longer made',
    made: 'newly made',
    appear: 'Findings that appear:',
    vanish: 'Findings that vanish:',
    more: (n: number) => `… and ${n} more: --verbose shows all.`,
  },
};

export type TimeWords = typeof enTime;
