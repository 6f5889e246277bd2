export { deadlineContextOf, rosterOf } from '../reading/read-context.js';
