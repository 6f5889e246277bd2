import { id, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { listScope } from './rules/list-scope.js';

/** Pages through a list; `group` is null for one's own actions over all groups. */
export const listButton = defineButton('list', { group: id.nullable(), scope: listScope, page });
