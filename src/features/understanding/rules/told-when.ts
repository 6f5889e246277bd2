/** When it was said, and no deadline: "agreed this morning that …". */
export const TOLD_WHEN =
  /^(?:on |in |the |y )?(?:this (?:morning|afternoon)|today|yesterday|last |earlier|bore (?:yma|ddoe)|prynhawn yma|heddiw|ddoe|neithiwr)/iu;
