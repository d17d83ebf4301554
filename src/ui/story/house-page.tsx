import type { HousePageModel } from '../../presenter/story-house.ts';
import { useText } from '../kit/text.ts';
import { Panel, PanelsPicture } from './panel.tsx';
import { PictureCard } from '../kit/picture-card.tsx';

/** What the host had through the game, and who carried its initiative. */
export function HousePage({ model }: { model: HousePageModel }) {
  const t = useText();
  return (
    <div class="stack">
      <PictureCard
        title={model.title}
        note={t('story.house.note')}
        name="house"
        draw={() => <PanelsPicture panels={model.panels} />}
      >
        <div class="story-panels">
          {model.panels.map((panel) => (
            <Panel key={panel.key} model={panel} />
          ))}
        </div>
      </PictureCard>
      <PictureCard
        title={t('story.house.support')}
        note={t('story.house.support.note')}
        name="support"
        draw={() => <PanelsPicture panels={model.support} />}
      >
        <div class="story-panels">
          {model.support.map((panel) => (
            <Panel key={panel.key} model={panel} />
          ))}
        </div>
        <p class="small soft">{model.floor}</p>
      </PictureCard>
    </div>
  );
}
