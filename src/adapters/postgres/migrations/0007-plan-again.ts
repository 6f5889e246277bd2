/** The rules for a group's next moment know more moments than before, so every group is planned again. */
export { up } from './0005-looks-anew.js';
