import { FORMER_MEMBER } from '../../model/former-member.js';
import type { SharedWords } from './shared-words.js';

/** A name as it is shown: that of somebody whose data was erased is words of the reader's language. */
export const formatName = (name: string, { formerMember }: Pick<SharedWords, 'formerMember'>): string =>
  name === FORMER_MEMBER ? formerMember : name;
