import type { Group } from '../../../model/group.js';
import type { Return, ReturnPart } from '../../../model/return.js';
import type { Trace } from './trace.js';

type Found = Pick<Trace, 'kind' | 'place' | 'reference' | 'at' | 'text' | 'record'>;

const isOf = ({ lead, handed, draft, sent, requests }: ReturnPart, isThem: (id: string) => boolean): boolean =>
  [lead, ...handed.flatMap(({ by, to }) => [by, to]), ...requests.map(({ by }) => by)].some(({ id }) => isThem(id)) ||
  [draft, sent].some((one) => one !== null && isThem(one.by.id));

const wordsOf = ({ sent, requests }: ReturnPart): readonly string[] => [
  ...(sent?.answers ?? []).flatMap(({ text }) => text),
  ...requests.flatMap(({ reason, answer }) => [reason, answer ?? '']),
];

/**
 * Returns what a group's returns keep about a person: what they were asked and answered, what they ran, and what names
 * them.
 */
export function tracesInReturns(
  { id, returns }: Pick<Group, 'id' | 'returns'>,
  isThem: (id: string) => boolean,
  names: (words: string) => boolean,
): readonly Found[] {
  const place = { kind: 'group', id } as const;
  return returns.flatMap((one): readonly Found[] => {
    const head = { place, reference: one.reference, at: one.askedAt, text: one.title } as const;
    const parts = one.parts.flatMap((part): readonly Found[] => {
      if (isOf(part, isThem)) return [{ ...head, kind: 'returned', record: withoutOthersDraft(part, isThem) }];
      return wordsOf(part).some(names) ? [{ ...head, kind: 'named', record: part.sent }] : [];
    });
    return [
      ...parts,
      ...(runBy(one).some(isThem) ? [{ ...head, kind: 'changed' as const, record: { ...one, parts: [] } }] : []),
    ];
  });
}

/** Leaves out a draft that somebody else saved and has not sent: only they may see it. */
const withoutOthersDraft = (part: ReturnPart, isThem: (id: string) => boolean): ReturnPart =>
  part.draft !== null && !isThem(part.draft.by.id) ? { ...part, draft: null } : part;

const runBy = ({ askedBy, closed, withdrawn }: Return): readonly string[] =>
  [askedBy, closed?.by, withdrawn?.by].flatMap((by) => (by === undefined ? [] : [by.id]));
