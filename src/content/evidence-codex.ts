import type { Evidence } from '../model/catalogue.ts';
import { evidence } from './evidence.ts';

const study = (id: string, mark: string, source: string): Evidence => ({
  id,
  grade: 'study',
  mark,
  source,
});

/** Works that explain a term and that no rule rests on: they are no part of a book. */
const furtherReading: readonly Evidence[] = [
  study(
    'study-zartman-2001',
    'Zartman 2001',
    'Zartman, I. W. (2001). The timing of peace initiatives: hurting stalemates and ripe moments. The Global Review of Ethnopolitics 1(1), 8–18.',
  ),
  study(
    'study-davidson-montville-1981',
    'Davidson & Montville 1981',
    'Davidson, W. and Montville, J. (1981). Foreign policy according to Freud. Foreign Policy 45, 145–157. (Where “track two” was named.)',
  ),
  study(
    'study-nash-1950',
    'Nash 1950',
    'Nash, J. (1950). The bargaining problem. Econometrica 18(2), 155–162.',
  ),
  study(
    'study-schelling-1960',
    'Schelling 1960',
    'Schelling, T. (1960). The Strategy of Conflict. Harvard University Press.',
  ),
];

/** Everything that an entry of the codex may cite. */
export const codexEvidence: readonly Evidence[] = [...evidence, ...furtherReading];
