const KIND = String.raw`(?:board|committee|sub-?committee|council|group|sub-?group|meeting|members|panel|cabinet|exec(?:utive)?|trustees|governors|directors|forum|assembly|senate|partnership|councillors|society|association|club|working party|task ?force|attendees|board members|committee members)`;
/** Words in no body's name: "Minutes of the previous meeting" is no body. */
const LINK = '(?:of|in|at|to|for|from|by|with|on|and|or|that|which|last|previous|next|other|each|if|as)';
/** Who decides at a meeting: the meeting body, or everybody present. */
export const BODY = String.raw`(?:(?:the|this|our|all) )?(?:(?:(?!${LINK} )[\p{L}&’'-]+ ){0,3}?${KIND}(?: (?:members|present))?(?: of the \p{L}+)?|all(?: present)?|everyone|everybody|those present|we)`;
/** The meeting body, without words that could make it another one: "the County Council". */
export const PLAIN_BODY = String.raw`(?:(?:the|this|our) )?(?:${KIND}|all|everyone|everybody)`;
/** The meeting body in Welsh, after its verb. */
export const WELSH_BODY = String.raw`(?:(?:y|yr) (?:bwrdd|pwyllgor|is-bwyllgor|cyngor|grŵp|grwp|is-grŵp|cyfarfod|cabinet|panel|fforwm|gymdeithas|clwb|aelodau|ymddiriedolwyr|llywodraethwyr|cyfarwyddwyr|cynghorwyr)|aelodau(?:['’]r \p{L}+)?|pawb)`;

const ALONE = new RegExp(String.raw`^(?:${BODY}|${WELSH_BODY})$`, 'iu');

/** Whether words name the meeting body: "the Board", "members", "y Pwyllgor". */
export const isMeetingsBody = (words: string): boolean => ALONE.test(words.trim());
