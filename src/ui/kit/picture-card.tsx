import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { useText } from './text.ts';

/** Who makes a file of a picture: its drawing, its title, and a word for the file's name. */
export type KeepPicture = (
  picture: { draw: () => VNode; title: string; name: string },
  kind: 'svg' | 'png',
) => void;

/** How pictures are kept; null on screens that keep none. */
export const KeepContext = createContext<KeepPicture | null>(null);

interface PictureCardProps {
  title: string;
  note?: ComponentChildren;
  /** For the name of the file. */
  name: string;
  /** The picture as it goes into a file, at a size of its own. */
  draw: () => VNode;
  class?: string;
  children: ComponentChildren;
}

/** A card whose picture can be kept as a file. */
export function PictureCard(props: PictureCardProps) {
  const { title, note, name, draw, class: extra = '', children } = props;
  const t = useText();
  const keep = useContext(KeepContext);
  return (
    <Card title={title} {...(note === undefined ? {} : { note })} class={extra}>
      {children}
      {keep === null ? null : (
        <p class="picture-keep">
          {(['svg', 'png'] as const).map((kind) => (
            <Button
              key={kind}
              kind="quiet"
              tight
              icon="download"
              onPress={() => keep({ draw, title, name }, kind)}
            >
              <span aria-hidden="true">{t(`picture.${kind}`)}</span>
              <span class="only-heard">
                {t('picture.save', { title, kind: t(`picture.${kind}`) })}
              </span>
            </Button>
          ))}
        </p>
      )}
    </Card>
  );
}
