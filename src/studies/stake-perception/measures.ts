import type {MeasureInput} from './input.js';
import {both} from './text.js';

const coordination = both('Strategic coordination', '战略协调');
const autonomy = both('Autonomy seeking', '寻求自主');

/** The six fields of section 3.3. A reading says which way a field moved in the period, not how far. */
export const measures: MeasureInput[] = [
  {
    id: 'coordination-political',
    label: both('Political coordination', '政治协调'),
    description: both(
      'Agreement with the patron on aims or policies, official documents or joint statements, and a firmer institutional footing for pledges and cooperation.',
      '与主导国就目标或政策取得一致，发表官方文件或联合声明，使承诺与合作更加制度化。',
    ),
    group: coordination,
    direction: 1,
  },
  {
    id: 'coordination-security',
    label: both('Security coordination', '安全协调'),
    description: both(
      'Joint exercises that build skill, trust and a shared view of threats; forward bases from which the patron’s deterrence reaches out.',
      '通过联合演习提高协同能力、互信和对威胁的共识；为主导国的威慑提供前沿基地。',
    ),
    group: coordination,
    direction: 1,
  },
  {
    id: 'coordination-economic',
    label: both('Economic coordination', '经济协调'),
    description: both(
      'Keeping to agreed duties in collective defence, such as the share of output spent on forces or a growing part of the common costs. This is the premise in other words, so that to read it here would be circular: no case has a reading.',
      '履行在集体防务中约定的义务，如军费占国内生产总值的比例、在共同费用中承担更大份额。这其实就是前提本身，若在此计入便成循环论证，因此各案均无读数。',
    ),
    group: coordination,
    direction: 1,
  },
  {
    id: 'autonomy-diplomatic',
    label: both('Diplomatic autonomy', '外交自主'),
    description: both(
      'Active contact with major states outside the alliance, by many channels, on questions that concern those within and without.',
      '就牵涉联盟内外的问题，通过多种渠道同联盟以外的主要国家积极往来。',
    ),
    group: autonomy,
    direction: -1,
  },
  {
    id: 'autonomy-security',
    label: both('Security autonomy', '安全自主'),
    description: both(
      'More spent on the junior partner’s own defence, and security partnerships with states outside the alliance.',
      '从属国加大对本国防卫的投入，并同联盟以外国家发展安全伙伴关系。',
    ),
    group: autonomy,
    direction: -1,
  },
  {
    id: 'autonomy-economic',
    label: both('Economic autonomy', '经济自主'),
    description: both(
      'Weight laid on economic ties with states outside the alliance, and proposals to join one’s own development plans with theirs.',
      '看重同联盟以外国家的经济关系，并提议把本国发展规划与对方相衔接。',
    ),
    group: autonomy,
    direction: -1,
  },
];
