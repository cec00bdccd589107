import { useId, useState, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react';

/** What is typed, what is found by it, and what a choice does. */
export interface ComboBoxProps<Option> {
  readonly id: string;
  /** What is being typed; nothing while nobody types. */
  readonly typed: string | undefined;
  /** What the field shows while nobody types. */
  readonly shown?: string;
  readonly options: readonly Option[];
  /** Said of the list. */
  readonly label: string;
  /** Stands in the list where nothing is found. */
  readonly none?: ReactNode;
  readonly keyOf: (option: Option) => string;
  readonly children: (option: Option) => ReactNode;
  /** Marks of an option for whoever looks for it in the page, as `data-…`. */
  readonly marksOf: (option: Option) => Readonly<Record<`data-${string}`, string>>;
  /** Nothing: the text is taken back. */
  readonly onType: (text: string | undefined) => void;
  /** An option is chosen, by Enter or a press; nothing where Enter found none. */
  readonly onTake: (option: Option | undefined) => void;
  /** While what is found is not yet what was typed, Enter takes nothing. */
  readonly isSettled?: boolean;
  readonly input?: ComponentProps<'input'> & Readonly<Record<`data-${string}`, string | boolean>>;
}

/** A field with a list below it of what its text may mean: arrows choose, Enter takes, Escape takes the text back. */
export const ComboBox = <Option,>({ id, typed, shown = '', options, label, none, keyOf, children, marksOf, onType, onTake, isSettled = true, input }: ComboBoxProps<Option>) => {
  const listId = useId();
  const [pointedAt, setPointedAt] = useState(0);
  const at = Math.min(pointedAt, options.length - 1);
  const chosen = options[at];
  const isTyping = typed !== undefined;

  const take = (option: Option | undefined): void => {
    onTake(option);
    setPointedAt(0);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isTyping) onType('');
      else if (options.length > 0) setPointedAt((at + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length);
    } else if (event.key === 'Enter' && isTyping && (chosen !== undefined || typed.trim() !== '')) {
      event.preventDefault();
      if (isSettled) take(chosen);
    } else if (event.key === 'Escape' && isTyping) {
      event.stopPropagation();
      onType(undefined);
    }
  };
  return (
    <div className="combo-box">
      <input
        {...input}
        id={id}
        className="text-input"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen !== undefined && isTyping ? `${listId}-${at}` : undefined}
        autoComplete="off"
        value={typed ?? shown}
        onChange={(event) => {
          onType(event.target.value);
          setPointedAt(0);
        }}
        onKeyDown={onKey}
      />
      <ul id={listId} role="listbox" aria-label={label} hidden={options.length === 0 && none === undefined}>
        {options.map((option, index) => (
          <li key={`${keyOf(option)}/${index}`} id={`${listId}-${index}`} role="option" aria-selected={option === chosen} onMouseDown={(event) => event.preventDefault()} onClick={() => take(option)} {...marksOf(option)}>
            {children(option)}
          </li>
        ))}
        {options.length === 0 ? none : null}
      </ul>
    </div>
  );
};
