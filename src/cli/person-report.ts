import type { Instant } from '../model/calendar/day.js';
import { type KeptTrace, TRACE_KINDS, type TraceKind } from '../features/privacy/rules/trace.js';
import { onOneLine } from './cell.js';

/** What one store keeps about a person; `tenant` is empty where one store serves all. */
export interface ExportedPerson {
  readonly tenant: string;
  readonly ids: readonly string[];
  readonly emails: readonly string[];
  readonly names: readonly string[];
  readonly traces: readonly KeptTrace[];
}

const TITLES: Readonly<Record<TraceKind, string>> = {
  person: 'As a person',
  'stand-in': 'Standing in for somebody',
  member: 'Memberships',
  'former-member': 'Member before',
  outsider: 'Leads something without being a member',
  'role-change': 'Change of who runs the group',
  set: 'Named sets',
  leads: 'Actions led',
  raised: 'Actions raised',
  noted: 'Progress notes',
  'part-done': 'Parts done of actions that several lead',
  requested: 'Requests made',
  decided: 'Requests decided',
  'asked-to-attend': 'Leads asked to attend',
  closed: 'Actions closed, or agreed to be closed',
  held: 'Holds',
  agenda: 'Agenda items added or presented',
  returned: 'Returns asked of them or answered by them',
  'went-through': 'Meetings gone through actions in',
  changed: 'Changes made (history)',
  named: 'Named in words of others',
  minutes: 'Minutes that wait to be looked through',
  message: 'Messages of the outbox',
  conversation: '1:1 chats',
};

/** Escapes signs that markdown would act on. */
const shown = (words: string): string => onOneLine(words).replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** Writes everything kept about a person as markdown to read: kind by kind, each record with where it is. */
export function personReport(who: string, at: Instant, exported: readonly ExportedPerson[]): string {
  const parts = exported.flatMap(({ tenant, ids, emails, names, traces }) => [
    ...(tenant === '' ? [] : [`## Tenant ${shown(tenant)}`, '']),
    `- Names: ${names.map(shown).join('; ') || 'none'}`,
    `- Email: ${emails.map(shown).join('; ') || 'none'}`,
    `- Ids: ${ids.map(shown).join('; ')}`,
    '',
    ...TRACE_KINDS.flatMap((kind) => section(kind, traces)),
  ]);
  return [`# What Matters Arising keeps about ${shown(who)}`, '', `As of ${at}.`, '', ...parts, ''].join('\n');
}

function section(kind: TraceKind, traces: readonly KeptTrace[]): readonly string[] {
  const own = traces.filter((trace) => trace.kind === kind);
  return own.length === 0 ? [] : [`### ${TITLES[kind]} (${own.length})`, '', ...own.map(line), ''];
}

function line({ group, reference, at, text, where, record }: KeptTrace): string {
  const about = [reference ?? group?.prefix, at?.slice(0, 16).replace('T', ' ')].filter((part) => part !== undefined);
  const words = text ?? JSON.stringify(record);
  return `- ${[...about.map(String), shown(words)].join(' · ')} (${where})`;
}
