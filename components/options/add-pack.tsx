import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useDrop } from '../controls/use-drop.ts';
import type { Attempt, OptionsProps } from './options-props.ts';
import { ProblemNote } from './problem.tsx';
import { useOptionsSpeech } from './speech.ts';

function Outcome({ attempt, done }: { attempt: Attempt; done: string }) {
  if (attempt.state === 'failed') return <ProblemNote problem={attempt.problem} />;
  return <p role="status">{attempt.state === 'done' ? done : ''}</p>;
}

function Subscribe({ subscribing, onSubscribe }: Pick<OptionsProps, 'subscribing' | 'onSubscribe'>) {
  const { t } = useOptionsSpeech();
  const [link, setLink] = useState('');
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (link.trim() !== '') onSubscribe(link.trim());
  };
  return (
    <form class="add" onSubmit={submit}>
      <h3>{t('subscribe')}</h3>
      <p class="quiet">{t('subscribeHint')}</p>
      <div class="line">
        <input
          class="input"
          type="url"
          dir="ltr"
          inputMode="url"
          maxLength={2048}
          placeholder="https://example.org/pack.json"
          aria-label={t('link')}
          value={link}
          onInput={(event) => setLink(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" disabled={subscribing.state === 'working'}>
          {t('subscribeButton')}
        </button>
      </div>
      <Outcome attempt={subscribing} done={t('subscribed')} />
    </form>
  );
}

function Import({ importing, onImport }: Pick<OptionsProps, 'importing' | 'onImport'>) {
  const { t } = useOptionsSpeech();
  const picker = useRef<HTMLInputElement>(null);
  const { over, handlers } = useDrop(onImport);
  return (
    <div class="add drop" data-over={over} {...handlers}>
      <h3>{t('import')}</h3>
      <p class="quiet">{t('importHint')}</p>
      <input
        ref={picker}
        type="file"
        accept=".hashiya"
        hidden
        onChange={(event) => {
          if (event.currentTarget.files?.length) onImport([...event.currentTarget.files]);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" disabled={importing.state === 'working'} onClick={() => picker.current?.click()}>
        {t('choose')}
      </button>
      <Outcome attempt={importing} done={t('imported')} />
    </div>
  );
}

/** The two ways to get another pack. */
export function AddPack(props: OptionsProps) {
  return (
    <div class="fields">
      <Subscribe {...props} />
      <Import {...props} />
    </div>
  );
}
