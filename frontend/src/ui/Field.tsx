import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
  useId,
} from "react";

interface Common {
  label: ReactNode;
  hint?: ReactNode;
  faults?: { fix?: string; expected?: string }[];
}

function told(id: string, hint: ReactNode, faults: Common["faults"]) {
  const ids = [hint ? `${id}-hint` : "", faults?.length ? `${id}-fault` : ""].filter(Boolean);
  return {
    "aria-describedby": ids.join(" ") || undefined,
    "aria-invalid": faults?.length ? (true as const) : undefined,
  };
}

function Around({
  id,
  label,
  hint,
  faults,
  children,
}: Common & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {faults?.length ? (
        <span className="fault" id={`${id}-fault`}>
          {faults.map((fault) => fault.fix ?? fault.expected).join(" ")}
        </span>
      ) : null}
    </div>
  );
}

type InputProps = Common & InputHTMLAttributes<HTMLInputElement>;
export function TextField({ label, hint, faults, ...rest }: InputProps) {
  const id = useId();
  return (
    <Around id={id} label={label} hint={hint} faults={faults}>
      <input id={id} className="ds-input" {...told(id, hint, faults)} {...rest} />
    </Around>
  );
}

type AreaProps = Common &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };
export function TextArea({ label, hint, faults, ...rest }: AreaProps) {
  const id = useId();
  return (
    <Around id={id} label={label} hint={hint} faults={faults}>
      <textarea id={id} className="ds-input" rows={3} {...told(id, hint, faults)} {...rest} />
    </Around>
  );
}

interface SelectProps extends Common {
  value: string;
  onChange: (value: string) => void;
  options: { value: string; label: string }[];
  required?: boolean;
}
export function Select({ label, hint, faults, value, onChange, options, required }: SelectProps) {
  const id = useId();
  return (
    <Around id={id} label={label} hint={hint} faults={faults}>
      <select
        id={id}
        className="ds-input"
        value={value}
        required={required}
        onChange={(event) => onChange(event.target.value)}
        {...told(id, hint, faults)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  );
}

interface ChoicesProps<T extends string> {
  legend: ReactNode;
  hint?: ReactNode;
  value: T | null;
  onChange: (value: T) => void;
  options: { value: T; label: ReactNode }[];
  className?: string;
}
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { legend, hint, value, onChange, options, className } = props;
  const name = useId();
  return (
    <fieldset className={className ?? "choices"}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {hint && <p className="hint">{hint}</p>}
    </fieldset>
  );
}

interface CheckProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}
export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
