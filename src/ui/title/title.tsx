import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { useText } from '../kit/text.ts';
import type { SaveLine } from './saves-model.ts';
import { ScenarioShelf } from './shelf.tsx';
import type { ScenarioCard } from './shelf.tsx';
import './title.css';

export interface TitleActions {
  readonly begin: (scenario: string) => void;
  readonly resume: () => void;
  readonly saves: () => void;
  readonly codex: () => void;
  readonly settings: () => void;
  readonly scoreable: () => void;
  readonly disputed: () => void;
}

export interface TitleProps {
  actions: TitleActions;
  /** The scenario of the large button, and the whole campaign beside it. */
  first: string;
  flagship: string;
  /** The last game, where one is kept. */
  last: SaveLine | null;
  /** Empty while the game is being fetched. */
  scenarios: readonly ScenarioCard[];
  /** How many disputed rules the next game will not have as usual. */
  changedRules: number;
  /** While the game itself is being fetched. */
  busy: boolean;
  children?: ComponentChildren;
}

/** An evening steppe, a blue scarf, and one large button. */
export function TitleScreen({
  actions,
  first,
  flagship,
  last,
  scenarios,
  changedRules,
  busy,
  children,
}: TitleProps) {
  const t = useText();
  const damaged = last === null || last.damaged;
  useEffect(() => {
    document.title = t('game.title');
  }, [t]);
  return (
    <div class="title">
      <TitlePicture />
      <main class="title-main" id="main">
        <h1>{t('game.title')}</h1>
        <p class="title-mongolian" lang="mn">
          {t('game.title.mongolian')}
        </p>
        <p class="title-lead">{t('title.lead')}</p>
        <div class="title-actions" aria-busy={busy}>
          <Button kind="primary" onPress={() => actions.begin(first)}>
            {busy ? (
              t('loading')
            ) : (
              <span class="title-choice">
                {t('title.begin')}
                <small>{t('title.begin.note')}</small>
              </span>
            )}
          </Button>
          <Button onPress={() => actions.begin(flagship)}>
            <span class="title-choice">
              {t('title.campaign')}
              <small>{t('title.campaign.note')}</small>
            </span>
          </Button>
          {scenarios.length === 0 ? null : (
            <ScenarioShelf scenarios={scenarios} begin={actions.begin} />
          )}
          {damaged ? null : (
            <Button onPress={actions.resume}>
              <span class="title-choice">
                {t('title.continue')}
                <small>
                  {t('title.continue.note', {
                    scenario: last.title,
                    round: last.round,
                    when: last.when,
                  })}
                </small>
              </span>
            </Button>
          )}
          <Button onPress={actions.saves}>
            <span class="title-choice">
              {t('title.load')}
              <small>{t('title.load.note')}</small>
            </span>
          </Button>
          <Button onPress={actions.codex}>
            <span class="title-choice">
              {t('codex.title')}
              <small>{t('codex.note')}</small>
            </span>
          </Button>
          <Button onPress={actions.scoreable}>
            <span class="title-choice">
              {t('scoreable.title')}
              <small>{t('scoreable.note')}</small>
            </span>
          </Button>
          <Button onPress={actions.disputed}>
            <span class="title-choice">
              {t('disputed.title')}
              <small>
                {changedRules === 0
                  ? t('disputed.none')
                  : t('disputed.changed', { count: changedRules })}
              </small>
            </span>
          </Button>
          <Button onPress={actions.settings}>{t('title.settings')}</Button>
        </div>
        {children}
      </main>
      <p class="title-script" lang="mn-Mong" aria-hidden="true">
        ᠭᠤᠷᠪᠠᠳᠤᠭᠠᠷ ᠬᠥᠷᠰᠢ
      </p>
    </div>
  );
}

/** The baked picture over a painted ground, so that nothing is blank while it loads or where it is missing. */
function TitlePicture() {
  return (
    <div class="title-picture" aria-hidden="true">
      <Baked name="" />
      <Baked name="-scarf" />
    </div>
  );
}

/** One layer of the picture; the scarf is a layer of its own and moves a little. */
function Baked({ name }: { name: '' | '-scarf' }) {
  return (
    <picture>
      <source media="(max-aspect-ratio: 85/100)" srcset={`./title/portrait${name}.webp`} />
      <img
        class={name === '' ? '' : 'title-scarf'}
        src={`./title/landscape${name}.webp`}
        alt=""
        onError={(event) => {
          event.currentTarget.hidden = true;
        }}
      />
    </picture>
  );
}
