import type { TargetModel } from '../../presenter/groundwork.ts';
import { Flag } from '../kit/flag.tsx';
import { PickCard } from '../kit/pick-card.tsx';

interface TargetsProps {
  title: string;
  targets: readonly TargetModel[];
  /** One of them, or two. */
  kind: 'radio' | 'checkbox';
  onTarget: (party: string) => void;
}

/** Capitals that something can be aimed at. */
export function Targets({ title, targets, kind, onTarget }: TargetsProps) {
  return (
    <div class="targets" role="group" aria-label={title}>
      <h3>{title}</h3>
      <div class="target-grid">
        {targets.map((target) => (
          <PickCard
            key={target.id}
            kind={kind}
            group="target"
            value={target.id}
            chosen={target.chosen}
            onChoose={onTarget}
            unavailable={target.unavailable}
            class="target"
          >
            <span class="target-name">
              <Flag flag={target.flag} size={20} />
              <span>{target.name}</span>
            </span>
          </PickCard>
        ))}
      </div>
    </div>
  );
}
