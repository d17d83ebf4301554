/** The scenario of the large button on the title. */
export const FIRST = 'first-meeting-2014';

/** The whole campaign, beside it. */
export const FLAGSHIP = 'ulaanbaatar-dialogue-2014';
