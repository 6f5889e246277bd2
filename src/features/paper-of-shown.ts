import type { PaperKind } from '../model/paper.js';
import type { Reply } from '../model/reply.js';
import type { ShownPaper } from '../ports/recall.js';

/** Which paper has what a reply shows, by the kind of the reply. */
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

/** The paper of what a reply shows, so that "this as a spreadsheet?" gives that; absent where no one paper has it. */
export function paperOfShown(reply: Reply): ShownPaper | undefined {
  const what = reply.kind === 'list' ? paperOfList(reply) : PAPERS[reply.kind];
  if (what === undefined) return undefined;
  const { reference } = reply as { readonly reference?: unknown };
  return { what, reference: what === 'return' && typeof reference === 'string' ? reference : null };
}

/** All that is open is what matters arise from, what came out of a meeting its table, and all there is the log. */
function paperOfList(reply: Reply): PaperKind | undefined {
  const { asked } = reply as { readonly asked?: Readonly<Record<string, unknown>> };
  if (asked === undefined) return undefined;
  const { state, isMine, who, when, find, within, raised } = asked;
  const isNarrowed = isMine === true || (who as readonly unknown[]).length > 0 || when !== null || find !== null;
  if (isNarrowed || within !== null) return undefined;
  if (raised !== null) return 'actions';
  return state === 'open' ? 'matters-arising' : state === 'all' ? 'log' : undefined;
}
