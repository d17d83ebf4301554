/** What the catalogue's parties, venues, items, acts and incidents are called, in English. */
export const contentTexts: Readonly<Record<string, string>> = {};
