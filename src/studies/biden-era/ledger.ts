import type {LedgerInput} from './input.js';
import {drivers} from './ledger/drivers.js';
import {links} from './ledger/links.js';
import {measures} from './ledger/measures.js';
import {prospects} from './ledger/prospects.js';
import {both} from './text.js';

const ledger: LedgerInput = {
  id: 'strengthening',
  title: both(
    'What drove the alliance closer, what was done, what it comes to',
    '是什么推动同盟、做了什么、前景如何',
  ),
  columns: [
    {id: 'drivers', label: both('Drivers', '动因')},
    {id: 'measures', label: both('Measures', '举措')},
    {id: 'prospects', label: both('Prospects', '前景')},
  ],
  fields: [
    {id: 'security', label: both('Security', '安全')},
    {id: 'economy', label: both('Economy', '经济')},
    {id: 'people', label: both('People', '人员往来')},
  ],
  actors: [
    {id: 'us', label: both('United States', '美国')},
    {id: 'japan', label: both('Japan', '日本')},
  ],
  note: both(
    'Gain and loss are said of the prospects only: a gain holds the alliance together, a loss strains it. The article puts the drivers first to the strengthening as a whole; a link to a single measure stands only where the text makes it.',
    '只有前景才分得失：得是维系同盟的因素，失是拖累同盟的因素。文章所说的动因首先是就整体强化而言；只有正文把动因与某项举措相联系时，才列出相应的关联。',
  ),
  items: [...drivers, ...measures, ...prospects],
  links,
};

export const ledgers: LedgerInput[] = [ledger];
