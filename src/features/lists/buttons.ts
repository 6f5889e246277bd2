import { id, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { askedSchema } from './rules/asked.js';
import { listScope } from './rules/list-scope.js';

/**
 * Shows a page of a list; a null `group` means one's own actions in all groups. `asked` can say more than the scope,
 * and replaces it.
 */
export const listButton = defineButton('list', {
  group: id.nullable(),
  scope: listScope,
  asked: askedSchema.optional(),
  page,
});
