import type { Sayings } from './index.js';

export const en: Sayings = {
  // the file
  'too-large': ['The file has {size} KB; at most {max} KB are read.', 'Split it into several messages.'],
  'too-many-lines': ['The file has {size} lines; at most {max} are read.', 'Split it into several messages.'],
  'too-many-numbers': ['The file has more than {max} numbers up to here.', 'Split it into several messages.'],
  'line-too-long': ['This line has more than {max} characters.', 'Break it into paragraphs.'],
  'nested-too-deep': [
    'More than {max} quotations or lists stand inside one another here.',
    'Flatten the list or the quotation.',
  ],
  'table-too-large': ['This table is too large: at most {max} columns or cells are read.', 'Split the table.'],
  'takes-too-long': [
    'Reading stopped here: this passage takes too long to understand.',
    'Simplify the marks (*, _, [, <) in it.',
  ],
  'too-tangled': [
    'Reading stopped here: marks stand inside one another too deeply.',
    'Simplify the marks (*, _, [, >) in this passage.',
  ],
  'hidden-character': [
    'There is an invisible character ({name}) here that can hide or reorder words.',
    'Delete it and type the words around it again.',
  ],
  'heaped-marks': ['A letter carries a heap of marks here.', 'Delete them.'],
  // the front matter
  'toml-front-matter': [
    'The first line is +++; fields between +++ are not read.',
    'Put the fields between two lines of --- and write them as “title: …”.',
  ],
  'named-front-matter': ['The first line is “{line}”.', 'The first line must be exactly --- and nothing else.'],
  'mended-fence': ['“{line}” was read as ---.', 'Write three hyphens.'],
  'broken-fence': ['“{line}” stands among the fields.', 'The line that ends the fields must be exactly ---.'],
  'unclosed-front-matter': [
    'The fields begin with --- but never end.',
    'Put a line of exactly --- between the fields and the text.',
  ],
  'head-too-large': [
    'There are too many fields to read (at most {max}).',
    'Move text from the fields into the message.',
  ],
  'head-too-deep': ['The fields stand inside one another too deeply (at most {max}).', 'Flatten them.'],
  'head-not-fields': ['This is not a field.', 'Write fields as “name: value”, one on each line.'],
  'mended-spaces': ['Tabs or no-break spaces before a field were read as spaces.', 'Type plain spaces.'],
  'read-literally': [
    'The line was read as it stands, as if quotes were around it: {value}',
    'Put it in quotes to make that plain.',
  ],
  'mended-quotes': ['The curly quotes around this value were left out.', 'Write it without quotes.'],
  'refused-key': ['A field may not be called “{key}”.', 'Delete it.'],
  'same-key-twice': ['The field “{key}” is there twice.', 'Keep one of them.'],
  'second-key-left-out': ['The field “{key}” is there twice; the first one counts.'],
  'bad-indent': [
    '“{line}” starts in a column that fits no field above it.',
    'Line it up with the fields it belongs to, with spaces.',
  ],
  'missing-colon': [
    '“{line}” has no colon after the name of the field.',
    'Write “name: value”, or put the whole value on one line.',
  ],
  'two-colons': [
    '“{line}” holds a second field inside the first.',
    'Put quotes around the value, or move the second field to a line of its own.',
  ],
  'unclosed-mark': [
    'In “{line}” a quotation mark or bracket is opened and not closed.',
    'Close it, or put the whole value in quotes.',
  ],
  'bad-escape': [
    'In “{line}” a backslash stands before a character it cannot stand before.',
    'Use single quotes around the value.',
  ],
  'yaml-tag': [
    'In “{line}” an exclamation mark orders a type; types are not read.',
    'Delete it, or put the value in quotes.',
  ],
  'yaml-anchor': [
    '“{words}” gives a name to repeat the value elsewhere; that is not read.',
    'Write the value out, or put it in quotes.',
  ],
  'yaml-alias': [
    '“{words}” repeats a value from elsewhere; that is not read.',
    'Write the value out, or put it in quotes.',
  ],
  'unreadable-line': [
    '“{line}” cannot be read as a field.',
    'Write “name: value”; put the value in quotes when it holds : # [ {',
  ],
  'unknown-key': ['There is no field “{name}”.', 'Fields that exist: {known} …'],
  'unknown-key-fact': [
    'There is no field “{name}”.',
    'A value that the text may use goes under facts: write “facts:”, and “{name}: …” on the next line, indented.',
  ],
  'unknown-key-meant': ['There is no field “{name}”.', 'Did you mean “{guess}”?'],
  'unknown-choice': ['“{key}” does not know this word.', 'It may be: {known}.'],
  'unknown-choice-meant': ['“{key}” does not know this word.', 'Did you mean “{guess}”? It may be: {known}.'],
  'unknown-market': ['“{name}” names no market of the brand.', 'Markets: {known}.'],
  'unknown-market-meant': ['“{name}” names no market of the brand.', 'Did you mean “{guess}”?'],
  'field-left-out': ['The field “{key}” was left out: it is not as we read it.'],
  'expected-words': [
    '“{key}” should be words, but holds more fields or a list.',
    'Write the words behind the colon, on the same line.',
  ],
  'expected-list': ['“{key}” should be a list.', 'Write one item on each line, with a hyphen before it.'],
  'expected-keys': ['“{key}” should hold fields of its own.', 'Write them below it, each on its line, two spaces in.'],
  'unreadable-value': ['{key}: “{text}” {problem}.', 'Correct the value.'],
  'reference-in-value': ['{key}: “{text}” refers to another value.', 'Write the value out.'],
  'ambiguous-value': ['{key}: “{text}” can mean two things.', 'Which one: {choices}?'],
  'ends-before-it-starts': ['{key} is before the beginning.', 'Correct one of the two.'],
  'embargo-without-zone': ['The embargo has no time zone.', 'Write it like 2026-11-26T10:00 Europe/Athens.'],
  'bad-locale': ['{key}: “{locale}” is not a language code.', 'Write a code such as el, hu or en.'],
  'language-without-rules': ['The program has no rules for the language {locale}; it uses the English ones.'],
  'bad-fact-id': ['“{key}” cannot be the name of a fact.', 'Start with a letter; use letters, digits and hyphens.'],
  'empty-fact': ['{key} has no value.', 'Write one, or delete the line.'],
  'bad-id': [
    '{key}: “{text}” cannot stand in a path or an address.',
    'Small Latin letters, digits and hyphens: {better}',
  ],
  'bad-focus': [
    '{key}: “{text}” is no point of a picture.',
    'Write two percentages from the left and the top: 50% 30%.',
  ],
  'bad-crop': [
    '{key}: “{text}” is neither a part of the picture nor a file.',
    'Write left, top, width and height in percent, 10% 0% 80% 100%, or the name of a picture.',
  ],
  'hero-without-file': ['The picture has no file.', 'Give it one: src: kettle.jpg'],
  'hero-not-in-source': [
    'The source has no picture, so its translation cannot describe one.',
    'Add hero.src to the source, or delete this field.',
  ],
  'quote-without-words': ['{key} has no words.', 'Add text: and the words.'],
  'quote-without-speaker': ['{key} does not say who says it.', 'Add by: and a person of the brand, or a name.'],
  'quote-not-in-source': ['{key} is not in the source.', 'Add it there with by:, or delete it here.'],
  'datum-in-translation': [
    '“{key}” is not for a translation: it holds for all languages.',
    'Move it to the source, or delete it here.',
  ],
  'no-words': ['There are no words that could be a title.', 'Write a title: and a sentence.'],
  'two-texts-in-one-language': [
    'There are two texts in the language {locale}.',
    'Keep one of the files, or correct the language in its name.',
  ],
  // the text
  'unsafe-link': [
    'This link leads to “{scheme}”, which can act in a reader’s program.',
    'Use an address with https:, http:, mailto: or tel:.',
  ],
  'unsafe-picture': ['This picture comes from “{scheme}”.', 'Put the file beside the message, or use https:.'],
  'address-too-long': ['This address has more than {max} characters.', 'Use a shorter one.'],
  'addresses-too-long': [
    'The addresses of this text have more than {max} characters in all.',
    'Use shorter or fewer links.',
  ],
  'acting-html': ['<{tag}> can act, load or hide something.', 'Delete it with what is in it.'],
  'acting-attribute': ['“{name}” on <{tag}> can run a program.', 'Delete the attribute.'],
  'hidden-html': ['<{tag}> hides its words from readers.', 'Delete the words, or the attribute that hides them.'],
  'unclosed-comment': [
    'A comment is opened with <!-- and never closed; it would swallow the rest.',
    'Close it with -->.',
  ],
  'tag-left-out': ['<{tag}> is left out everywhere; its words stay.'],
  'strike-left-out': [
    'Words struck out with ~~ are shown like all others.',
    'Delete them, or say that they no longer hold.',
  ],
  'stray-container': ['A line of ::: closes nothing here.', 'Delete it, or open it with :::only and the channels.'],
  'unclosed-container': ['“{line}” is never closed.', 'Put a line of ::: after the passage.'],
  'unknown-container': [':::{name} is not known.', 'There are :::only and :::except, followed by channels.'],
  'container-without-channels': ['“{line}” names no channel.', 'Name the channels: :::only newsletter'],
  'unknown-reference': [
    '{text} refers to nothing that this message or the brand declares.',
    'Add it under facts:, or write the words out.',
  ],
  'unknown-reference-meant': [
    '{text} refers to nothing that this message or the brand declares.',
    'Did you mean {guess}?',
  ],
  'foreign-reference': ['{text} stays as written; nothing of that name is declared.'],
  'foreign-tag': ['{tag} is left out everywhere; words inside it stay.'],
  'unknown-form': ['{text}: there is no form “{form}” for this value.', 'Forms: {known}.'],
  'reference-in-address': [
    '{text} is not an address, so it cannot be where a link leads.',
    'Refer to a fact that is an address, or write it out.',
  ],
};
