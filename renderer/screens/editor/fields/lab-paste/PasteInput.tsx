import field from '../Field.module.css';

type PasteInputProps = {
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** One part of a pasted result, open to change. */
export function PasteInput({ name, value, onValue }: PasteInputProps) {
  return (
    <input
      className={field.input}
      aria-label={name}
      autoComplete="off"
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
