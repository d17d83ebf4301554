import type { DebriefDraft } from '../../presenter/debrief-context.ts';
import type { DebriefModel } from '../../presenter/debrief.ts';
import { Select } from '../kit/select.tsx';
import { useText } from '../kit/text.ts';

const NAMES = ['debrief.axis.x', 'debrief.axis.y', 'debrief.axis.z'] as const;

/** Which party an axis belongs to; a party that is chosen twice changes places. */
export function AxisChoice(props: {
  axis: 0 | 1 | 2;
  model: DebriefModel;
  draft: DebriefDraft;
  change: (changed: Partial<DebriefDraft>) => void;
}) {
  const { axis, model, draft, change } = props;
  const t = useText();
  const now = draft.axes[axis] ?? '';
  const choose = (party: string) =>
    change({
      axes: draft.axes.map((each, at) => (at === axis ? party : each === party ? now : each)),
    });
  return <Select label={t(NAMES[axis])} choices={model.parties} value={now} onChoose={choose} />;
}
