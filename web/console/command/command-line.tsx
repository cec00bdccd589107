import { use, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '#web/kit/language/named-place.ts';
import { useConsoleActions } from '../console-actions.ts';
import { useDesk } from '../desk.ts';
import { ShortNumberContext } from '../incidents/short-number-context.ts';
import { usePlaceSearch } from '../placing/use-place-search.ts';
import { CommandHelp } from './command-help.tsx';
import { useCommandPreview } from './command-preview.ts';
import { isProblem } from './console-command.ts';
import { parseCommand } from './parse-command.ts';
import { resolveCommand } from './resolve-command.ts';
import { useRunCommand } from './use-run-command.ts';

/** One line for everything: it says what it will do before Enter is pressed, and what is wrong where something is. */
export const CommandLine = ({ inputRef }: { readonly inputRef: Ref<HTMLInputElement> }) => {
  const { t } = useTranslation(['console', 'words']);
  const { index, language } = useDesk();
  const { inHand, place } = useConsoleActions();
  const numbers = use(ShortNumberContext);
  const run = useRunCommand();
  const [line, setLine] = useState('');
  const [isHelp, setIsHelp] = useState(false);
  const parsed = line.trim() === '' ? undefined : parseCommand(line);
  const command = !parsed || isProblem(parsed) ? parsed : resolveCommand(parsed, { index, numbers, inHand });
  const preview = useCommandPreview(command);
  const { places } = usePlaceSearch(command && !isProblem(command) && command.verb === 'place' ? command.query : '');
  const [best] = places;
  const isWrong = command !== undefined && isProblem(command);

  const enter = (): void => {
    if (!command || isProblem(command)) return;
    if (command.verb === 'help') setIsHelp(true);
    else if (command.verb === 'place') {
      if (!best) return;
      place(best);
    } else run(command);
    setLine('');
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      // What opens takes the focus at once, and the same stroke must not press it.
      event.preventDefault();
      enter();
    } else if (event.key === 'Escape' && line !== '') {
      event.stopPropagation();
      setLine('');
    }
  };
  return (
    <section className="command-line" aria-label={t('command.line')}>
      <label htmlFor="command-line">
        <kbd>F1</kbd> {t('command.line')}
      </label>
      <input ref={inputRef} id="command-line" className="text-input" value={line} onChange={(event) => setLine(event.target.value)} onKeyDown={onKey} autoComplete="off" spellCheck={false} placeholder={t('command.hint')} aria-describedby="command-preview" aria-invalid={isWrong} maxLength={200} />
      <output id="command-preview" className={isWrong ? 'late' : 'quiet'} data-wrong={isWrong}>
        {places.length > 0 ? places.slice(0, 4).map((one, at) => `${at === 0 ? '↵ ' : ''}${nameIn(one, language)}`).join('　') : preview}
      </output>
      {isHelp ? <CommandHelp onDone={() => setIsHelp(false)} /> : null}
    </section>
  );
};
