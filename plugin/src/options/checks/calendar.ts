import type {Check} from '../spec/check';

/** Whether a text is a day that the calendar has, as YYYY-MM-DD. */
export const dateObjection: Check<string> = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return {what: 'is not a date'};
  }
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text
    ? {what: 'is a date that the calendar does not have'}
    : null;
};

/** Whether a text is a time zone by name. Offsets are refused: only some versions of Node know them. */
export const timeZoneObjection: Check<string> = (name) => {
  const objection = {what: 'is not a time zone', fix: "Write a name of the IANA database, such as 'Europe/Berlin'."};
  if (!/^[A-Za-z]/.test(name)) {
    return objection;
  }
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return null;
  } catch {
    return objection;
  }
};
