import type { Picture } from './draw-pictures.js';

/** The pictures of docs/cards.md, docs/plans.md and docs/returns.md, and that of the README. */
export const SHOWN_PICTURES: readonly Picture[] = [
  { file: 'summary.png', card: 'summary of eight', language: 'en', look: 'light', width: 560 },
  { file: 'summary-dark-phone.png', card: 'summary of eight', language: 'cy', look: 'dark', width: 320 },
  { file: 'summary-both.png', card: 'summary', language: 'both', look: 'light', width: 320 },
  { file: 'summary-of-300.png', card: 'summary of 300', language: 'en', look: 'contrast', width: 560 },
  { file: 'digest.png', card: 'digest', language: 'en', look: 'light', width: 560 },
  { file: 'digest-both-phone.png', card: 'digest', language: 'both', look: 'dark', width: 320 },
  { file: 'welcome.png', card: 'welcome to a group', language: 'en', look: 'light', width: 560 },
  { file: 'welcome-both-phone.png', card: 'welcome to a group', language: 'both', look: 'light', width: 320 },
  { file: 'one-logged.png', card: 'one logged', language: 'en', look: 'light', width: 560 },
  { file: '300-logged.png', card: '300 logged', language: 'en', look: 'light', width: 560 },
  { file: 'detail.png', card: 'detail', language: 'en', look: 'light', width: 560 },
  { file: 'detail-dark-phone.png', card: 'detail', language: 'cy', look: 'dark', width: 320 },
  { file: 'list.png', card: 'list of what is open', language: 'en', look: 'light', width: 900 },
  { file: 'review.png', card: 'review', language: 'en', look: 'light', width: 560 },
  { file: 'request.png', card: 'request for more time', language: 'en', look: 'light', width: 560 },
  { file: 'escalation.png', card: 'escalation', language: 'en', look: 'dark', width: 560 },
  { file: 'settings-phone.png', card: 'settings form', language: 'en', look: 'light', width: 320 },
  { file: 'edit-contrast.png', card: 'edit form', language: 'cy', look: 'contrast', width: 320 },
  { file: 'plan-board.png', card: 'plan board', language: 'en', look: 'light', width: 560 },
  { file: 'return.png', card: 'return, reminded', language: 'en', look: 'light', width: 560 },
  { file: 'plan-item.png', card: 'plan item that differs', language: 'en', look: 'light', width: 560 },
  { file: 'plan-phases-dark-phone.png', card: 'plan phases', language: 'cy', look: 'dark', width: 320 },
];
