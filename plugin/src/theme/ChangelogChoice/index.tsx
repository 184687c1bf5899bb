import type {Props} from '@theme/ChangelogChoice';
import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

/** It needs JavaScript, and is not seen before that runs. */
export default function ChangelogChoice<Value extends string>({
  label,
  isLabelSeen = true,
  options,
  value,
  onChange,
  className,
  children,
}: Props<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className={clsx(styles.switch, className)}>
      <legend className={clsx(styles.legend, isLabelSeen || styles.unseen)}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
