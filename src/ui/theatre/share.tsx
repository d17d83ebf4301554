import { joined } from '../../presenter/join.ts';
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../kit/text.ts';

/** A link that some messengers would cut. */
const LONG = 2000;

export interface ShareProps {
  /** The whole address; null where the game does not fit into one. */
  address: string | null;
  /** Why there is none; empty where there is one. */
  why: string;
  copy: (text: string) => Promise<boolean>;
  saveToFile: () => void;
  onClose: () => void;
}

/** The whole game as a link, or as a file. */
export function ShareDialog({ address, why, copy, saveToFile, onClose }: ShareProps) {
  const t = useText();
  return (
    <Dialog title={t('share.title')} onClose={onClose}>
      <div class="stack">
        {address === null ? <p>{why}</p> : <LinkField address={address} copy={copy} />}
        <p class="row row-wrap">
          <Button icon="download" onPress={saveToFile}>
            {t('share.file')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}

function LinkField({ address, copy }: { address: string; copy: ShareProps['copy'] }) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const said = useSignal('');
  const press = async (): Promise<void> => {
    const copied = await copy(address);
    said.value = t(copied ? 'share.copied' : 'share.copy.failed');
    if (!copied) field.current?.select();
  };
  return (
    <div class="stack-tight">
      <p>{t('share.lead')}</p>
      <label for={id}>{t('share.link')}</label>
      <textarea
        ref={field}
        id={id}
        class="field share-link"
        readOnly
        rows={4}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="small soft">
        {joined(t, 'sentences', [
          t('share.length', { count: address.length }),
          ...(address.length > LONG ? [t('share.long')] : []),
        ])}
      </p>
      <div class="row row-wrap">
        <Button kind="primary" icon="copy" onPress={() => void press()}>
          {t('share.copy')}
        </Button>
        <span class="small" role="status">
          {said.value}
        </span>
      </div>
    </div>
  );
}
