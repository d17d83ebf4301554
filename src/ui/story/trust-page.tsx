import type { PartyId } from '../../model/ids.ts';
import type { PairModel } from '../../presenter/story-pair.ts';
import type { MatrixModel } from '../../presenter/story-trust.ts';
import { BandControl, type BandState } from './band-control.tsx';
import { Matrix } from './matrix.tsx';
import { Moves, PairCard } from './pair-card.tsx';

interface TrustPageProps {
  matrix: MatrixModel;
  large: PairModel;
  chosen: { readonly from: PartyId; readonly to: PartyId };
  onChoose: (pair: { from: PartyId; to: PartyId }) => void;
  band: BandState;
}

/** Trust through time: one pair large, every pair small. */
export function TrustPage({ matrix, large, chosen, onChoose, band }: TrustPageProps) {
  return (
    <div class="stack">
      <div class="story-two">
        <PairCard model={large} name={`trust-${chosen.from}-${chosen.to}`}>
          <BandControl {...band} />
        </PairCard>
        <Matrix model={matrix} chosen={chosen} onChoose={onChoose} />
      </div>
      <Moves model={large} />
    </div>
  );
}
