import { useContext } from 'preact/hooks';
import type { TextCard } from '../../presenter/debrief-card.ts';
import type { DebriefDraft } from '../../presenter/debrief-context.ts';
import type { DebriefModel } from '../../presenter/debrief.ts';
import { PictureCard } from '../kit/picture-card.tsx';
import { PrintingContext } from '../kit/printing.ts';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import { AxisChoice } from './axis-choice.tsx';
import { Invented } from './invented.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { PlanePicture } from './plane-picture.tsx';
import { Plane } from './plane.tsx';
import { Told } from './text-card.tsx';

interface ZoneCardProps {
  model: DebriefModel;
  draft: DebriefDraft;
  card: TextCard | null;
  change: (changed: Partial<DebriefDraft>) => void;
  pick: (deal: number) => void;
}

/** The zone of agreement in a plane of two parties, and the text that is pointed at. */
export function ZoneCard({ model, draft, card, change, pick }: ZoneCardProps) {
  const t = useText();
  const printing = useContext(PrintingContext);
  const { picture } = model;
  return (
    <PictureCard
      title={t('debrief.zone')}
      note={t('debrief.zone.note')}
      name="zone"
      draw={() => <PlanePicture picture={picture} />}
      class="debrief-zone-card"
    >
      <div class="row row-wrap debrief-zone-choices">
        <Segments
          label={t('debrief.moment')}
          group="debrief-moment"
          options={[
            { value: 'opened', text: t('debrief.moment.opened') },
            { value: 'closed', text: t('debrief.moment.closed') },
          ]}
          chosen={draft.moment}
          onChoose={(moment) => change({ moment, page: 0 })}
        />
        <AxisChoice axis={0} model={model} draft={draft} change={change} />
        <AxisChoice axis={1} model={model} draft={draft} change={change} />
      </div>
      <div class="debrief-zone-parts">
        <div>
          {printing ? (
            <PlanePicture picture={picture} />
          ) : (
            <Plane picture={picture} deal={card?.deal ?? null} pick={pick} />
          )}
          <PictureLegend picture={picture} exact={model.exact} frontier />
          <Invented />
        </div>
        <Told card={card} />
      </div>
    </PictureCard>
  );
}
