import type { Field } from './fields.js';
import type { TableKind } from './plan-line.js';

/** What a table is about, by the fields of its headings; null if they head no table of a plan. */
export function tableKind(fields: readonly (Field | null)[]): TableKind | null {
  const has = (field: Field): boolean => fields.includes(field);
  const count = fields.filter((field) => field !== null).length;
  if (count < 2 || count * 2 < fields.length) return null;
  if (has('number') && (has('colour') || has('status') || has('theme'))) return 'counts';
  if (has('risk') && (has('likelihood') || has('impact') || has('lead'))) return 'risks';
  const isItems = has('recommendation') || has('action') || has('commitment');
  if (has('phase') && (has('start') || has('end') || has('timeline') || has('gate'))) return 'phases';
  if (isItems) return 'items';
  if (has('measure') && !has('lead') && !has('timeline')) return 'measures';
  if (has('measure') && (has('baseline') || has('target'))) return 'measures';
  if ((has('objective') || has('description') || has('gate')) && (has('lead') || has('timeline') || has('status')))
    return 'items';
  return null;
}

/** The field that holds the tasks in a table of items. */
export function textField(fields: readonly (Field | null)[]): Field {
  const order: readonly Field[] = [
    'recommendation',
    'action',
    'commitment',
    'gate',
    'objective',
    'description',
    'risk',
  ];
  return order.find((field) => fields.includes(field)) ?? 'action';
}
