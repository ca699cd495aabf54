import {both} from './text.js';

export const title = both(
  'The alliance in time: Japan, the United States and their neighbourhood as five documents tell it',
  '时间中的同盟：五份文献所述的日本、美国及其周边',
);

export const summary = both(
  'Every dated event of five Chinese texts on the Japan–US alliance, one of which also follows the US–South Korea alliance: treaties and documents, Okinawa and its bases, cabinets and summits, administrations, crises, forces, money and people, and what the texts count as signs of the alliance holding or loosening.',
  '汇集五份中文文献中所有注明日期的事件，内容以日美同盟为主，其中一份也论及美韩同盟：条约与文件、冲绳及其基地、内阁与首脑会晤、美国历届政府、各种危机、军力、费用与人员，以及文献视为同盟紧密或松动之表现的事件。',
);

export const scope = both(
  'What the five documents date in their own text. Dates that stand only in footnotes, when something was published or looked up, are no events. The texts are in Chinese; those that show a date of their own show 2021 to 2024. Their choice of events and their judgments are theirs.',
  '五份文献在正文中注明日期的内容。只见于脚注的日期，即某文何时发表或查阅，不算事件。这些文献都是中文，其中标明自身日期的，在2021年至2024年之间。选取哪些事件、如何评判，都是作者的看法。',
);

export const limits = both(
  'A chronology of what is told, not of what happened: an event is missing where no document dates it, and what is planned is planned as of the document that says so. Nothing was checked against other works.',
  '这里记录的是文献所述，而不是全部史实：没有文献注明日期的事件不在其中；所谓计划，以提出该计划的文献写作之时为准。所有内容都没有与其他著作核对。',
);

export const note = both(
  [
    'One event told by several documents stands once, with each of them as a source.',
    'A source carries a date of its own where it dates the event otherwise or less exactly, and says “undated” where it gives no date; that it then speaks of the same event is this study’s reading.',
    'Where two documents contradict each other, the event covers both dates.',
    'Words such as “early” or “end of” are kept beside the date.',
    'An event belongs to a case where the text tells it as part of that case; the lanes are this study’s own.',
    'The bands run from the first to the last dated event of a time that the texts set off, since they give no terms of office; only the three phases of the occupation are dated as such.',
  ].join(' '),
  [
    '几份文献都讲到的事件只列一次，各份文献都列为来源。',
    '某份文献对事件的日期说法不同或较粗略时，来源处保留它自己的日期；没有给出日期时注明“未注日期”，这时认定它说的是同一事件，是本研究的判断。',
    '两份文献互相矛盾时，事件的时间涵盖两种说法。',
    '“初”“底”之类的用语保留在日期处。',
    '文献把某事件作为某案例的一部分来叙述时，事件才归入该案例；分栏是本研究自己的划分。',
    '时段从文献所划分的某一时期第一个有日期的事件画到最后一个，因为文献没有给出任期；只有占领时期的三个阶段是文献自己注明起止的。',
  ].join(''),
);
