import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel } from './names.ts';
import type { FlagModel } from './names.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';

/** Who is in office in one capital, as far as the record says. */
export interface OfficialsModel {
  readonly flag: FlagModel;
  readonly persons: readonly {
    readonly id: string;
    readonly office: string;
    readonly name: string;
    readonly evidence: EvidenceModel | null;
  }[];
}

/** Offices by capital, on the first day of the round or taken up within it. */
export function officialsModel(view: View, book: Book, t: Translate): OfficialsModel[] {
  const station = book.scenario.rounds[view.round - 1];
  if (station === undefined) return [];
  const now = book.officials.filter(
    ({ from, to }) => from <= station.closes && to >= station.opens,
  );
  return book.seatIds
    .map((party) => ({
      flag: flagModel(t, book, party),
      persons: now
        .filter((official) => official.party === party)
        .map(({ id, evidence }) => ({
          id,
          office: t(`official.${id}.office`),
          name: t(`official.${id}.name`),
          evidence: evidenceModel(book, evidence),
        })),
    }))
    .filter(({ persons }) => persons.length > 0);
}
