import type { AnyReply } from '../../src/app/features.js';
import type { ToldChange } from '../../src/features/telling/rules/changes-for.js';
import { CLAIRE, DRAFT, HEAD, manyActions, MINUTES, TOMOS } from './sample-actions.js';

const today = '2022-10-10';
const NOTHING = { deadline: null, task: null };
const change = (what: ToldChange['what'], changes: Partial<ToldChange> = {}): ToldChange => ({
  action: MINUTES,
  what,
  by: CLAIRE,
  why: null,
  before: NOTHING,
  ...changes,
});
const told = (changes: readonly ToldChange[], standsInFor: string | null = null): AnyReply => ({
  kind: 'told',
  group: HEAD,
  changes,
  standsInFor,
  today,
});

/** What leads are told of what others changed. */
export const TELLING_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'told: given': told([change('given')]),
  'told: lost': told([change('lost')]),
  'told: cancelled': told([change('cancelled', { why: 'overtaken by the new plan' })]),
  'told: several': told([
    change('deadline', { before: { deadline: { words: '2022-09-30', by: TOMOS }, task: null }, why: 'legal are late' }),
    change('deadline-and-task', {
      action: DRAFT,
      before: { deadline: { words: '', by: CLAIRE }, task: { words: 'Draft it', by: TOMOS } },
    }),
    change('reopened'),
  ]),
  'told: 300 given': told(manyActions(300).map((action) => change('given', { action }))),
  'told: in place of another': told([change('given'), change('lost')], 'Siân Rees'),
};
