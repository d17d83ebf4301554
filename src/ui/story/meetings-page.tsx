import type { AttendanceModel } from '../../presenter/story-attendance.ts';
import type { PanelModel } from '../../presenter/story-panel.ts';
import type { PromiseTimeline } from '../../presenter/story-promises.ts';
import { Card } from '../kit/card.tsx';
import { useText } from '../kit/text.ts';
import { Attendance } from './attendance.tsx';
import { Panel, PanelsPicture } from './panel.tsx';
import { PictureCard } from '../kit/picture-card.tsx';
import { Promised } from './promise-timeline.tsx';

interface MeetingsPageProps {
  /** Null where nobody convened anything. */
  attendance: AttendanceModel | null;
  /** Null where nothing was promised. */
  promises: PromiseTimeline | null;
  limelight: PanelModel;
}

/** Who came, what was promised, and how bright the lights were. */
export function MeetingsPage({ attendance, promises, limelight }: MeetingsPageProps) {
  const t = useText();
  return (
    <div class="stack">
      {attendance === null ? (
        <Card title={t('story.attendance')}>
          <p class="soft">{t('story.attendance.none')}</p>
        </Card>
      ) : (
        <Attendance model={attendance} />
      )}
      {promises === null ? (
        <Card title={t('story.promises')}>
          <p class="soft">{t('story.promises.none')}</p>
        </Card>
      ) : (
        <Promised model={promises} />
      )}
      <PictureCard
        title={t('story.limelight')}
        note={t('story.limelight.note')}
        name="limelight"
        draw={() => <PanelsPicture panels={[limelight]} />}
      >
        <Panel model={limelight} wide />
      </PictureCard>
    </div>
  );
}
