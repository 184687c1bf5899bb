import {timeZoneObjection} from '../checks/calendar';
import {object} from '../spec/collections';
import {oneOf, string} from '../spec/scalars';
import type {OutputOf} from '../spec/spec';
import {date, limitField, ref} from './fields';

export const calendarRangesSpec = object(
  {
    every: oneOf(['day', 'week', 'month'], {required: true, description: 'Length of a period; weeks start on Monday.'}),
    branch: ref({
      default: 'HEAD',

      description: 'Branch whose first-parent history is divided into periods.',
    }),
    since: date({
      description: 'First day that counts; the first commit’s if not given.',
    }),
    until: date({
      description: 'Last day that counts; the last commit’s if not given.',
    }),
    limit: limitField,
    timeZone: string({
      default: 'UTC',
      words: "a time zone such as 'Europe/Berlin'",
      check: timeZoneObjection,
      description: 'Time zone in which a day begins.',
    }),
  },
  {title: 'Calendar', description: 'One range for each period in which the branch moved.'},
);

export type CalendarRanges = OutputOf<typeof calendarRangesSpec>;
