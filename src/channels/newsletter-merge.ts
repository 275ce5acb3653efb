import type { Brand, View } from '../model.js';

type Service = Brand['mail']['service'];
type Merge = View['brand']['merge'];

/**
 * What stands in a mail where the mail service puts each reader's own addresses.
 * Mailchimp: https://mailchimp.com/help/all-the-merge-tags-cheat-sheet/ ·
 * listmonk: https://listmonk.app/docs/templating/ · Brevo: https://help.brevo.com/hc/en-us/articles/4402386448530
 * (all read 2026-11-21). These services write List-Unsubscribe themselves.
 */
const tags: Readonly<Record<Exclude<Service, 'plain'>, Omit<Merge, 'unsubscribeHeader'>>> = {
  mailchimp: { unsubscribe: '*|UNSUB|*', preferences: '*|UPDATE_PROFILE|*', browser: '*|ARCHIVE|*' },
  listmonk: { unsubscribe: '{{ UnsubscribeURL }}', preferences: '{{ ManageURL }}', browser: '{{ MessageURL }}' },
  brevo: { unsubscribe: '{{ unsubscribe }}', preferences: '{{ update_profile }}', browser: '{{ mirror }}' },
};

/** Addresses or merge tags of the brand's mail service; an empty text where there is none. */
export function mergeTags({ mail }: Pick<Brand, 'mail'>): Merge {
  const own = {
    unsubscribe: linkTo(mail.unsubscribe),
    preferences: linkTo(mail.preferences),
    browser: linkTo(mail.viewInBrowser),
  };
  const service = mail.service === 'plain' ? undefined : tags[mail.service];
  return {
    unsubscribe: own.unsubscribe || service?.unsubscribe || '',
    preferences: own.preferences || service?.preferences || '',
    browser: own.browser || service?.browser || '',
    unsubscribeHeader: service === undefined && own.unsubscribe !== '' ? `<${own.unsubscribe}>` : undefined,
  };
}

/** A bare address becomes one that can be linked. */
function linkTo(address: string | undefined): string {
  if (address === undefined) return '';
  return /^[^\s:/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : address;
}
