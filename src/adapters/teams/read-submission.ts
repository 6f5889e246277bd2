import { z } from 'zod';
import { type Submission } from '../../features/submission.js';
import { SETTINGS } from '../../features/settings/rules/settings-fields.js';
import { OWN_FIELDS } from '../../features/preferences/rules/own-ask.js';
import { EDITED } from '../../model/edited-fields.js';

const id = z.string().min(1).max(200);
const reference = z.string().min(1).max(40);
const words = z.string().max(4000);
const optional = words
  .nullish()
  .transform((value) => (value === undefined || value === null || value.trim() === '' ? null : value));
const blank = words.nullish().transform((value) => value ?? '');
/** What an input of a form holds, as text, in whichever way a client sends it; empty where it sends nothing. */
const field = z.union([blank, z.number().transform(String), z.boolean().transform(String)]);
/** What a form showed, as marks. */
const shown = z
  .record(z.string().max(40))
  .nullish()
  .transform((value) => value ?? null);
/** Clients send numbers and booleans of inputs as text. */
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);
const scope = z.enum(['open', 'mine', 'overdue', 'closed']);
const from = z
  .literal('logged')
  .nullish()
  .transform((value) => value ?? null);
const fromEscalation = z
  .literal('escalation')
  .nullish()
  .transform((value) => value ?? null);
const target = { group: id, reference };
/** A person's id is part of it, and may be long. */
const digestKey = z.string().min(1).max(400);
const inDigest = digestKey.nullish().transform((value) => value ?? null);
const request = {
  ...target,
  request: id,
  from: z
    .literal('detail')
    .nullish()
    .transform((value) => value ?? null),
};
const edited = { ...fieldsOf(EDITED), leads: words.nullish().transform((value) => value ?? null) };
/** What a picker of several sends, its values with commas between. */
const list = blank.transform((value) => value.split(',').filter((part) => part !== ''));
const page = z.coerce.number().int().min(1).max(10_000);
const item = z.coerce.number().int().min(0).max(10_000);
const picks = z.record(z.coerce.number().int().min(0).max(10_000), flag);

const submissionSchema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('done'), ...target, note: optional, digest: inDigest }),
  z.object({ verb: z.literal('note'), ...target, note: optional, digest: inDigest, from: fromEscalation }),
  z.object({ verb: z.literal('ask-to-attend'), ...target, isAsked: flag, from: fromEscalation }),
  z.object({
    verb: z.literal('digest'),
    digest: digestKey,
    form: z
      .object({ ...target, form: z.enum(['note', 'more-time', 'not-mine']) })
      .nullish()
      .transform((value) => value ?? null),
  }),
  z.object({ verb: z.literal('reopen'), ...target }),
  z.object({ verb: z.literal('show'), ...target }),
  z.object({ verb: z.literal('edit'), ...target, from }),
  z.object({ verb: z.literal('cancel'), ...target, reason: optional }),
  z.object({ verb: z.literal('save'), ...target, ...edited, shown, from }),
  z.object({ verb: z.literal('more-time'), ...target, date: optional, reason: optional, digest: inDigest }),
  z.object({ verb: z.literal('not-mine'), ...target, person: optional, why: optional, digest: inDigest }),
  z.object({ verb: z.literal('withdraw-request'), ...target, request: id }),
  z.object({ verb: z.literal('grant'), ...request }),
  z.object({ verb: z.literal('change'), ...request, date: optional, person: optional }),
  z.object({ verb: z.literal('refuse'), ...request, words: optional }),
  z.object({ verb: z.literal('hand-over'), group: id, about: id, references: list, to: optional }),
  z.object({ verb: z.literal('choose-chair'), group: id, person: optional }),
  z.object({ verb: z.literal('take-chair'), group: id, from: z.array(id).max(20), to: z.array(id).max(20) }),
  z.object({ verb: z.literal('undo'), group: id, references: z.array(reference).min(1).max(300) }),
  z.object({ verb: z.literal('choose-lead'), ...target, said: words, lead: id }),
  z.object({
    verb: z.literal('choose-group'),
    group: id,
    text: z.string().max(100_000),
    review: id.nullish().transform((value) => value ?? null),
  }),
  z.object({ verb: z.literal('review-page'), review: id, page, picks }),
  z.object({ verb: z.literal('review-log'), review: id, page, picks }),
  z.object({ verb: z.literal('review-edit'), review: id, item, picks }),
  z.object({ verb: z.literal('review-save'), review: id, item, ...edited, shown }),
  z.object({ verb: z.literal('list'), group: id.nullable(), scope, page }),
  z.object({ verb: z.literal('settings'), group: id.nullable() }),
  z.object({
    verb: z.literal('save-settings'),
    group: id,
    ...fieldsOf(SETTINGS),
    shown,
  }),
  z.object({ verb: z.literal('my-nudges') }),
  z.object({ verb: z.literal('save-own'), person: id, ...fieldsOf(OWN_FIELDS), shown }),
  z.object({ verb: z.literal('change-own'), person: id, change: z.enum(['back', 'start']) }),
  z.object({ verb: z.literal('my-data'), page }),
  z.object({ verb: z.literal('history'), ...target, page }),
  z.object({ verb: z.literal('help') }),
  z.object({ verb: z.literal('summary'), group: id }),
  z.object({ verb: z.literal('mute'), muted: flag }),
]);

/** A field for each of these inputs. */
function fieldsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, typeof field>> {
  return Object.fromEntries(names.map((name) => [name, field])) as Record<Name, typeof field>;
}

const executeSchema = z.object({ action: z.object({ verb: z.string(), data: z.record(z.unknown()).nullish() }) });

/**
 * What a card sent back: from `Action.Execute` (an invoke's value) or from its `Action.Submit` fallback (a message's
 * value, which carries the verb among its data). Null for anything that is not one of our verbs with its inputs.
 */
export function readSubmission(value: unknown): Submission | null {
  const execute = executeSchema.safeParse(value);
  const data: unknown = execute.success ? { ...execute.data.action.data, verb: execute.data.action.verb } : value;
  const parsed = submissionSchema.safeParse(withOwnNote(withPicks(data)));
  return parsed.success ? parsed.data : null;
}

/** What was sent with its input `note-REFERENCE`, which a card of many actions has for each, as its note. */
function withOwnNote(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('reference' in data)) return data;
  const own = Object.entries(data).find(([name]) => name === `note-${String(data.reference)}`);
  return own === undefined ? data : { ...data, note: own[1] };
}

const PICK = /^pick-(\d{1,5})$/;

/** What was sent with its inputs `pick-N` gathered under `picks`, without those that are as the card showed them. */
function withPicks(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const ticked = 'ticked' in data && Array.isArray(data.ticked) ? new Set(data.ticked.map(String)) : null;
  const found = Object.entries(data).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const number = PICK.exec(name)?.[1];
    const isTouched = number !== undefined && (ticked === null || String(value) !== String(ticked.has(number)));
    return isTouched ? [[number, value]] : [];
  });
  return { ...data, picks: Object.fromEntries(found) };
}

/** Every verb that a card may send. */
export const VERBS: readonly Submission['verb'][] = submissionSchema.options.map(({ shape }) => shape.verb.value);
