import type { RecordPlace } from '../../model/record-place.js';

const TABLES: Readonly<Record<RecordPlace['kind'], string>> = {
  person: 'table people',
  group: 'table groups',
  members: 'tables groups, members',
  action: 'table actions',
  history: 'table history',
  review: 'table reviews',
  item: 'tables outbox, outbox_leads',
  conversation: 'table conversations',
};

/** The tables that a record is in. */
export const tablesOfPlace = ({ kind }: RecordPlace): string => TABLES[kind];
