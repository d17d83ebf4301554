import type { DoorModel } from '../../presenter/groundwork-doors.ts';
import { Card } from '../kit/card.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { Prose } from '../kit/prose.tsx';

/** Which doors are shut, and what opens them without a meeting. */
export function Doors({ doors }: { doors: readonly DoorModel[] }) {
  const t = useText();
  if (doors.length === 0) return null;
  return (
    <Card title={t('house.doors')} note={t('house.doors.note')} class="doors">
      <ul>
        {doors.map((door) => (
          <li key={door.key} class="door small">
            <Flag flag={door.flag} size={18} />
            <div>
              <b>{door.name}</b>
              {door.states.map((state) => (
                <p key={state} class="soft">
                  <Prose text={state} />
                </p>
              ))}
            </div>
            <div>
              {door.ways.map((way) => (
                <p key={way} class="door-way">
                  <Icon name="door-open" size="14px" />
                  {way}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
