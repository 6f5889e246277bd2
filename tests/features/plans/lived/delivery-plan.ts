import { textGiven } from './plan-text.js';

/** A delivery plan of 14 phases with the days and the gates of a published one, in other words. */
const INVENTED = `Harbour Towns Partnership: Fair Harbour Delivery Plan

The 'Ask' of Beacon

Phase 1a) Design the advert: 17th- 25th August 2021 -

- Background sheet
- Application form

Submit to Communication & Engagement sub-group leads on 27th August for Approval.

Phase 1b) Advertising – From 1st September 2021 – 30th September

- Beacon network
- Partners and boards

Grant process closes 30th September

Phase 1c): Shaping the Question set: Begin to design from Aug 23rd - agree by September 16th

- Draw on what communities have said already

Approach and question set signed off by Communication & Engagement sub-group leads on Thursday 16th September

Phase 2: Create and agree the Panel and agree the assessment day process: August 23rd - September 6th

- The coordinator will work with the sub-group leads to agree the make-up of the panel – Aug 17th 2021
- Beacon will email suggested panel members, week 23rd August, to ask for their agreement to be on panel for the 'assessment day' on 1st October.
- Beacon will send out the diary invite
- Panel sits Monday 4th October 2021

Phase 3 : Successful Applicants Resource pack : Commence work Sept 13th

- Background sheet
- Question set

Pack Sign off by Communication & Engagement sub-group leads on Thursday 23rd September

Phase 4: Informing Successful Applicants 5th – 8th October 2021

- Organisations will have until 15th October to appeal, but we are asking successful applicant to commence work from 11th October.

Phase 5: Distributing the funding

- Beacon will hold the budget

Phase 6: Engagement process: From 11 October Deadline 3rd December 2021

- Beacon will ensure that all grant funded organisation have provided their feedback returns by 3rd December 2021.

Application process closes: Deadline 3rd December

Phase 7: Design 'Test and challenge' phase November 2021

- Beacon to agree the process

Phase 8 – Analysis of the feedback: December 6th – 17th

- The intern will analyse the feedback.

Phase 9 – Author will update the plan: Jan 3rd- 6th

- Author updates the plan

Phase 10- Test and Challenge process – week Jan 10th

- Host a roundtable

Phase 11 – finalise and design the plan – week 17th Jan

- Author finalises the plan with comments from phase 10

Phase 12 – Launch Plan: March 3rd

- Launch the plan

Date: August 18th, 2021
`;

export const DELIVERY_PLAN = textGiven('race-equality-delivery-plan-phases', INVENTED);
