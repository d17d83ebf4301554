import { useLayoutEffect } from 'preact/hooks';
import type { RepliesModel } from '../../presenter/replies.ts';
import { EvidenceLegend } from '../kit/evidence-mark.tsx';
import { FootBar } from '../kit/foot-bar.tsx';
import type { FootAction } from '../kit/foot-bar.tsx';
import { LiveRegion } from '../kit/live-region.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { ReplyCard } from './reply-card.tsx';
import { useReveal } from './reveal.ts';
import { Prose } from '../kit/prose.tsx';
import '../convening/frame.css';
import './replies.css';

/** The answers, one by one over the map, each in its own voice. */
export function RepliesScreen({
  frame,
  model,
  onShown,
}: {
  frame: Frame;
  model: RepliesModel;
  /** Whose answers have been shown so far, so that the map keeps pace. */
  onShown?: (parties: readonly string[]) => void;
}) {
  const t = useText();
  const answered = model.rows.filter(({ answer }) => answer !== null);
  const { shown, all } = useReveal(model.asking, answered.length);
  const arriving = shown < answered.length;
  const seen = new Set(answered.slice(0, shown).map(({ party }) => party));
  const latest = answered[shown - 1];
  useLayoutEffect(() => {
    onShown?.(answered.slice(0, shown).map(({ party }) => party));
  }, [model.asking, shown]);
  useLayoutEffect(() => () => onShown?.([]), []);
  return (
    <Shell
      layout="over-map"
      title={model.title}
      class="replies-page"
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        <FootBar
          sentence={
            arriving
              ? t('replies.sentence.arriving', { come: shown, asked: model.rows.length })
              : model.sentence
          }
          primary={arriving ? { label: t('replies.show-all'), onPress: all } : next(frame, model)}
          others={arriving ? [] : others(frame, model)}
        />
      }
    >
      <div class="stack replies">
        <header>
          <h2 class="sheet-title">{model.title}</h2>
          <p class="soft">
            <Prose text={model.asked} />
          </p>
          <p class="small soft">
            <Prose text={model.about} />
          </p>
          {model.moved === '' ? null : (
            <p class="small">
              <Prose text={model.moved} />
            </p>
          )}
        </header>
        <ul class="reply-list" aria-label={t('replies.list')}>
          {model.rows.map((row) => (
            <li key={row.party}>
              <ReplyCard
                row={row}
                arrived={seen.has(row.party)}
                onMeet={() =>
                  frame.send({ seat: frame.seat, type: 'meetCondition', party: row.party })
                }
              />
            </li>
          ))}
        </ul>
        <EvidenceLegend />
      </div>
      <LiveRegion
        text={
          latest === undefined
            ? ''
            : t('replies.arrived', { party: latest.name, answer: latest.answerText })
        }
      />
    </Shell>
  );
}

function next(frame: Frame, model: RepliesModel): FootAction {
  const { command, label } = model.next;
  if (command === null) return { label, unavailable: model.sentence, onPress: () => undefined };
  return {
    label,
    icon: command === 'openTable' ? 'door-open' : 'x',
    onPress: () => frame.send({ seat: frame.seat, type: command }),
  };
}

function others(frame: Frame, model: RepliesModel): FootAction[] {
  return model.callOff === null
    ? []
    : [
        {
          label: model.callOff,
          onPress: () => frame.send({ seat: frame.seat, type: 'callOff' }),
        },
      ];
}
