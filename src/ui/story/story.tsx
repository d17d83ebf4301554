import type { ComponentChildren } from 'preact';
import { Button } from '../kit/button.tsx';
import { FootBar } from '../kit/foot-bar.tsx';
import { KeepContext, type KeepPicture } from '../kit/picture-card.tsx';
import { PrintingContext, usePrinting } from '../kit/printing.ts';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';
import { SeekContext, type Seek } from '../kit/seek.tsx';
import { Prose } from '../kit/prose.tsx';
import './story.css';

export const storyPages = [
  'trust',
  'turning',
  'possible',
  'meetings',
  'house',
  'fundamentals',
  'capitals',
] as const;
export type StoryPage = (typeof storyPages)[number];

interface StoryScreenProps {
  frame: Frame;
  /** How the game ended, in its own words. */
  title: string;
  text: string;
  facts: readonly { readonly value: string; readonly label: string }[];
  /** Something that has to be known before the figures are read; null where there is nothing. */
  warning: string | null;
  page: StoryPage;
  onPage: (page: StoryPage) => void;
  pageOf: (page: StoryPage) => ComponentChildren;
  keep: KeepPicture;
  seek: Seek;
  csv: () => void;
  json: () => void;
  onBack: () => void;
}

/** The debrief of a whole game: one page at a time, all of them in print. */
export function StoryScreen(props: StoryScreenProps) {
  const { frame, title, text, facts, warning, page, onPage, pageOf } = props;
  const { keep, seek, csv, json, onBack } = props;
  const t = useText();
  const printing = usePrinting();
  return (
    <Shell
      layout="on-paper"
      title={t('story.title')}
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        <FootBar
          sentence={t('story.foot')}
          primary={{ label: t('debrief.back.ending'), onPress: onBack, icon: 'undo-2' }}
        />
      }
    >
      <KeepContext.Provider value={keep}>
        <SeekContext.Provider value={seek}>
          <PrintingContext.Provider value={printing}>
            <div class="story">
              <header class="story-head">
                <div>
                  <h2 class="story-title">{title}</h2>
                  <p>
                    <Prose text={text} />
                  </p>
                </div>
                <dl class="story-facts">
                  {facts.map(({ value, label }) => (
                    <div key={label}>
                      <dd>{value}</dd>
                      <dt class="small">{label}</dt>
                    </div>
                  ))}
                </dl>
              </header>
              {warning === null ? null : <p class="turn">{warning}</p>}
              <p class="row row-wrap">
                <Button icon="printer" onPress={print}>
                  {t('story.print')}
                </Button>
                <Button icon="download" onPress={csv}>
                  {t('story.csv')}
                </Button>
                <Button icon="download" onPress={json}>
                  {t('story.json')}
                </Button>
              </p>
              <Tabs
                label={t('story.pages')}
                tabs={storyPages.map((value) => ({ value, text: t(`story.page.${value}`) }))}
                chosen={page}
                onChoose={onPage}
                pageOf={pageOf}
                all={printing}
              />
            </div>
          </PrintingContext.Provider>
        </SeekContext.Provider>
      </KeepContext.Provider>
    </Shell>
  );
}

function print(): void {
  window.print();
}
