/** What columns of a table of events are called, in HTML and in CSV; where a table has several of them, the first of these. */
const NAMES = {
  date: 'date,when,start date,start,start year,year,period,time,日期,开始日期,开始时间,开始,年份,时期,时间',
  label: 'label,event,title,what,headline,name,事件,标题',
  lane: 'lane,group,actor,category,泳道,分组,主体',
  note: 'text,note,notes,description,说明,备注',
  source: 'source,sources,来源,出处',
  end: 'end,end date,end year,结束日期,结束时间,结束',
  display: 'display',
};

/** Where each column is, counted from 0, by what it says of an event; what has none is -1. */
export function eventColumns(header: readonly string[]): Readonly<Record<keyof typeof NAMES, number>> {
  const names = header.map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(NAMES).map(([key, words]) => {
      const places = words.split(',').map((word) => names.indexOf(word));
      return [key, places.find((at) => at >= 0) ?? -1];
    }),
  ) as Record<keyof typeof NAMES, number>;
}
