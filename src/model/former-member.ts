/** Replaces the name of somebody whose data was erased; each language words it when it is shown. */
export const FORMER_MEMBER = 'a former member';
