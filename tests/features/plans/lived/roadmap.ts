import { textGiven } from './plan-text.js';

/** A review that every directorate runs through in six steps, in other words than the published one. */
const INVENTED = `Scrutiny Update on the Fair Workplace Review

The Review Recommendations centred around:

1. Acknowledging the journey
2. Recruitment and retention of staff
3. Changing the culture
4. Creation of safe spaces
5. Governance and accountability

A 6-step Action Planning process is now underway:

- 1. Focus Groups** – To hear from staff, 15 Focus Groups were conducted.
- 2. Data analysis** - A discussion on directorate data will take place.
- 3. Establish priorities** - Directorates will highlight the most challenging areas.
- 4. Creating a Directorate EDI Vision** - Directorates will establish a leadership commitment.
- 5. Define measures** - All Directorates will define SMART objectives, and make a pledge.
- 6. Review / Evaluation** - Consider how progress will be evaluated.

The Roadmap
`;

export const ROADMAP = textGiven('workforce-race-review-roadmap', INVENTED);
