import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

it.each([
  [
    'a group’s narrative, with names at the ends of some sentences',
    'The Chair opened the meeting and welcomed Mrs Blake. She said that she looked forward to working with everyone.\n\nMembers heard that visitor numbers had risen. Mr Dunne thought that the car park had helped (Mr Dunne manages it). There was a discussion of the café / the shop.\n\nThe second option was preferred. Noted\n\nSpeakers:\nKen\nBea\n\n- The pontoon was inspected.\n- Accounts were approved: Lomax proposed, Adair seconded.\n\nProposed: Cllr Evans. Seconded: Cllr Rees\n\nThe minutes were signed. Chair\n\nThe fence is sound. Mr Hale\n',
  ],
  [
    'a Welsh narrative',
    'Croesawodd y Cadeirydd bawb. Adroddwyd bod y gwres yn gweithio. Diolchwyd i Mair.\n\nCytunwyd ar y ffioedd. Roedd Guto wedi ymweld â’r ysgol. Mae’r to yn gadarn. Clerc\n\n• Mae’r wal yn gadarn.\n• Cafwyd arian gan y sir.\n',
  ],
  [
    'a school’s narrative, which speaks of actions',
    'In attendance: A. Vaughan (Head), Mrs J. Low (Clerk). Mr P. Hale\nApologies: Mr Fox\n\nAttendance fell to 92%. The Head explained why.\n\nPolicies approved:\n- Behaviour\n- Attendance\n\nMatters arising: the minutes of the last meeting were discussed at length by all.\n\nThe action plan was shared. Action was taken on the boiler.\n',
  ],
  [
    'tables that list no actions',
    'Item\tNotes\n1\tThe Head spoke.\n2\tNoted\n\n| Name | Role | Present |\n|---|---|---|\n| Ken | Chair | Yes |\n',
  ],
])('the narrative %s gives no action', (_, text) => {
  const { actions, completed } = readMinutes(text, { held: null, next: null, nation: 'england-and-wales' });
  expect([...actions, ...completed]).toEqual([]);
});
