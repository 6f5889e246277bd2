import type { Instant } from '../../../model/calendar/day.js';
import type { GroupId } from '../../../model/group.js';
import type { RecordPlace } from '../../../model/record-place.js';

/** In which part somebody is in a record; `named` is by others' words alone. */
export const TRACE_KINDS = [
  'person',
  'stand-in',
  'member',
  'former-member',
  'outsider',
  'role-change',
  'set',
  'leads',
  'raised',
  'noted',
  'part-done',
  'requested',
  'decided',
  'asked-to-attend',
  'closed',
  'held',
  'agenda',
  'returned',
  'went-through',
  'changed',
  'named',
  'minutes',
  'message',
  'conversation',
] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** Something that is kept about somebody, and in which record. */
export interface Trace {
  readonly kind: TraceKind;
  readonly place: RecordPlace;
  /** The group that it is about; null where it is about none. */
  readonly group: { readonly id: GroupId; readonly name: string; readonly prefix: string } | null;
  readonly reference: string | null;
  readonly at: Instant | null;
  /** What it says, in words; null where the record itself says it. */
  readonly text: string | null;
  /** The part of the record, as it is kept. */
  readonly record: unknown;
}

/** A trace and where the medium keeps it, as people find it there: a file or a table. */
export interface KeptTrace extends Trace {
  readonly where: string;
}
