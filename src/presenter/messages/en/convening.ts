/** Groundwork, convening and replies. */
export const convening = {
  'groundwork.title': 'Prepare the ground',
  'convening.title': 'Convene a meeting',
  'replies.title': 'The replies',
} as const;
