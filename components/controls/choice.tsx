import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly lang?: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of several, as the browser's own list. */
export function Choice<Value extends string>({ label, hint, value, options, onChange }: ChoiceProps<Value>) {
  const hintId = useId();
  return (
    <label class="field">
      <span>{label}</span>
      <select
        class="input"
        value={value}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} selected={option.value === value}>
            {option.name}
          </option>
        ))}
      </select>
      {hint ? (
        <small class="quiet" id={hintId}>
          {hint}
        </small>
      ) : null}
    </label>
  );
}
