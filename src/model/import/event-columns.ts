/** What columns of a table of events are called, in HTML and in CSV. */
const NAMES = {
  date: 'date,time,year,period,when,start,start date,日期,时间,年份,时期',
  label: 'label,event,title,what,headline,name,事件,标题',
  lane: 'lane,group,actor,category,泳道,分组,主体',
  note: 'text,note,notes,description,说明,备注',
  source: 'source,sources,来源,出处',
  end: 'end,end date',
  display: 'display',
};

/** Where each column is, counted from 0, by what it says of an event; what has none is -1. */
export function eventColumns(header: readonly string[]): Readonly<Record<keyof typeof NAMES, number>> {
  const names = header.map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(NAMES).map(([key, words]) => {
      const known = words.split(',');
      return [key, names.findIndex((name) => known.includes(name))];
    }),
  ) as Record<keyof typeof NAMES, number>;
}
