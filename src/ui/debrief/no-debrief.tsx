import { FootBar } from '../kit/foot-bar.tsx';
import type { Frame } from '../kit/screen.ts';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { TopBar } from '../kit/top-bar.tsx';

/** The page while there is nothing to count, and why. */
export function NoDebrief(props: {
  frame: Frame;
  why: string;
  back: { readonly label: string; readonly onPress: () => void };
}) {
  const { frame, why, back } = props;
  const t = useText();
  return (
    <Shell
      layout="on-paper"
      title={t('debrief.title')}
      bar={<TopBar model={frame.bar} actions={frame.actions} />}
      foot={
        <FootBar
          sentence=""
          primary={{ label: back.label, onPress: back.onPress, icon: 'undo-2' }}
        />
      }
    >
      <h2 class="debrief-title">{t('debrief.title')}</h2>
      <p>{why}</p>
    </Shell>
  );
}
