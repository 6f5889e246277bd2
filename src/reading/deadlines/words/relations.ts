/** Words between a length of time and the date from which it counts back. */
export const BEFORE = 'before|prior to|ahead of|in advance of|cyn|o flaen';

/** Words between a length of time and the date from which it counts forward. */
export const AFTER = "after|following|from|post|ar [oô]l|wedi'r|wedi|ar [oô]l y";

/** "Within 20 days of", "o fewn pythefnos i": these count forward if "within" stands before. */
export const WITHIN_OF = "of|o'[riu]|o|i'[rw]|i";

/** "Before" without a length of time: the last day is then the day before. */
export const BEFORE_ALONE =
  '(?<!(?:day|days|week|weeks|fortnight|month|months|year|years|friday|monday|tuesday|wednesday|thursday|saturday|sunday|diwrnod|niwrnod|ddiwrnod|gwaith|wythnos|ythefnos|mis|fis|deufis|deuddydd|tridiau|llun|mawrth|mercher|iau|gwener|sadwrn|sul|olaf) )(?:before|prior to|ahead of|in advance of|this side of|cyn|(?:yr )?ochr (?:yma|hyn) i)';
