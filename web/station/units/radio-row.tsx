/** A choice of a few words, in a row. */
export interface RadioRowProps<Option extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly value: Option;
  readonly label: (option: Option) => string;
  readonly onChange: (option: Option) => void;
}

/** One of a few, by radio buttons that a finger hits. */
export const RadioRow = <Option extends string>({ name, legend, options, value, label, onChange }: RadioRowProps<Option>) => (
  <fieldset className="radio-row">
    <legend>{legend}</legend>
    {options.map((option) => (
      <label key={option}>
        <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
        {label(option)}
      </label>
    ))}
  </fieldset>
);
