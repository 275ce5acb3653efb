/** The fields before a text, as people and their programs write them: what is read, what is said, what a fix makes of it. */
import { describe, expect, it } from 'vitest';
import { caps } from '../../src/pipeline/parse/caps.js';
import type { Shape } from '../../src/pipeline/parse/head-lines.js';
import { fieldsOf } from './fields.js';

/** What stands between the fences, what is read, what is said of it, and what stands there after `check --fix`. */
const heads: readonly (readonly [head: string, fields: string, said?: string, mended?: string])[] = [
  ['title: a # b\n\n  c', '{title: a # b c «a # b\n\n  c»}', 'note read-literally 2:8'],
  ['title:\n\n  a # b\n\n  c\nid: d', '{title: a # b c «a # b\n\n  c», id: d}', 'note read-literally 4:3'],
  ['title:\n  a\n  - b # c', '{title: a - b # c «a\n  - b # c»}', 'note read-literally 3:3'],
  ['title:\n  - a: b\n  - c', '{title: [{a: b}, c]}'],
  ['title: a: b\n\n\nid: c', '{title: a: b, id: c}', 'note read-literally 2:8', 'title: "a: b"\n\n\nid: c'],
  ['id: a: b\n\n  c', 'refused', 'error two-colons 2:5'],
  ['title: a # b', '{title: a # b}', 'note read-literally 2:8', 'title: "a # b"'],
  ['title: a #b', '{title: a #b}', 'note read-literally 2:8', 'title: "a #b"'],
  ['title: a#b', '{title: a#b}'],
  ['title: #a', '{title: #a}', 'note read-literally 2:8', 'title: "#a"'],
  ['title: # a', '{title: # a}', 'note read-literally 2:8', 'title: "# a"'],
  ['id: a # b', '{id: a}'],
  ['id: #a', '{id: }'],
  ['title: "a" # b', '{title: a}'],
  ['title: "a"b', '{title: "a"b}', 'note read-literally 2:8', "title: '\"a\"b'"],
  ["title: 'a' b", "{title: 'a' b}", 'note read-literally 2:8', "title: \"'a' b\""],
  ["title: 'it''s'", "{title: it's «it''s»}"],
  ["title: 'a", "{title: 'a}", 'note read-literally 2:8', "title: \"'a\""],
  ['title: "a', '{title: "a}', 'note read-literally 2:8', "title: '\"a'"],
  ['title: "a\\"b"', '{title: a"b «a\\"b»}'],
  ['title: "a" "b"', '{title: "a" "b"}', 'note read-literally 2:8', "title: '\"a\" \"b\"'"],
  ['title: a:', '{title: a:}', 'note read-literally 2:8', 'title: "a:"'],
  ['title: a :b', '{title: a :b}'],
  ['title: a:b', '{title: a:b}'],
  ['id: a: b', '{id: a: b}', 'note read-literally 2:5', 'id: "a: b"'],
  ['id: [a]', '{id: [a]}'],
  ['id: {a: b}', '{id: {a: b}}'],
  ['title: ]a', '{title: ]a}', 'note read-literally 2:8', 'title: "]a"'],
  ['title: }a', '{title: }a}', 'note read-literally 2:8', 'title: "}a"'],
  ['title: ,a', '{title: ,a}', 'note read-literally 2:8', 'title: ",a"'],
  ['title: *a', '{title: *a}', 'note read-literally 2:8', 'title: "*a"'],
  ['title: &a', '{title: &a}', 'note read-literally 2:8', 'title: "&a"'],
  ['title: !a', '{title: !a}', 'note read-literally 2:8', 'title: "!a"'],
  ['title: {a}', '{title: {a}}', 'note read-literally 2:8', 'title: "{a}"'],
  ['title: [a]', '{title: [a]}', 'note read-literally 2:8', 'title: "[a]"'],
  ['title: |\n  a: b\n  c', '{title: a: b\nc «|\n  a: b\n  c\n»}'],
  ['title: >-\n  a\n  b\n\n  c\nid: d', '{title: a b\nc «>-\n  a\n  b\n\n  c\n», id: d}'],
  ['title: |2\n   a', '{title: a «|2\n   a\n»}'],
  ['title: |+\n  a\n\nid: b', '{title: a «|+\n  a\n\n», id: b}'],
  ['title: |-2\n   a', '{title: a «|-2\n   a\n»}'],
  ['title: |2-\n   a # b', '{title: a # b «|2-\n   a # b\n»}'],
  ['title: | # c\n  a # d', '{title: a # d «| # c\n  a # d\n»}'],
  ['title: |\t\n  a # d', '{title: a # d «|\t\n  a # d\n»}'],
  ['title: |a', '{title: |a}', 'note read-literally 2:8', 'title: "|a"'],
  ['title: >a', '{title: >a}', 'note read-literally 2:8', 'title: ">a"'],
  ['title: |22', '{title: |22}', 'note read-literally 2:8', 'title: "|22"'],
  ['title: >++', '{title: >++}', 'note read-literally 2:8', 'title: ">++"'],
  ['title: |\n  a\n\n  b # c\nid: d: e', '{title: a\n\nb # c «|\n  a\n\n  b # c\n», id: d: e}', 'note read-literally 6:5', 'title: |\n  a\n\n  b # c\nid: "d: e"'],
  ['title: |\na: b: c', '{title:  «|\n», a: b: c}', 'note read-literally 3:4', 'title: |\na: "b: c"'],
  ['title: -a', '{title: -a}'],
  ['title: - a', '{title: - a}', 'note read-literally 2:8', 'title: "- a"'],
  ['title: -', '{title: -}', 'note read-literally 2:8', 'title: "-"'],
  ['title: ?', '{title: ?}', 'note read-literally 2:8', 'title: "?"'],
  ['title: ? a', '{title: ? a}', 'note read-literally 2:8', 'title: "? a"'],
  ['title: ?a', '{title: ?a}'],
  ['title: %a', '{title: %a}', 'note read-literally 2:8', 'title: "%a"'],
  ['title: `a`', '{title: `a`}', 'note read-literally 2:8', 'title: "`a`"'],
  ['title: @a', '{title: @a}', 'note read-literally 2:8', 'title: "@a"'],
  ['id: @a', '{id: @a}', 'note read-literally 2:5', 'id: "@a"'],
  ['id: %a', '{id: %a}', 'note read-literally 2:5', 'id: "%a"'],
  ['id: - a', '{id: - a}', 'note read-literally 2:5', 'id: "- a"'],
  ['id: ?', '{id: ?}', 'note read-literally 2:5', 'id: "?"'],
  ['id: -5', '{id: -5}'],
  ['title: a%b@c', '{title: a%b@c}'],
  ['id: a\tb: c', '{id: a\tb: c}', 'note read-literally 2:5', 'id: "a\tb: c"'],
  ['id: a:\tb', '{id: a:\tb}', 'note read-literally 2:5', 'id: "a:\tb"'],
  ['title:', '{title: }'],
  ['title: ', '{title: }'],
  ['title:\nid: b', '{title: , id: b}'],
  ['title:\n  a', '{title: a}'],
  ['title:\n  a\n  b: c', '{title: a b: c «a\n  b: c»}', 'note read-literally 3:3'],
  ['title:\n\n  a # b\n', '{title: a # b}', 'note read-literally 4:3', 'title:\n\n  "a # b"\n'],
  ['title: a\n  b', '{title: a b «a\n  b»}'],
  ['title: a\n  b: c\n  d', '{title: a b: c d «a\n  b: c\n  d»}', 'note read-literally 2:8'],
  ['title: a\n  b # c\n', '{title: a b # c «a\n  b # c»}', 'note read-literally 2:8'],
  ['title: a # b\n  # c', '{title: a # b}', 'note read-literally 2:8', 'title: "a # b"\n  # c'],
  ['title: a # b\n  - c', '{title: a # b - c «a # b\n  - c»}', 'note read-literally 2:8'],
  ['title: "a\n  b"', '{title: a b «a\n  b»}'],
  ['title: "a\n  b" # c', '{title: a b «a\n  b»}'],
  ['title: "a\nb"', 'refused', 'note read-literally 2:8, error missing-colon 3:1', "title: '\"a'\nb\""],
  ['title: "a\n\n  b"', '{title: a\nb «a\n\n  b»}'],
  ["title: 'a\n  b: c'", '{title: a b: c «a\n  b: c»}'],
  ['title: "a: b\n  c', '{title: "a: b c «"a: b\n  c»}', 'note read-literally 2:8'],
  ['id:\n  a\n  b', '{id: a b «a\n  b»}'],
  ['id: a: b\n  c', 'refused', 'error two-colons 2:5'],
  ['title: "a\n  b"\nid: c: d', '{title: a b «a\n  b», id: c: d}', 'note read-literally 4:5', 'title: "a\n  b"\nid: "c: d"'],
  ['title: "a\n\n  b: c"\nid: d: e', '{title: a\nb: c «a\n\n  b: c», id: d: e}', 'note read-literally 5:5', 'title: "a\n\n  b: c"\nid: "d: e"'],
  ['title:Kettle', '{title: Kettle}', 'note read-literally 2:7', 'title: "Kettle"'],
  ['title:Kettle: b', '{title: Kettle: b}', 'note read-literally 2:7', 'title: "Kettle: b"'],
  ['id:b', '{id: b}', 'note read-literally 2:4', 'id: "b"'],
  ['title:/a', 'refused', 'error head-not-fields 2:1'],
  ['title::a', 'refused', 'error head-not-fields 2:1'],
  ['facts:a', 'refused', 'error head-not-fields 2:1'],
  ['titel:a', 'refused', 'error head-not-fields 2:1'],
  ['title:a  \nid: b', '{title: a, id: b}', 'note read-literally 2:7', 'title: "a"  \nid: b'],
  ['TITLE:a', 'refused', 'error head-not-fields 2:1'],
  ['aiAssisted:no', '{aiAssisted: no}', 'note read-literally 2:12', 'aiAssisted: "no"'],
  ['facts:\n  a: 1\ntitle:b\nsummary: c # d', '{facts: {a: 1}, title: b, summary: c # d}', 'note read-literally 4:7, note read-literally 5:10', 'facts:\n  a: 1\ntitle: "b"\nsummary: "c # d"'],
  [' title:a', 'refused', 'error head-not-fields 2:2'],
  ['short:\n  - a: b\n  - "c: d"\n  - e', '{short: [a: b, c: d, e]}', 'note read-literally 3:5', 'short:\n  - "a: b"\n  - "c: d"\n  - e'],
  ['short: a: b', '{short: a: b}', 'note read-literally 2:8', 'short: "a: b"'],
  ['short:\n- a: b\n- c # d\n- "#e"\n- f: g\nid: x', '{short: [a: b, c # d, #e, f: g], id: x}', 'note read-literally 3:3, note read-literally 4:3, note read-literally 6:3', 'short:\n- "a: b"\n- "c # d"\n- "#e"\n- "f: g"\nid: x'],
  ['short:\n  - a\n    b: c', '{short: [a b: c «a\n    b: c»]}', 'note read-literally 3:5'],
  ['short:\n  -  a # b  \n  -   - c', '{short: [a # b, [c]]}', 'note read-literally 3:6', 'short:\n  -  "a # b"  \n  -   - c'],
  ['short: [a, "b: c", d]', '{short: [a, b: c, d]}'],
  ['short: [a: b, c]', '{short: [{a: b}, c]}'],
  ['short:\n-\n  a: b # c\n- d', '{short: [a: b # c, d]}', 'note read-literally 4:3', 'short:\n-\n  "a: b # c"\n- d'],
  ['short:\n  - \n    a # b\n  - c', '{short: [a # b, c]}', 'note read-literally 4:5', 'short:\n  - \n    "a # b"\n  - c'],
  ['tags: [a, b]\nid: c', '{tags: [a, b], id: c}'],
  ['tags:\n  - a: b', '{tags: [{a: b}]}'],
  ['tags:\n- a\n-b', 'refused', 'error missing-colon 4:1'],
  ['tags:\n- - a', '{tags: [[a]]}'],
  ['tags: a, b', '{tags: a, b}'],
  ['tags:\n- a\n- b # c', '{tags: [a, b]}'],
  ['keyMessages:\n- a: b\n- c: d', '{keyMessages: [a: b, c: d]}', 'note read-literally 3:3, note read-literally 4:3', 'keyMessages:\n- "a: b"\n- "c: d"'],
  ['keyMessages:\n  - a: b\n  - c: d # e\n  - "f"', '{keyMessages: [a: b, c: d # e, f]}', 'note read-literally 3:5, note read-literally 4:5', 'keyMessages:\n  - "a: b"\n  - "c: d # e"\n  - "f"'],
  ['keyMessages:\n  - {a}\n  - [b]', '{keyMessages: [{a}, [b]]}', 'note read-literally 3:5, note read-literally 4:5', 'keyMessages:\n  - "{a}"\n  - "[b]"'],
  ['tags:\n  - a: b: c\n  - {d: e, f: g, h}', '{tags: [{a: b: c}, {d: e, f: g, h}]}', 'note read-literally 3:8, note read-literally 4:15', 'tags:\n  - a: "b: c"\n  - {d: e, f: "g, h"}'],
  ['testimonials:\n  - author: A: B\n    text: C # d\n    url: https://x\n  - author: E: F\n    text: G # h\nid: i: j', '{testimonials: [{author: A: B, text: C # d, url: https://x}, {author: E: F, text: G # h}], id: i: j}', 'note read-literally 3:13, note read-literally 4:11, note read-literally 6:13, note read-literally 7:11, note read-literally 8:5', 'testimonials:\n  - author: "A: B"\n    text: "C # d"\n    url: https://x\n  - author: "E: F"\n    text: "G # h"\nid: "i: j"'],
  ['testimonials:\n- author: A: B\n  text: C # d\n- author: E: F # g\n  text: G # h\nid: x: y', '{testimonials: [{author: A: B, text: C # d}, {author: E: F # g, text: G # h}], id: x: y}', 'note read-literally 3:11, note read-literally 4:9, note read-literally 5:11, note read-literally 6:9, note read-literally 7:5', 'testimonials:\n- author: "A: B"\n  text: "C # d"\n- author: "E: F # g"\n  text: "G # h"\nid: "x: y"'],
  ['testimonials:\n-\n  author: A # b\n  text: C # d', '{testimonials: [{author: A # b, text: C # d}]}', 'note read-literally 4:11, note read-literally 5:9', 'testimonials:\n-\n  author: "A # b"\n  text: "C # d"'],
  ['override:\n  x:\n    a:\n    - b: c\n    - d # e', '{override: {x: {a: [b: c, d # e]}}}', 'note read-literally 5:7, note read-literally 6:7', 'override:\n  x:\n    a:\n    - "b: c"\n    - "d # e"'],
  ['facts:\n- a: 1: 2\n  b: c: d', '{facts: [{a: 1: 2, b: c: d}]}', 'note read-literally 3:6, note read-literally 4:6', 'facts:\n- a: "1: 2"\n  b: "c: d"'],
  ['x:\n  y:\n  - a: b\n    c: d\n  z: e: f', '{x: {y: [{a: b, c: d}], z: e: f}}', 'note read-literally 6:6', 'x:\n  y:\n  - a: b\n    c: d\n  z: "e: f"'],
  ['testimonials:\n  - author: A # b\n    consent: { x: y }\n    text: C # d', '{testimonials: [{author: A # b, consent: {x: y}, text: C # d}]}', 'note read-literally 3:13, note read-literally 5:11', 'testimonials:\n  - author: "A # b"\n    consent: { x: y }\n    text: "C # d"'],
  ['facts:\n  a: { value: 5 €, was: 6, 7 €, labels: { en: [x, y] } }', '{facts: {a: {value: 5 €, was: 6, 7 €, labels: {en: [x, y]}}}}', 'note read-literally 3:25', 'facts:\n  a: { value: 5 €, was: "6, 7 €", labels: { en: [x, y] } }'],
  ['facts: {a: 5}', '{facts: {a: 5}}'],
  ['facts:\n  a: 5: 6', '{facts: {a: 5: 6}}', 'note read-literally 3:6', 'facts:\n  a: "5: 6"'],
  ['facts:\n  a:\n    value: b: c\n    was: d', '{facts: {a: {value: b: c, was: d}}}', 'note read-literally 4:12', 'facts:\n  a:\n    value: "b: c"\n    was: d'],
  ['facts:\n  "a b": 5: 6', '{facts: {a b: 5: 6}}', 'note read-literally 3:10', 'facts:\n  "a b": "5: 6"'],
  ["facts:\n  'a b': 5: 6", '{facts: {a b: 5: 6}}', 'note read-literally 3:10', "facts:\n  'a b': \"5: 6\""],
  ['facts:\n  ő: 5: 6', '{facts: {ő: 5: 6}}', 'note read-literally 3:6', 'facts:\n  ő: "5: 6"'],
  ['facts:\n  a-b: 5\n  -c: 6: 7', '{facts: {a-b: 5, -c: 6: 7}}', 'note read-literally 4:7', 'facts:\n  a-b: 5\n  -c: "6: 7"'],
  ['facts:\n  a b: 5 # c', '{facts: {a b: 5}}'],
  ['facts:\n  2: 5', '{facts: {2: 5}}'],
  ['facts: { a: { GR: 24,90 €, HU: 9 990 Ft }, b: c: d }', '{facts: {a: {GR: 24,90 €, HU: 9 990 Ft}, b: c: d}}', 'note read-literally 2:19, note read-literally 2:47', 'facts: { a: { GR: "24,90 €", HU: 9 990 Ft }, b: "c: d" }'],
  ['facts:\n  a :  5: 6', '{facts: {a: 5: 6}}', 'note read-literally 3:8', 'facts:\n  a :  "5: 6"'],
  ['facts:\n  "": 5', '{facts: {: 5}}'],
  ['cta: { label: "a, b: c", url: x }', '{cta: {label: a, b: c, url: x}}'],
  ["cta: { label: 'it''s, x: y', url: x }", "{cta: {label: it's, x: y «it''s, x: y», url: x}}"],
  ["cta: { label: it's, url: y's }", "{cta: {label: it's, url: y's}}"],
  ["cta: { label: it's {a: 'b}, url: y }", "{cta: {label: it's {a: 'b}, url: y}}", 'note read-literally 2:15', "cta: { label: \"it's {a: 'b}\", url: y }"],
  ['cta: { label: a "b" c, url: x }', '{cta: {label: a "b" c, url: x}}'],
  ['cta: { label: a, "b: c", url: x }', '{cta: {label: a, "b: c", url: x}}', 'note read-literally 2:15', "cta: { label: 'a, \"b: c\"', url: x }"],
  ['cta: { label: {x}, url: {locale}/x }', '{cta: {label: {x}, url: {locale}/x}}', 'note read-literally 2:15, note read-literally 2:25', 'cta: { label: "{x}", url: "{locale}/x" }'],
  ['cta: { label: {{x}}, url: y }', '{cta: {label: {{x}}, url: y}}', 'note read-literally 2:15', 'cta: { label: "{{x}}", url: y }'],
  ['cta: { label: [a, b], url: x }', '{cta: {label: [a, b], url: x}}'],
  ['cta: { label: #1, url: x }', '{cta: {label: #1, url: x}}', 'note read-literally 2:15', 'cta: { label: "#1", url: x }'],
  ['cta: { label: a # b, url: x } # c', '{cta: {label: a # b, url: x}}', 'note read-literally 2:15', 'cta: { label: "a # b", url: x } # c'],
  ['cta: { label: a, url: x } b', '{cta: { label: a, url: x } b}', 'note read-literally 2:6', 'cta: "{ label: a, url: x } b"'],
  ['cta: {\n  label: a: b,\n  url: x\n}', '{cta: {label: a: b, url: x}}', 'note read-literally 3:10', 'cta: {\n  label: "a: b",\n  url: x\n}'],
  ['cta: {\n  label: a: b,\n  url: c # d }\nid: e', '{cta: {label: a: b, url: c # d}, id: e}', 'note read-literally 3:10, note read-literally 4:8', 'cta: {\n  label: "a: b",\n  url: "c # d" }\nid: e'],
  ['cta: {\n  label: a\nid: b', 'refused', 'error unclosed-mark 2:6'],
  ['cta: { label: a', '{cta: { label: a}', 'note read-literally 2:6', 'cta: "{ label: a"'],
  ['cta: { label: a, , url: x }', 'refused', 'error unreadable-line 2:18'],
  ['cta: { label: , url: x }', '{cta: {label: , url: x}}'],
  ['cta: { label: }', '{cta: {label: }}'],
  ['cta: {}', '{cta: {}}'],
  ['cta: { label: a, }', '{cta: {label: a}}'],
  ['cta: { label: a , b , url: x ,}', '{cta: {label: a , b, url: x}}', 'note read-literally 2:15', 'cta: { label: "a , b" , url: x ,}'],
  ['cta: { label: "a" b, url: x }', '{cta: {label: "a" b, url: x}}', 'note read-literally 2:15', "cta: { label: '\"a\" b', url: x }"],
  ['cta: { label: "a, url: x }', '{cta: {label: "a, url: x}}', 'note read-literally 2:15', "cta: { label: '\"a', url: x }"],
  ['cta: { label: & b, url: *c }', '{cta: {label: & b, url: *c}}', 'note read-literally 2:15, note read-literally 2:25', 'cta: { label: "& b", url: "*c" }'],
  ['cta: { label: ! a, url: |b }', '{cta: {label: ! a, url: |b}}', 'note read-literally 2:15, note read-literally 2:25', 'cta: { label: "! a", url: "|b" }'],
  ['cta: { label: >a, url: %b }', '{cta: {label: >a, url: %b}}', 'note read-literally 2:15, note read-literally 2:24', 'cta: { label: ">a", url: "%b" }'],
  ['cta: { label: a}, url: b }', '{cta: { label: a}, url: b }}', 'note read-literally 2:6', 'cta: "{ label: a}, url: b }"'],
  ["cta: { \"label\": a, 'url': b, c }", '{cta: {label: a, url: b, c}}', 'note read-literally 2:27', "cta: { \"label\": a, 'url': \"b, c\" }"],
  ['cta: { label : a, c, url : b }', '{cta: {label: a, c, url: b}}', 'note read-literally 2:16', 'cta: { label : "a, c", url : b }'],
  ['cta: { label: -, url: - x }', '{cta: {label: -, url: - x}}', 'note read-literally 2:15, note read-literally 2:23', 'cta: { label: "-", url: "- x" }'],
  ['cta: { label: ?, url: ? x }', '{cta: {label: ?, url: ? x}}', 'note read-literally 2:15, note read-literally 2:23', 'cta: { label: "?", url: "? x" }'],
  ['cta: { label: -a, url: ?x }', '{cta: {label: -a, url: ?x}}'],
  ['cta: { label: @a, url: `b }', '{cta: {label: @a, url: `b}}', 'note read-literally 2:15, note read-literally 2:24', 'cta: { label: "@a", url: "`b" }'],
  ['cta: {label:a, url:b}', '{cta: {label:a:  «label:a», url:b:  «url:b»}}'],
  ['cta: { a.b-c: 1, d, ő: 2, e }', '{cta: {a.b-c: 1, d, ő: 2, e}}', 'note read-literally 2:15, note read-literally 2:24', 'cta: { a.b-c: "1, d", ő: "2, e" }'],
  ['cta: { label: see {x: y} z, url: u }', '{cta: {label: see {x: y} z, url: u}}', 'note read-literally 2:15', 'cta: { label: "see {x: y} z", url: u }'],
  ['cta: { label: [a, url: x }', 'refused', 'error unclosed-mark 2:15'],
  ['cta: { label: a\n  b, url: x }', '{cta: {label: a b «a\n  b», url: x}}'],
  ['cta: { label: a\n  b, c\n  d, url: x }', '{cta: {label: a b, c d «a\n  b, c\n  d», url: x}}', 'note read-literally 2:15'],
  ['cta: { label: a: , url: x }', '{cta: {label: a:, url: x}}', 'note read-literally 2:15', 'cta: { label: "a:" , url: x }'],
  ['cta: { label: a:b, url: http://x/?a=b:c }', '{cta: {label: a:b, url: http://x/?a=b:c}}'],
  ["cta: { label: 'a' b, url: x }", "{cta: {label: 'a' b, url: x}}", 'note read-literally 2:15', "cta: { label: \"'a' b\", url: x }"],
  ['cta: { label: "a\\" b, c: d", url: x }', '{cta: {label: a" b, c: d «a\\" b, c: d», url: x}}'],
  ['cta: { label: "a"   , url: x }', '{cta: {label: a, url: x}}'],
  ['cta:  {label: a, b}', '{cta: {label: a, b}}', 'note read-literally 2:15', 'cta:  {label: "a, b"}'],
  ['cta: { label: {a: b, c}, url: d, e }', '{cta: {label: {a: b, c}, url: d, e}}', 'note read-literally 2:19, note read-literally 2:31', 'cta: { label: {a: "b, c"}, url: "d, e" }'],
  ['cta: { label: {a: "}", b: c}, url: d, e }', '{cta: {label: {a: }, b: c}, url: d, e}}', 'note read-literally 2:36', 'cta: { label: {a: "}", b: c}, url: "d, e" }'],
  ['cta: { a: {b: {c: d, e}}, f: g, h }', '{cta: {a: {b: {c: d, e}}, f: g, h}}', 'note read-literally 2:19, note read-literally 2:30', 'cta: { a: {b: {c: "d, e"}}, f: "g, h" }'],
  ['cta: { label: [a, b] c, url: x }', 'refused', 'error unreadable-line 2:22'],
  ['cta: { label: a]b, url: c[d }', '{cta: {label: a]b, url: c[d}}', 'note read-literally 2:15, note read-literally 2:25', 'cta: { label: "a]b", url: "c[d" }'],
  ['cta: { label: a}', '{cta: {label: a}}'],
  ['cta: { label: "}", url: x, y }', '{cta: {label: }, url: x, y}}', 'note read-literally 2:25', 'cta: { label: "}", url: "x, y" }'],
  ['cta: { [a]: b }', 'refused', 'error head-not-fields 2:8'],
  ['cta: { label: "a", "url": "b" }', '{cta: {label: a, url: b}}'],
  ["cta: { label: '', url: \"\" }", '{cta: {label: , url: }}'],
  ['title: {a: b}\nid: {c: d, e}', '{title: {a: b}, id: {c: d, e}}', 'note read-literally 2:8, note read-literally 3:9', 'title: "{a: b}"\nid: {c: "d, e"}'],
  ['offer: { price: { GR: 24,90 €, HU: 9 990 Ft }, terms: a, b }', '{offer: {price: {GR: 24,90 €, HU: 9 990 Ft}, terms: a, b}}', 'note read-literally 2:23, note read-literally 2:55', 'offer: { price: { GR: "24,90 €", HU: 9 990 Ft }, terms: "a, b" }'],
  ['offer: { price: {}, terms: a, b }', '{offer: {price: {}, terms: a, b}}', 'note read-literally 2:17, note read-literally 2:28', 'offer: { price: "{}", terms: "a, b" }'],
  ['quotes:\n  a: { by: x, text: "Hi, you" }\n  b:\n    by: y\n    text: We: all', '{quotes: {a: {by: x, text: Hi, you}, b: {by: y, text: We: all}}}', 'note read-literally 6:11', 'quotes:\n  a: { by: x, text: "Hi, you" }\n  b:\n    by: y\n    text: "We: all"'],
  ['override:\n  x:\n    subject: a: b', '{override: {x: {subject: a: b}}}', 'note read-literally 4:14', 'override:\n  x:\n    subject: "a: b"'],
  ['override: { x: { subject: a, b } }', '{override: {x: {subject: a, b}}}', 'note read-literally 2:27', 'override: { x: { subject: "a, b" } }'],
  ['authors: [a, b', 'refused', 'error unclosed-mark 2:10'],
  ['authors: {a', 'refused', 'error unclosed-mark 2:10'],
  ['tags: [[[[[[[[[a]]]]]]]]]', 'refused', 'error head-too-deep 2:1'],
  ['tags: [[[[[[[[a]]]]]]]]', 'refused', 'error head-too-deep 2:15'],
  ['tags: [ [ "x", {[[[[[[[a', 'refused', 'error head-too-deep 2:1'],
  ['tags: [a]]', 'refused', 'error unreadable-line 2:10'],
  ['facts:\n  a: &x 5', 'refused', 'error yaml-anchor 3:9'],
  ['facts:\n  a: *x', 'refused', 'error yaml-alias 3:6'],
  ['facts:\n  a: !x 5', 'refused', 'error yaml-tag 3:6'],
  ['&x title: a', 'refused', 'error yaml-anchor 2:4'],
  ['? a\n: b', '{a: b}'],
  ['[a]: b', 'refused', 'error head-not-fields 2:1'],
  ['<<: a', 'refused', 'error yaml-alias 2:1'],
  ['__proto__: a', 'refused', 'error refused-key 2:1'],
  ['constructor: a', 'refused', 'error refused-key 2:1'],
  ['prototype: a', 'refused', 'error refused-key 2:1'],
  ['toString: a: b', '{toString: a: b}', 'note read-literally 2:11', 'toString: "a: b"'],
  ['valueOf: a # b', '{valueOf: a}'],
  ['cta: {__proto__: a}', 'refused', 'error refused-key 2:7'],
  ['title: a\ntitle: b', 'refused', 'error same-key-twice 3:1'],
  ['title: a\n"title": b', 'refused', 'error same-key-twice 3:1'],
  ['a\nb', 'refused', 'error head-not-fields 2:1'],
  ['- a\n- b', 'refused', 'error head-not-fields 2:1'],
  ['a', 'refused', 'error head-not-fields 2:1'],
  ['# only', '{}'],
  ['   ', '{}'],
  ['', '{}'],
  ['%YAML 1.2', 'refused', 'error unreadable-line 2:1'],
  ['title: a\n%b', 'refused', 'error unreadable-line 3:1'],
  ['title: a\n   id: b', 'refused', 'error bad-indent 3:4'],
  ['title: a\n  summary: b', 'refused', 'error bad-indent 3:3'],
  ['title: a\n  summary:b', '{title: a summary:b «a\n  summary:b»}'],
  ['notes: a\n  notes: b', 'refused', 'error bad-indent 3:3'],
  ['facts:\n   a: 1\n  b: 2', 'refused', 'error bad-indent 4:1'],
  ['\ttitle: a', '{title: a}', 'note mended-spaces 2:1', ' title: a'],
  ['facts:\n\ta: 1', '{facts: {a: 1}}', 'note mended-spaces 3:1', 'facts:\n a: 1'],
  ['title\u00a0: a', '{title: a}', 'note mended-spaces 2:6', 'title : a'],
  ['title:\u00a0a', '{title: a}', 'note mended-spaces 2:7', 'title: a'],
  ['\u00a0\u00a0title: a: b', '{title: a: b}', 'note mended-spaces 2:1, note read-literally 2:10', '  title: "a: b"'],
  ['facts:\n\u00a0\u00a0a: 1\n  b:\u00a02', '{facts: {a: 1, b: 2}}', 'note mended-spaces 3:1', 'facts:\n  a: 1\n  b: 2'],
  ['title: a\tb', '{title: a\tb}'],
  ['title: a\u00a0b', '{title: a\u00a0b}'],
  ['title: “a”', '{title: a}', 'note mended-quotes 2:8', 'title: a'],
  ['title: „a”', '{title: a}', 'note mended-quotes 2:8', 'title: a'],
  ['title: ”a“', '{title: a}', 'note mended-quotes 2:8', 'title: a'],
  ['title: “a” b', '{title: “a” b}'],
  ['title: “a” and “b”', '{title: “a” and “b”}'],
  ['title: "“a”"', '{title: “a”}'],
  ['title: “ a ”', '{title: a « a »}', 'note mended-quotes 2:8', 'title: a'],
  ['title: “”', '{title: “”}'],
  ['title: a “b”', '{title: a “b”}'],
  ['hero: { alt: “a” }', '{hero: {alt: a}}', 'note mended-quotes 2:14', 'hero: { alt: a }'],
  ['title: "a\\xzz"', 'refused', 'error bad-escape 2:10'],
  ['title: "\\q"', 'refused', 'error bad-escape 2:9'],
  ['id: a b', '{id: a b}'],
  ['title a', 'refused', 'error head-not-fields 2:1'],
  ['title: x\nsummary', 'refused', 'error missing-colon 3:1'],
  ['title: x\nsummary\nid: y', 'refused', 'error missing-colon 3:1'],
  ['title: a\n\nsummary\n\n', 'refused', 'error missing-colon 4:1'],
  ['a: b: c', '{a: b: c}', 'note read-literally 2:4', 'a: "b: c"'],
  ['a: b: c\nd', 'refused', 'note read-literally 2:4, error missing-colon 3:1', 'a: "b: c"\nd'],
  ['id: {a', 'refused', 'error unclosed-mark 2:5'],
  ['id: "a" b', '{id: "a" b}', 'note read-literally 2:5', "id: '\"a\" b'"],
  ["id: 'a' b", "{id: 'a' b}", 'note read-literally 2:5', "id: \"'a' b\""],
  ['id: "a', '{id: "a}', 'note read-literally 2:5', "id: '\"a'"],
  ['"title: a', 'refused', 'error unclosed-mark 2:9'],
  ['x: !!js/function y', 'refused', 'error yaml-tag 2:4'],
  ['x: &a *a', 'refused', 'error unreadable-line 2:7'],
  ['x: &a &b c', 'refused', 'error yaml-anchor 2:7'],
  ['x: !a !b c', 'refused', 'error yaml-tag 2:7'],
  ['tags:\n  - [a, b]\n  - {c: d}', '{tags: [[a, b], {c: d}]}'],
  ['tags: [null, ~, ]', '{tags: [null, ~]}'],
  ['tags:\n  -\n  - a', '{tags: [a]}'],
  ['tags: [a, [b, {c: [d', 'refused', 'error unclosed-mark 2:19'],
  ['tags: {a: [b], c', '{tags: {a: [b], c}', 'note read-literally 2:7', 'tags: "{a: [b], c"'],
  ['tags: [a], b', 'refused', 'error unreadable-line 2:10'],
  ['title: "a" #b', '{title: a}'],
  ["title: 'a' #b", '{title: a}'],
  ['title: "a"#b', '{title: "a"#b}', 'note read-literally 2:8', "title: '\"a\"#b'"],
  ["cta: { label: '}', url: x, y }", '{cta: {label: }, url: x, y}}', 'note read-literally 2:25', "cta: { label: '}', url: \"x, y\" }"],
  ["cta: { label: 'a, b: c' d, url: x }", "{cta: {label: 'a, b: c' d, url: x}}", 'note read-literally 2:15', "cta: { label: \"'a\", b: c' d, url: x }"],
  ['cta: { label:  "}", url: x, y }', '{cta: {label: }, url: x, y}}', 'note read-literally 2:26', 'cta: { label:  "}", url: "x, y" }'],
  ['cta: {\n  label: a\nid: {b}', 'refused', 'error unclosed-mark 2:6'],
  ['cta: { label: {a: "b, c: d}, url: e }', '{cta: {label: {a: "b, c: d}, url: e}}', 'note read-literally 2:19', "cta: { label: {a: '\"b', c: d}, url: e }"],
  ['cta: { label: [a, url: b], url: x }', '{cta: {label: [a, {url: b}], url: x}}'],
  ['cta: { label: [a, url: x }\nid: ]', 'refused', 'error unclosed-mark 2:15'],
  ['cta: { label: [a "b], url: x }', '{cta: {label: [a "b], url: x}}'],
  ['cta: { label: a%b, url: c@d }', '{cta: {label: a%b, url: c@d}}'],
  ['cta: { label: a - b, url: c ? d }', '{cta: {label: a - b, url: c ? d}}'],
  ['cta: { label: "a", url: "b"}', '{cta: {label: a, url: b}}'],
  ['cta: { label: "a" }', '{cta: {label: a}}'],
  ['cta: { label: a , url: x\n  , event: b }', '{cta: {label: a, url: x, event: b}}'],
  ['cta: { label: a,url: x }', '{cta: {label: a, url: x}}'],
  ['cta: { label: a,\n  url: b, c\n  }', '{cta: {label: a, url: b, c}}', 'note read-literally 3:8', 'cta: { label: a,\n  url: "b, c"\n  }'],
  ['cta: { label: ["a, b: c"], url: x }', '{cta: {label: [a, b: c], url: x}}'],
  ['x: !!str a', 'refused', 'error yaml-tag 2:10'],
  ['x: !!map {a: b}', '{x: !!map {a: b}}', 'note read-literally 2:4', 'x: "!!map {a: b}"'],
  ['x: ! a', 'refused', 'error yaml-tag 2:6'],
  ['""', '{}'],
  ["' '", '{}'],
  ['"a"', 'refused', 'error head-not-fields 2:1'],
  ['" a ": 5', '{a: 5}'],
  ['x: &a &b cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 'refused', 'error yaml-anchor 2:7'],
  ['authors: [a, [b], c', 'refused', 'error unclosed-mark 2:10'],
  ['authors: {a: {b: c}, d', '{authors: {a: {b: c}, d}', 'note read-literally 2:10', 'authors: "{a: {b: c}, d"'],
  ['tags:\n-\ta: b', 'refused', 'error bad-indent 3:2'],
  ['id: *', 'refused', 'error yaml-alias 2:5'],
  ['id: &', 'refused', 'error yaml-alias 2:5'],
  ['tags:\n  !a - b', 'refused', 'error unclosed-mark 3:3'],
  ['id: &a: b', '{id: &a: b}', 'note read-literally 2:5', 'id: "&a: b"'],
  ['%', 'refused', 'error unreadable-line 2:1'],
  ['  # a\n\n  # b', '{}'],
  ['title: a  # b\nid: c', '{title: a  # b, id: c}', 'note read-literally 2:8', 'title: "a  # b"\nid: c'],
  ["title: 'a'\nid: b", '{title: a, id: b}'],
  ['title: a"b"', '{title: a"b"}'],
  ['facts:\n  a"b: 5', '{facts: {a"b: 5}}'],
  ['facts:\n  -  a: b: c', '{facts: [{a: b: c}]}', 'note read-literally 3:9', 'facts:\n  -  a: "b: c"'],
  ['title: a|', '{title: a|}'],
  ['title: a >', '{title: a >}'],
  ['title: "a\n\n\n  b: c"\nid: d: e', '{title: a\n\nb: c «a\n\n\n  b: c», id: d: e}', 'note read-literally 6:5', 'title: "a\n\n\n  b: c"\nid: "d: e"'],
]; // prettier-ignore

describe('fields', () => {
  it.each(heads.map(([head, fields, said = '', mended = head]) => [head, fields, said, mended] as const))(
    '%j is %j',
    (head, fields, said, mended) => {
      const read = fieldsOf(`---\n${head}\n---\nBody`);
      expect([read.fields ?? 'refused', read.said.join(', '), read.mended]).toEqual([
        fields,
        said,
        `---\n${mended}\n---\nBody`,
      ]);
      expect(read.rest).toBe(fields === 'refused' ? undefined : 'Body');
      expect(JSON.stringify(read.findings)).not.toMatch(/\{(?:line|key|max|words|value)\}/);
      for (const { place } of read.findings)
        expect([place.start >= 4, place.end >= place.start, place.end <= head.length + 8]).toEqual([true, true, true]);
    },
  );
  it('are the same after a fix, and need no other', () => {
    for (const [, fields, , mended] of heads) {
      if (mended === undefined || fields === 'refused') continue;
      const again = fieldsOf(`---\n${mended}\n---\nBody`);
      const plain = (told: string | undefined) => told?.replaceAll(/ «[^»]*»/g, '');
      expect([plain(again.fields), again.said.filter((one) => !one.includes('literally')), again.mended], mended).toEqual([plain(fields), [], `---\n${mended}\n---\nBody`]);
    }
  }); // prettier-ignore
});

const tell = (text: string, ...more: [shape?: Shape, foreign?: boolean]) => {
  const { fields, said, rest } = fieldsOf(text, ...more);
  return [
    fields === undefined ? 'refused' : `${fields}${rest === 'Words' ? '' : ` ${JSON.stringify(rest)}`}`,
    ...said,
  ].join(', ');
};

describe('fences', () => {
  const fine = '{title: A}';
  it.each([
    ['---\ntitle: A\n---\nWords', fine],
    ['---\ntitle: A\n---', `${fine} ""`],
    ['---\n---\nWords', '{}'],
    ['', '{} ""'],
    ['Words', '{}'],
    ['---', 'refused, error unclosed-front-matter 1:1'],
    ['---\n', 'refused, error unclosed-front-matter 1:1'],
    ['---\ntitle: A\n...\n---', 'refused, error broken-fence 3:1'],
    ['---\ntitle: A\n---a\n---', 'refused, error broken-fence 3:1'],
    ['---\ntitle: A\n ---a\n---\nWords', '{title: A ---a «A\n ---a»}'],
    ['---\ntitle: a---b\n---\nWords', '{title: a---b}'],
    ['---\ntitle: A\n----\nWords', 'refused, error broken-fence 3:1'],
    ...['—', '–', '———', '―', '‒', '—-', '-–', '-—', '---\u00a0', ' ---', '\t—\t', '--- \t'].map(
      (dashes): [string, string] => [`---\ntitle: A\n${dashes}\nWords`, `${fine}, note mended-fence 3:1`],
    ),
    ...['—', '–', '———', '―', '—-', '-–', ' ---', '--- ', '\n---', '\n\n  —', '\u00a0---\u00a0'].map(
      (dashes): [string, string] => [
        `${dashes}\ntitle: A\n---\nWords`,
        `${fine}, note mended-fence ${dashes.split('\n').length}:1`,
      ],
    ),
    ...['--', '-', '- -', '—a', '*', '--—-', '——a'].map((dashes): [string, string] => [
      `${dashes}\ntitle: A\n---\nWords`,
      `{} ${JSON.stringify(`${dashes}\ntitle: A\n---\nWords`)}`,
    ]),
    ...['js', ' js', 'json', '\tjs', '.', 'a---', ' a ---'].map((name): [string, string] => [
      `---${name}\ntitle: A\n---\n`,
      'refused, error named-front-matter 1:1',
    ]),
    ...['----', '-----  ', '------\t'].map((line): [string, string] => [
      `${line}\ntitle: A\n---\n`,
      'refused, error named-front-matter 1:1',
    ]),
    ...['----', '----a', '---- a'].map((line): [string, string] => [
      `${line}\nWords, and: more\n`,
      `{} ${JSON.stringify(`${line}\nWords, and: more\n`)}`,
    ]),
    ...['+++', '+++ ', '+++\t'].map((line): [string, string] => [
      `${line}\ntitle = "A"\n+++\n`,
      'refused, error toml-front-matter 1:1',
    ]),
    ...['+++a', '++', 'a+++', ' +++', '++++'].map((line): [string, string] => [
      `${line}\nWords`,
      `{} ${JSON.stringify(`${line}\nWords`)}`,
    ]),
  ])('%j', (text, told) => expect(tell(text)).toBe(told));

  it.each([
    'title:',
    'Title :',
    '"title": A',
    '“title”: A',
    "'title': A",
    '  a.b-c_1: A',
    'τίτλος:\u00a0A',
    '_a:',
    '\u00a0title\u00a0: A',
  ])('a rule before %j opens the fields', (line) =>
    expect(tell(`—\n${line}\n---\nWords`)).toContain('note mended-fence 1:1'),
  );
  it.each(['Words', 'Two words: more', '1: a', ':', '- a: b', 'https', '', 'a!b: c', '.a: b'])(
    'and before %j it is a rule',
    (line) =>
      expect(fieldsOf(`—\n${line}\nWords`)).toMatchObject({ fields: '{}', rest: `—\n${line}\nWords`, said: [] }),
  );
  it('are mended by a fix', () => {
    expect(fieldsOf('\n — \ntitle: A\n–\nWords').mended).toBe('---\ntitle: A\n---\nWords');
    expect(fieldsOf('--- \n\ntitle: A\n---\t\nWords').said).toEqual([]);
    expect(fieldsOf('--- \ntitle: A\n---\t\nWords').mended).toBe('---\ntitle: A\n---\nWords');
  });
  it.each([
    ['--- js \n---\n', '--- js'], ['---- \na: b\n---\n', '“----”'], ['---\na: b\n --- \n', '“---”'], ['---\na: b\n---c \n', '“---c”'], [' \u2014 \na: b\n---\n', '“—”'],
    ['---\na: b\n... \n', '“...”'],
  ])('are shown as they are written: %j', (text, shown) => expect(fieldsOf(text).findings[0]!.say).toContain(shown)); // prettier-ignore
});

describe('what is too much', () => {
  it('fields inside one another', () => {
    const deep = (count: number) =>
      `---\n${Array.from({ length: count }, (_, i) => `${' '.repeat(i)}a:`).join('\n')} b\n---\n`;
    expect(tell(deep(8))).not.toContain('refused');
    expect(tell(deep(9))).toMatch(/^refused, error head-too-deep/);
    expect(tell(deep(5000))).toMatch(/^refused, error (?:head-too-deep|head-too-large)/);
  });
  it('lists inside one another, so many that the reader gives up', () => {
    const { said, findings } = fieldsOf(`---\ntitle: a\ntags:\n${'- '.repeat(20_000)}a\n---\n`);
    expect(said).toEqual(['error head-too-deep 4:1']);
    expect(findings[0]!.say).toContain('at most 8');
  });
  it('fields of a file, and characters', () => {
    const many = (count: number) => `---\n${Array.from({ length: count }, (_, i) => `a${i}: b`).join('\n')}\n---\n`;
    expect(tell(many(4_999))).not.toContain('refused');
    expect(tell(many(5_000))).toContain('refused, error head-too-large');
    expect(fieldsOf(many(5_000)).findings[0]!.say).toContain('5000');
    const long = (count: number) => `---\ntitle: ${'a'.repeat(count - 8)}\n---\n`;
    expect(tell(long(caps.head))).not.toContain('refused');
    expect(tell(long(caps.head + 1))).toBe('refused, error head-too-large 1:1');
    expect(fieldsOf(long(caps.head + 1)).findings[0]!.say).toContain('100000');
  });
});

describe('fields of other programs', () => {
  const foreign = (head: string) => tell(`---\n${head}\n---\nWords`, () => 'group', true);
  it.each([
    ['title: a\ntitle: b', '{title: a}, note second-key-left-out 3:1'],
    ['title: “a”', '{title: “a”}'],
    ['title: a: b', '{title: a: b}, note read-literally 2:8'],
    ['title: a # b', '{title: a}'],
    ['title: [a, b]', '{title: [a, b]}'],
    ['title:a', 'refused, error head-not-fields 2:1'],
    ['title: a\n  summary: b', 'refused, error two-colons 2:8'],
    ['__proto__: a', 'refused, error refused-key 2:1'],
    ['layout: *x', 'refused, error yaml-alias 2:9'],
  ])('%j', (head, told) => expect(foreign(head)).toBe(told));
  it('are named when one is there twice', () => {
    const { findings } = fieldsOf('---\ntitle: a\ntitle: b\n---\n', () => 'group', true);
    expect(findings[0]!.say).toContain('“title”');
  });
});

describe('what is said', () => {
  const say = (head: string) =>
    fieldsOf(`---\n${head}\n---\n`)
      .findings.map((one) => `${one.say} ${one.cure ?? ''}`)
      .join(' ');
  it.each([
    ['title: a\n   id: b', ['“id: b”']], ['__proto__: x', ['“__proto__”']], ['title: a\ntitle: b', ['“title”']], ['title: a: b', ['a: b']], ['a\nb: c', ['“a b: c”'.slice(0, 2)]],
    ['title: x\nsummary here', ['“summary here”']], ['title: "\\q"', ['title: "\\q"']], ['<<: a', ['“<<”']], ['x: &a &b ' + 'c'.repeat(60), [`“x: &a &b ${'c'.repeat(31)}”`]], ['id: &x y', ['id: &x y']], ['id: *x', ['id: *x']], ['id: !x y', ['id: !x y']], ['"title: a', ['“"title: a”']],
    ['id: [a', ['“id: [a”']], [`title: a: ${'b'.repeat(90)}`, ['b'.repeat(57)]], [`title: a\n  id: ${'b'.repeat(90)}`, [`id: ${'b'.repeat(76)}”`]], [`x: ${'b'.repeat(90)}: c\n  d`, ['x: ']],
    ['tags: [[[[[[[[[', ['8']], [`title: x\n${'b'.repeat(99)}`, [`“${'b'.repeat(80)}”`]],
  ])('%j', (head, shown) => {
    for (const words of shown) expect(say(head)).toContain(words);
    expect(say(head)).not.toMatch(/b{81}|\{\w+\}/);
  }); // prettier-ignore
});

it('a value knows its place, quotes aside, and a field its own', () => {
  const text =
    '---\ntitle: "A b"\nshort: [ c, \'d\' ]\ncta: { label: “e”, url: }\nid:\nfacts:\n  f: g: h\nevent: { name }\n---\n';
  const { entries } = fieldsOf(text);
  const at = (place: { start: number; end: number; file: string }) =>
    `${place.file}:${text.slice(place.start, place.end)}`;
  const { title, short, cta, id, facts, event } = entries!.value;
  expect(Object.values(entries!.keys).map(at)).toEqual(
    ['title', 'short', 'cta', 'id', 'facts', 'event'].map((one) => `a.md:${one}`),
  );
  expect([title!, short!, id!].map(({ place }) => at(place))).toEqual(['a.md:A b', "a.md:[ c, 'd' ]", 'a.md:']);
  expect(at(cta!.place)).toBe('a.md:{ label: “e”, url: }');
  if (cta!.kind !== 'map' || facts!.kind !== 'map' || short!.kind !== 'list') throw new Error('other kinds');
  expect(short!.value.map(({ place }) => at(place))).toEqual(['a.md:c', 'a.md:d']);
  expect(at(cta!.value['label']!.place)).toBe('a.md:e');
  expect(at(facts!.value['f']!.place)).toBe('a.md:g: h');
  if (event!.kind !== 'map') throw new Error('no map');
  expect(at(event!.value['name']!.place)).toBe('a.md:name');
  expect([entries!.value, entries!.keys, cta!.value].map((one) => Object.getPrototypeOf(one))).toEqual([
    null,
    null,
    null,
  ]);
  expect(Object.getPrototypeOf(fieldsOf('Words').entries!.value)).toBeNull();
  expect(fieldsOf('Words').entries!.place).toEqual({ file: 'a.md', start: 0, end: 0 });
});
