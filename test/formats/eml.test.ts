import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { eml, type EmlData } from '../../src/formats/eml.js';
import { writeEml } from '../../src/formats/eml-write.js';

const data: EmlData = {
  from: { name: 'Το μαγαζί', address: 'letter@a.example' },
  replyTo: 'hello@a.example',
  subject: 'Ο βραστήρας του χειμώνα έρχεται την Παρασκευή, με 24,90 € και δωρεάν παράδοση',
  text: 'Γεια σας,\n\nο βραστήρας κοστίζει 24,90 €.\nŐszi ünnepek: 9990 Ft\n',
  html: '<!doctype html><html lang="el"><body><p>Ο βραστήρας κοστίζει 24,90&nbsp;€.</p><img src="a%20b.jpg" alt="Βραστήρας"><img src="https://a.example/x.jpg" alt=""></body></html>',
  language: 'el',
  listUnsubscribe: '<https://a.example/off?u=1>',
  listId: '<newsletter.a.example>',
  date: '2026-11-26',
  pictures: [{ file: 'a b.jpg', media: 'image/jpeg', bytes: new Uint8Array([255, 216, 255, 1, 2, 3]) }],
  domain: 'a.example',
};
const written = async (change: Partial<EmlData> = {}) =>
  Buffer.from(await writeEml({ ...data, ...change })).toString('latin1');

describe('the e-mail file', () => {
  it('says to another reader what it was given, text before HTML, the picture inside', async () => {
    const mail = await PostalMime.parse(await writeEml(data));
    expect(mail.subject).toBe(data.subject);
    expect(mail.from).toMatchObject(data.from!);
    expect(mail.text!.trim()).toBe(data.text.trim());
    expect(mail.html).toContain('24,90&nbsp;€');
    expect(mail.date).toBe('2026-11-26T00:00:00.000Z');
    expect(mail.attachments[0]).toMatchObject({ mimeType: 'image/jpeg', disposition: 'inline' });
    expect(mail.html).toContain(`src="cid:${mail.attachments[0]!.contentId!.replace(/[<>]/g, '')}"`);
    const raw = await written();
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
    expect(raw.split('\r\n').every((line) => line.length <= 998 && !line.includes('\n'))).toBe(true);
  });
  it('ends every line with CRLF, in Latin texts too', async () => {
    const raw = await written({ text: 'Hello\n\nworld\n', html: '<html>\n<body>\n<p>x</p>\n</body></html>' });
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it('carries the headers of a list, one-click only where a web address can take it', async () => {
    expect(await written()).toMatch(
      /List-Unsubscribe: <https:\/\/a\.example\/off\?u=1>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n/,
    );
    expect(await written({ listUnsubscribe: '<mailto:off@a.example>' })).not.toContain('List-Unsubscribe-Post');
  });
  it('is the same bytes twice, and says no date that nobody gave', async () => {
    expect(await written()).toBe(await written());
    expect(await written()).not.toBe(await written({ subject: 'Άλλο' }));
    expect(await written({ date: undefined })).not.toMatch(/^Date:/m);
  });
  it.each([
    { subject: 'x\r\nBcc: evil@x.example' },
    { from: { name: 'x\nBcc: evil@x.example', address: 'a@a.example' } },
    { from: { name: 'x', address: 'a@a.example, evil@x.example' } },
    { replyTo: 'a@a.example\r\nBcc: evil@x.example' },
    { listUnsubscribe: '<https://a.example>\r\nBcc: evil@x.example' },
  ])('refuses a header that would start another: %j', async (change) => {
    await expect(writeEml({ ...data, ...change })).rejects.toThrow(/control character|not one e-mail address/);
  });
  it('reads back subject, text and HTML', async () => {
    const segments = await eml.read(await writeEml(data));
    expect(segments[0]).toEqual({ text: data.subject, kind: 'text', where: 'subject' });
    expect(segments.find((one) => one.where.startsWith('text part'))!.text).toBe('Γεια σας,');
    expect(
      segments.find((one) => one.where.startsWith('html part') && one.kind === 'text')!.text.replace(/\u00a0/g, ' '),
    ).toBe('Ο βραστήρας κοστίζει 24,90 €.');
    expect(segments.find((one) => one.kind === 'alt')!.text).toBe('Βραστήρας');
  });
  it('reads mails that others wrote as another reader does', async () => {
    const foreign = [
      'From: =?iso-8859-2?Q?=C1rv=EDz?= <a@a.example>',
      'Subject: =?utf-8?B?zpbOtc+Dz4TP?= =?utf-8?B?jA==?= ok',
      'Content-Type: multipart/mixed; boundary="a;b"',
      '',
      '--a;b',
      'Content-Type: text/plain; charset=iso-8859-2',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=D5szi =FCnnep=',
      'ek',
      '--a;b--',
      'after',
    ].join('\r\n');
    const bytes = Buffer.from(foreign, 'latin1');
    const mail = await PostalMime.parse(bytes);
    const segments = await eml.read(bytes);
    expect(segments.map((one) => one.text)).toEqual([mail.subject, 'Árvíz <a@a.example>', mail.text!.trim()]);
    expect(mail.text!.trim()).toBe('Őszi ünnepek');
  });
  it('refuses what is no mail', async () => {
    await expect(eml.read(new TextEncoder().encode('hello'))).rejects.toThrow(/not an e-mail/);
  });
});
