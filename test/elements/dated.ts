import type {StudyInput} from '../../src/model/schema.js';

/** A study with an outline whose points have dates, and with events of which some have the same. */
export const dated = {
  id: 'dated',
  title: 'Dated',
  outline: {
    id: 'root',
    label: 'Root',
    children: [
      {id: 'year', label: 'Year', date: '1990'},
      {id: 'day', label: 'Day', date: '1952-03-04'},
    ],
  },
  events: [
    {date: '1951', label: 'Planned'},
    {date: '1952-03-04', label: 'Signed'},
    {date: '1972-05-15', label: 'Returned'},
    {date: '1999', label: 'Over'},
  ],
  periods: [{date: '1950/1995', label: 'All the while'}],
} satisfies StudyInput;
