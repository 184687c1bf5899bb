import Translate, {translate} from '@docusaurus/Translate';
import {statusLabel, typeLabel} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import type {Props} from '@theme/ChangelogReport/SummaryTable/Filter';
import {
  changeTypes,
  isFilteringFiles,
  noFileFilter,
  statuses,
  useChangelogReport,
  useNumberFormat,
} from 'docusaurus-plugin-content-changelog/client';
import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Narrows the summary table; it does nothing by itself, and hides where scripts do not run. */
export default function SummaryTableFilter({table}: Props): ReactNode {
  return (
    <form
      role="search"
      className={styles.filter}
      aria-label={translate({
        id: 'plugin.changelog.summary.filter',
        message: 'Filter the files',
        description: 'Name of the form that narrows the summary table of a report',
      })}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField table={table} />
      <Types table={table} />
      <Statuses table={table} />
      <div className={styles.result}>
        <Found table={table} />
        <ClearButton table={table} />
      </div>
    </form>
  );
}

function TextField({table: {filter, setFilter}}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.text}>
      <label htmlFor={id} className={styles.label}>
        <Translate id="plugin.changelog.summary.search">Search file names and titles</Translate>
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        className={styles.input}
        value={filter.text}
        onChange={(event) => setFilter({...filter, text: event.target.value})}
      />
    </div>
  );
}

function Types({table: {filter, setFilter}}: Props): ReactNode {
  const {files} = useChangelogReport().report;
  return (
    <Choices
      label={translate({id: 'plugin.changelog.filter.types', message: 'Type of change'})}
      values={changeTypes.filter((type) => filter.types.includes(type) || files.some((file) => file.type === type))}
      labelOf={typeLabel}
      chosen={filter.types}
      onChange={(types) => setFilter({...filter, types})}
    />
  );
}

function Statuses({table: {filter, setFilter}}: Props): ReactNode {
  const {files} = useChangelogReport().report;
  return (
    <Choices
      label={translate({id: 'plugin.changelog.summary.status', message: 'Status'})}
      values={statuses.filter(
        (status) => filter.statuses.includes(status) || files.some((file) => file.status === status),
      )}
      labelOf={statusLabel}
      chosen={filter.statuses}
      onChange={(chosen) => setFilter({...filter, statuses: chosen})}
    />
  );
}

interface ChoicesProps<Value extends string> {
  label: string;
  /** Those that files of the report have, or that are chosen. */
  values: readonly Value[];
  labelOf: (value: Value) => string;
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

/** Nothing where there is nothing to choose from. */
function Choices<Value extends string>(props: ChoicesProps<Value>): ReactNode {
  const {label, values, labelOf, chosen, onChange} = props;
  return values.length < 2 && chosen.length === 0 ? null : (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{label}</legend>
      {values.map((value) => (
        <label key={value} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({target}) => {
              const others = chosen.filter((other) => other !== value);
              onChange(target.checked ? [...others, value] : others);
            }}
          />
          {labelOf(value)}
        </label>
      ))}
    </fieldset>
  );
}

function Found({table: {isFiltered, count}}: Props): ReactNode {
  const {report} = useChangelogReport();
  const counts = useCounts();
  const number = useNumberFormat();
  const files = counts.files(report.files.length);
  return (
    <span role="status">
      {!isFiltered ? (
        files
      ) : count === 0 ? (
        <Translate id="plugin.changelog.summary.noneFound">No file matches this filter.</Translate>
      ) : (
        <Translate
          id="plugin.changelog.summary.found"
          description="Number of rows of the summary table that a filter lets through, and of all: “Found: 3 of 28 files”"
          values={{count: number(count), files}}
        >
          {'Found: {count} of {files}'}
        </Translate>
      )}
    </span>
  );
}

function ClearButton({table: {filter, setFilter}}: Props): ReactNode {
  return (
    isFilteringFiles(filter) && (
      <button
        type="button"
        className={clsx('button button--secondary button--sm', styles.clear)}
        onClick={(event) => {
          // The button goes with the filter; the keyboard stays in the form.
          event.currentTarget.form?.querySelector('input')?.focus();
          setFilter({...noFileFilter, types: [], sort: filter.sort});
        }}
      >
        <Translate id="plugin.changelog.filter.clear">Clear filter</Translate>
      </button>
    )
  );
}
