import {dateObjection, timeZoneObjection} from '../../../../plugin/src/options/checks/calendar';

test.each(['2024-02-29', '1999-12-31', '0001-01-01'])('%s is a day', (date) => {
  expect(dateObjection(date)).toBeNull();
});

test.each([
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '2024-1-1',
  '24-01-01',
  '2024-01-01T00:00',
  '01/02/2024',
])('%s is no day', (date) => {
  expect(dateObjection(date)).not.toBeNull();
});

test.each(['UTC', 'Europe/Berlin', 'Asia/Kolkata'])('%s is a time zone', (name) => {
  expect(timeZoneObjection(name)).toBeNull();
});

test.each(['', 'Berlin', '+02:00', 'UTC+2', 'Europe/Berlin '])('%j is no time zone', (name) => {
  expect(timeZoneObjection(name)).not.toBeNull();
});
