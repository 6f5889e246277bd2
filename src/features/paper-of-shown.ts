import type { PaperKind } from '../model/paper.js';
import type { Reply } from '../model/reply.js';
import type { ShownPaper } from '../ports/recall.js';

/** By the kind of a reply: the paper that has what the reply shows. */
const PAPERS: Readonly<Record<string, PaperKind>> = {
  matters: 'matters-arising',
  summary: 'matters-arising',
  'summary-page': 'matters-arising',
  'meeting-table': 'actions',
  'table-text': 'actions',
  decisions: 'actions',
  agenda: 'agenda',
  'return-card': 'return',
  'return-pages': 'return',
  plan: 'plan',
  'plan-report': 'plan-report',
  'plan-report-text': 'plan-report',
};

/** The paper that has what a reply shows, for "this as a spreadsheet?"; undefined where no single paper has it. */
export function paperOfShown(reply: Reply): ShownPaper | undefined {
  const what = reply.kind === 'list' ? paperOfList(reply) : PAPERS[reply.kind];
  if (what === undefined) return undefined;
  const { reference } = reply as { readonly reference?: unknown };
  return { what, reference: what === 'return' && typeof reference === 'string' ? reference : null };
}

/** For a list that nothing narrows: open actions are matters arising, a meeting's are its table, all are the log. */
function paperOfList(reply: Reply): PaperKind | undefined {
  const { asked } = reply as { readonly asked?: Readonly<Record<string, unknown>> };
  if (asked === undefined) return undefined;
  const { state, isMine, who, when, find, within, raised } = asked;
  const isNarrowed = isMine === true || (who as readonly unknown[]).length > 0 || when !== null || find !== null;
  if (isNarrowed || within !== null) return undefined;
  if (raised !== null) return 'actions';
  return state === 'open' ? 'matters-arising' : state === 'all' ? 'log' : undefined;
}
