import type { Sample } from './sample.js';

export const CHATS: readonly Sample[] = [
  {
    name: 'a chat log with a tracker bot, a correction and a summary',
    held: '2013-05-09',
    next: null,
    text: `15:00:02 <trackbot> Meeting: Sample Formats Working Group
15:02:11 <alex> scribe: alex
15:07:40 <kylie> the test suite needs an owner
15:08:03 <alex> ACTION: coen to draft the test plan
15:08:04 <trackbot> Created ACTION-101 - Draft the test plan [on Coen Bakker - due 2013-05-16].
15:15:20 <alex> ACTION: kyle to write to the liaison group about errata
15:15:21 <trackbot> Error finding 'kyle'.
15:15:40 <alex> s/kyle/kylie/
15:20:00 <kylie> we could take action on that later
15:22:10 <alex> ACTION: alex to publish the draft by 31 May 2013
15:22:11 <trackbot> Created ACTION-102 - Publish the draft by 31 may 2013 [on Alex Moreau - due 2013-05-31].
15:30:00 <RRSAgent> I see 3 open action items
15:30:01 <RRSAgent> ACTION: coen to draft the test plan [1]
`,
    actions: [
      ['draft the test plan', ['coen'], '2013-05-16'],
      ['write to the liaison group about errata', ['kylie'], null],
      ['publish the draft', ['alex'], '2013-05-31'],
    ],
  },
  {
    name: 'a MeetBot summary with its actions again by person',
    held: '2015-10-06',
    next: null,
    text: `========================
#example-infra: weekly
========================

Meeting started by jroe at 19:01:10 UTC. The full logs are available at
http://eavesdrop.example.org/infra.log.html .

Meeting summary
---------------
* Announcements  (jroe, 19:02:00)
* Mirror outage  (jroe, 19:05:31)
  * ACTION: mlopez to replace the mirror certificates  (jroe, 19:11:02)
  * AGREED: freeze on Friday  (jroe, 19:15:44)
  * ACTION: tkim review the cache change  (jroe, 19:20:10)

Meeting ended at 20:01:12 UTC.

Action items
------------
* mlopez to replace the mirror certificates
* tkim review the cache change

Action items, by person
-----------------------
* mlopez
  * mlopez to replace the mirror certificates
* tkim
  * tkim review the cache change

People present (lines said)
---------------------------
* jroe (41)
* mlopez (22)
* tkim (9)
`,
    actions: [
      ['replace the mirror certificates', ['mlopez'], null],
      ['review the cache change', ['tkim'], null],
    ],
  },
  {
    name: 'formatted minutes with a summary of action items and links to the record',
    held: '2019-02-20',
    next: null,
    text: `Verifiable Samples WG Telecon
20 Feb 2019

Attendees
Present: Ada Novak, Bo Lindqvist, Chen Wu

Ada: we need a decision on encoding
Bo: I can look into that

ACTION: Bo to compare the two encodings [recorded in http://www.example.org/2019/02/20-minutes.html#action01]

Chen: the deadline for comments is in March

ACTION: Chen to collect comments on the note [recorded in http://www.example.org/2019/02/20-minutes.html#action02]

Summary of Action Items
[NEW] ACTION: Bo to compare the two encodings [recorded in http://www.example.org/2019/02/20-minutes.html#action01]
[NEW] ACTION: Chen to collect comments on the note [recorded in http://www.example.org/2019/02/20-minutes.html#action02]

Summary of Resolutions
[End of minutes]
`,
    actions: [
      ['compare the two encodings', ['Bo'], null],
      ['collect comments on the note', ['Chen'], null],
    ],
  },
  {
    name: 'a log of hashtags',
    held: '2020-06-18',
    next: null,
    text: `[14:00:10] <dana> #startmeeting Community sync
[14:03:15] <dana> #topic Docs
[14:05:09] <eli> #info the docs are late
[14:06:30] <dana> #action eli to finish the install guide by 25 June
[14:09:50] <fay> #action fay and dana to test the guide
[14:10:01] <eli> #agreed ship it
[14:12:00] <dana> #endmeeting
`,
    actions: [
      ['finish the install guide', ['eli'], '2020-06-25'],
      ['test the guide', ['fay', 'dana'], null],
    ],
  },
];
