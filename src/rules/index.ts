/** The rules, in the order their findings are shown: one file each, in a folder by what they are about. */
import type { Rule } from '../model.js';
import { claimsRules } from './claims/index.js';
import { languageRules } from './language/index.js';
import { lawRules } from './law/index.js';
import { lookRules } from './look/index.js';
import { mailRules } from './mail/index.js';
import { namesRules } from './names/index.js';
import { pageRules } from './page/index.js';
import { picturesRules } from './pictures/index.js';
import { postsRules } from './posts/index.js';
import { pressRules } from './press/index.js';
import { proofRules } from './proof/index.js';
import { sourceRules } from './source/index.js';
import { timeRules } from './time/index.js';
import { valuesRules } from './values/index.js';

export const rules: readonly Rule[] = [
  ...proofRules,
  ...sourceRules,
  ...valuesRules,
  ...timeRules,
  ...namesRules,
  ...claimsRules,
  ...lawRules,
  ...languageRules,
  ...picturesRules,
  ...lookRules,
  ...pageRules,
  ...mailRules,
  ...pressRules,
  ...postsRules,
];
