import { FORMER_MEMBER } from '../../model/former-member.js';
import type { Messages } from './messages.js';

/** A name as it is shown: that of somebody whose data was erased is words of the reader's language. */
export const wordName = (name: string, { formerMember }: Pick<Messages, 'formerMember'>): string =>
  name === FORMER_MEMBER ? formerMember : name;
