export { deadlineContextOf, rosterOf } from '../core/groups/read-context.js';
