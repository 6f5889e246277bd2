import { PageOrientation } from 'docx';

/** A4 landscape, in twentieths of a point; docx swaps the two sides itself. */
export const PAGE = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1_000, bottom: 1_000, left: 1_000, right: 1_000 },
};

/** The width between the margins. */
export const TEXT_WIDTH = 16_838 - 2_000;
