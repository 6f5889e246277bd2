import type { Outcome } from './chat-case.js';
import type { Played } from './judge-outcome.js';
import type { Seen } from './play-case.js';

/** A paper that an answer gives: by the button with which each gets their own, or by a pass in a link. */
interface Given {
  readonly what?: unknown;
  readonly format?: unknown;
  readonly language?: unknown;
  readonly edition?: unknown;
}

const LINK = /\/papers\/(?<body>[\w-]+)\.[\w-]+/gu;

/** The papers that an answer gives, by itself or with what else came of a message. */
export function papersIn({ kind, buttons, links }: Seen): readonly Given[] {
  if (kind !== 'paper' && kind !== 'did') return [];
  const passes = links.flatMap((url) =>
    [...url.matchAll(LINK)].map(({ groups }) => Buffer.from(groups?.['body'] ?? '', 'base64url').toString('utf8')),
  );
  const pressed = buttons.filter(({ verb, data }) => verb === 'get-paper' && data['edition'] !== 'check');
  return [...passes.map((pass) => JSON.parse(pass) as Given), ...pressed.map(({ data }) => data as Given)];
}

/** What a paper may be called: decisions stand with the actions of their meeting and in the log, and any paper has a calendar. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  decisions: ['actions', 'log', 'decisions'],
  plan: ['plan', 'plan-report', 'board', 'report'],
  return: ['return', 'returns'],
};

function isGiven({ what = '', format, language, publish }: Outcome, given: Given): boolean {
  const named = CALLED[what] ?? [what];
  return (
    (what === '' || what === 'calendar' || named.includes(String(given.what))) &&
    (format === undefined || given.format === format) &&
    (language === undefined || given.language === language) &&
    (given.edition === 'published') === (publish === true)
  );
}

/** Whether the paper that was asked for is given, or the form asks for what was not said. */
export function judgeExport(outcome: Outcome, { after }: Played): boolean {
  if (outcome.what === undefined) return after.kind === 'paper' || after.kind === 'paper-form';
  if (outcome.what === 'calendar' && after.kind === 'calendar-address') return true;
  if (papersIn(after).some((given) => isGiven(outcome, given))) return true;
  if (after.kind !== 'paper-form' || outcome.format !== undefined) return false;
  const { what, language, published } = after.inputs;
  return isGiven(outcome, { what, language, edition: published === 'true' ? 'published' : 'group' });
}

/** Whether papers are sent by themselves from now on, so many working days before each meeting. */
export function judgePapersSend({ days }: Outcome, { after: { group } }: Played): boolean {
  const kept = group.settings['sendPapers'] as { readonly days?: number } | undefined;
  return kept?.days !== undefined && kept.days > 0 && (days === undefined || kept.days === days);
}
