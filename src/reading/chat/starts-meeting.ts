const STARTS =
  /^(?:(?:ok|okay|right|so|well|good morning|everyone|all|iawn|reit|felly|bore da|bawb)[\s,.!]+)*(?:(?:let['’]?s|let us|shall we|can we|could we|we(?:['’]ll| will| can)?(?: now)?|please|i(?:['’]d| would) like to|time to|gadewch i ni|awn ni i|gawn ni|beth am)\s)*(?:start|begin|open|kick off|get|dd?echrau|dechreuwch|agor(?:wch)?|cychwyn)(?: off)?(?:['’]r)? (?:the |our |this |today['’]s |y |ein )?(?:board |group |committee )?(?:meeting|cyfarfod)(?: (?:started|going|under way|now|please|nawr|then|os gwelwch yn dda))*[\s.!?]*$/iu;

/** Whether somebody opens a meeting: "right, let's start the meeting". */
export const startsMeeting = (said: string): boolean => STARTS.test(said.trim());
