// Choice of a quarter.
import { quarterName } from '../../src/core/numbers/quarters.ts';
import { Field } from './Field.tsx';

const QUARTERS = [1, 2, 3, 4] as const;

export function QuarterField({
  id,
  label,
  value,
  onChange,
}: {
  id: string;
  label: string;
  value: number;
  onChange: (quarter: number) => void;
}) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {QUARTERS.map((quarter) => (
          <option key={quarter} value={quarter}>
            {quarterName(quarter)}
          </option>
        ))}
      </select>
    </Field>
  );
}
