/** Where a group meets, at the end of when it does: "in County Hall", "on Teams". No setting holds it. */
const PLACE = [
  /,?\s+(?:in|at|yn|ym|yng)\s+(?:the |y |yr )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)(?!\p{L}))\p{Lu}[^,;:\d]{1,60}$/u,
  /,?\s+(?:in|at|yn|ym|yng)\s+(?:the |our |y |yr )?(?:\p{L}+ ){0,3}(?:halls?|rooms?|offices?|buildings?|chambers?|cent(?:re|er)|library|house|school|neuadd|ystafell|swyddfa|siambr|[cg]anolfan|llyfrgell|ysgol)(?: [^,;:\d]{1,40})?$/iu,
  /,?\s+(?:(?:on|over|via|by|ar|dros|drwy)\s+(?:microsoft |ms )?(?:teams|zoom|video|skype)|online|in person|ar-lein|wyneb yn wyneb)$/iu,
];

/** The words without the place at their end. */
export const withoutPlace = (said: string): string =>
  PLACE.reduce((left, place) => left.replace(place, ''), said.replace(/[\s.]+$/u, ''));
