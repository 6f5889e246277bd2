/** Words between a length of time and the date that it is counted back from. */
export const BEFORE = 'before|prior to|ahead of|in advance of|cyn|o flaen';

/** Words between a length of time and the date that it is counted on from. */
export const AFTER = "after|following|from|post|ar [oô]l|wedi'r|wedi|ar [oô]l y";

/** "Within 20 days of", "o fewn pythefnos i": they count on when "within" stands before. */
export const WITHIN_OF = "of|o'[riu]|o|i'[rw]|i";

/** "Before" with no length of time before it: then the last day is the one before. */
export const BEFORE_ALONE =
  '(?<!(?:day|days|week|weeks|fortnight|month|months|year|years|friday|monday|tuesday|wednesday|thursday|saturday|sunday|diwrnod|niwrnod|ddiwrnod|gwaith|wythnos|ythefnos|mis|fis|deufis|deuddydd|tridiau|llun|mawrth|mercher|iau|gwener|sadwrn|sul|olaf) )(?:before|prior to|ahead of|in advance of|this side of|cyn|(?:yr )?ochr (?:yma|hyn) i)';
