/** The rules by which a group's next moment is worked out know more moments than before, so that each is planned for. */
export { up } from './0005-looks-anew.js';
