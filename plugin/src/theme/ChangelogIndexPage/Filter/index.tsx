import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogIndexPage/Filter';
import {typeLabel} from '@theme/ChangelogMessages';
import clsx from 'clsx';
import {changeTypes, isFiltering, noFilter} from 'docusaurus-plugin-content-changelog/client';
import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Narrows the list; it does nothing by itself, and hides where scripts do not run. */
export default function IndexPageFilter({categories, filter, onChange, onReady}: Props): ReactNode {
  return (
    <form
      role="search"
      className={styles.filter}
      aria-label={translate({
        id: 'plugin.changelog.filter.label',
        message: 'Filter the changelog',
        description: 'Name of the form that narrows the list of changelog entries',
      })}
      onSubmit={(event) => event.preventDefault()}
      onFocus={onReady}
    >
      <TextField filter={filter} onChange={onChange} />
      {categories.length > 0 && <CategoryField categories={categories} filter={filter} onChange={onChange} />}
      <Types filter={filter} onChange={onChange} />
      {isFiltering(filter) && (
        <button
          type="button"
          className={clsx('button button--secondary button--sm', styles.clear)}
          onClick={(event) => {
            // The button goes with the filter; the keyboard stays in the form.
            event.currentTarget.form?.querySelector('input')?.focus();
            onChange({...noFilter, types: []});
          }}
        >
          <Translate id="plugin.changelog.filter.clear">Clear filter</Translate>
        </button>
      )}
    </form>
  );
}

type FieldProps = Pick<Props, 'filter' | 'onChange'>;

function TextField({filter, onChange}: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.text}>
      <label htmlFor={id} className={styles.label}>
        <Translate id="plugin.changelog.filter.text">Search titles and summaries</Translate>
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        className={styles.input}
        value={filter.text}
        onChange={(event) => onChange({...filter, text: event.target.value})}
      />
    </div>
  );
}

function CategoryField({categories, filter, onChange}: FieldProps & Pick<Props, 'categories'>): ReactNode {
  const id = useId();
  return (
    <div className={styles.category}>
      <label htmlFor={id} className={styles.label}>
        <Translate id="plugin.changelog.filter.category">Category</Translate>
      </label>
      <select
        id={id}
        className={styles.input}
        value={filter.category}
        onChange={(event) => onChange({...filter, category: event.target.value})}
      >
        <option value="">{translate({id: 'plugin.changelog.index.allCategories', message: 'All categories'})}</option>
        {categories.map(({name, label}) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Types({filter, onChange}: FieldProps): ReactNode {
  return (
    <fieldset className={styles.types}>
      <legend className={styles.label}>
        <Translate id="plugin.changelog.filter.types">Type of change</Translate>
      </legend>
      {changeTypes.map((type) => (
        <label key={type} className={styles.type}>
          <input
            type="checkbox"
            checked={filter.types.includes(type)}
            onChange={({target}) => {
              const types = filter.types.filter((other) => other !== type);
              onChange({...filter, types: target.checked ? [...types, type] : types});
            }}
          />
          {typeLabel(type)}
        </label>
      ))}
    </fieldset>
  );
}
