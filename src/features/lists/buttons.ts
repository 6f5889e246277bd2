import { id, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { askedSchema } from './rules/asked.js';
import { listScope } from './rules/list-scope.js';

/**
 * Shows a page of a list; `group` is null for one's own actions over all groups. `asked` says more than the scope can, and
 * then the scope counts for nothing.
 */
export const listButton = defineButton('list', {
  group: id.nullable(),
  scope: listScope,
  asked: askedSchema.optional(),
  page,
});
