/** Rules that could not look, and what the brand would have to declare for them. */
import { rulesWithoutData, type JudgeInput } from '../pipeline/proof/judge.js';
import { ruleSays } from '../pipeline/proof/stamp.js';
import type { RunResult } from './result.js';

export function blindRules(input: Pick<JudgeInput, 'rules' | 'brand' | 'language'>): RunResult['blind'] {
  return rulesWithoutData(input).map((rule) => ({
    rule: rule.id,
    needs: ruleSays(rule, 'needs', input.language) ?? '',
  }));
}
