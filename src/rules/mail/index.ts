/** Mails that arrive and can be left. */
import type { Rule } from '../../model.js';
import { mailCssSupported } from './mail-css-supported.js';
import { mailDarkReady } from './mail-dark-ready.js';
import { mailHasBothParts } from './mail-has-both-parts.js';
import { mailLetsGo } from './mail-lets-go.js';
import { mailNamesSender } from './mail-names-sender.js';
import { mailSenderKnown } from './mail-sender-known.js';
import { mailWholeWithoutPictures } from './mail-whole-without-pictures.js';
import { mergeTags } from './merge-tags.js';
import { subjectAndPreheader } from './subject-and-preheader.js';

export const mailRules: readonly Rule[] = [
  mergeTags,
  mailHasBothParts,
  mailLetsGo,
  mailSenderKnown,
  subjectAndPreheader,
  mailNamesSender,
  mailWholeWithoutPictures,
  mailCssSupported,
  mailDarkReady,
];
