import type { GuestChoice } from '../../presenter/convening-choices.ts';
import { Flag } from '../kit/flag.tsx';
import { PickCard } from '../kit/pick-card.tsx';
import { useText } from '../kit/text.ts';
import { Section } from './section.tsx';

interface GuestsProps {
  guests: readonly GuestChoice[];
  onToggle: (party: string) => void;
  onConsider: (party: string | null) => void;
}

export function Guests({ guests, onToggle, onConsider }: GuestsProps) {
  const t = useText();
  return (
    <Section number={4} title={t('convening.whom')} note={t('convening.whom.note')}>
      <div class="guests" role="group" aria-label={t('convening.whom')}>
        {guests.map((guest) => (
          <PickCard
            key={guest.id}
            kind="checkbox"
            group="guests"
            value={guest.id}
            chosen={guest.chosen}
            onChoose={onToggle}
            onConsider={onConsider}
            class="guest"
          >
            <span class="guest-name">
              <Flag flag={guest.flag} size={22} />
              <span>{guest.name}</span>
            </span>
          </PickCard>
        ))}
      </div>
    </Section>
  );
}
