import type { ReactNode } from 'react';

/** One of several, each as large as a gloved thumb. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

/** A list of large buttons of which one may be pressed in. */
export const Choices = <Value extends string>({ label, choices, chosen, onChoose }: { readonly label: string; readonly choices: readonly Choice<Value>[]; readonly chosen?: Value | undefined; readonly onChoose: (value: Value) => void }) => (
  <div className="choices" role="group" aria-label={label}>
    {choices.map(({ value, label: text }) => (
      <button key={value} type="button" aria-pressed={chosen === value} data-choice={value} onClick={() => onChoose(value)}>
        {text}
      </button>
    ))}
  </div>
);
