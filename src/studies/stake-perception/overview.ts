import {both} from './text.js';

export const title = both(
  'Cost sharing and stake perception: the cohesion of American alliances in Asia and the Pacific',
  '成本分担与利益攸关：美国亚太同盟的凝聚力',
);

export const summary = both(
  'Under Trump and under Biden alike, Japan and South Korea bore more of the cost of their alliances with the United States. Under the one cohesion fell, under the other it rose. Peng Bo explains this by what the junior partner believes to have at stake: whether the patron stands by the alliance (strategic commitment), and whether it values the partner’s part in it (role recognition).',
  '在特朗普和拜登任内，日本和韩国都为与美国的同盟承担了更多成本，凝聚力却一降一升。作者用从属国对利害关系的认知来解释：主导国是否信守同盟（战略承诺），是否看重从属国的作用（角色认可）。',
);

export const scope = both(
  [
    'Alliances between a patron and a junior partner under one premise: the patron adds nothing to what it bears or gives less, and the junior partner, willingly or not, gives more. Without it the theory says nothing.',
    'The text takes the premise as given in all four cases. What the junior partner added it shows: under Trump, Japanese purchases of American arms and the base at Henoko, South Korean payments, arms and the base Camp Humphreys; under Biden, new terms for the cost of American forces in both countries, a larger Japanese defence budget and South Korean plans for large spending (sections 4.1.1(1), 4.1.2(1), 4.2.1(1), 4.2.2(1)).',
    'What the United States itself gave it shows for none; that half is asserted (sections 3.1, 4.1.3, 4.2.3 and 5).',
  ].join(' '),
  [
    '主导国与从属国之间的联盟，并以一个前提为限：主导国不增加投入，甚至减少投入，从属国无论自愿与否都增加了投入。前提不具备时，理论无所主张。',
    '文中认为四案都满足这一前提。从属国增加了什么，文中有交代：特朗普时期，日本购买美国武器、建设边野古基地，韩国增加支付、购买武器、承担汉弗莱斯营造价；拜登时期，两国都确定了新的驻军费用，日本提高国防预算，韩国规划大笔国防开支（第4.1.1(1)、4.1.2(1)、4.2.1(1)、4.2.2(1)节）。',
    '美国自身投入多少，文中各案都没有交代，只是作为前提提出（第3.1、4.1.3、4.2.3、5节）。',
  ].join(''),
);

/** What the four hits rest on, and where the paper does not agree with itself. */
export const note = both(
  [
    'All four cases come out as the hypotheses say, and this is what that rests on.',
    'Both conditions change together in every case, so no case tells them apart, and on the two mixed configurations the theory is silent.',
    'Stake perception is said to come mainly from the patron’s conduct and the partner’s response to it; the text mostly shows the conduct, and the response in a few remarks and surveys.',
    'Cohesion is the author’s judgment: of the six fields by which section 3.3 would measure it, one can be read for Japan under Trump and two in each other case.',
    'One of the six, keeping to duties in collective defence, repeats the premise and is left unread.',
    'Building up one’s own defence is taken for autonomy under Trump and for cost sharing under Biden.',
    'By its own dates the text has South Korea’s New Northern Policy announced in September 2017, before all its dated facts on the fall in South Korean stake perception but one, the quarrel over the trade agreement in 2017.',
    'Between the two administrations the partners’ leaders change too, from Abe to Suga and Kishida and from Moon to Yoon, and Japan names China as a reason for its armament; the paper does not weigh this.',
    'The drawing of Figure 1 is not in the text at hand, only its caption: the mechanism here follows sections 3.1 to 3.4.',
    'The paper names no limits of its own.',
  ].join(' '),
  [
    '四个案例的结果都与假设相符，其依据如下。',
    '两个条件在各案中同时变化，没有案例能把它们区分开；对两种一升一降的组合，理论没有说法。',
    '文中说利益攸关认知主要源于主导国的行为和从属国对此的反应；展示的多是前者，后者只见于若干言论和民调。',
    '凝聚力是作者的判断：第3.3节提出六个衡量领域，特朗普时期美日一案只能读出一个，其余各案各两个。',
    '其中履行集体防务义务一项与前提重复，未予读数。',
    '加强本国防卫，在特朗普时期算作寻求自主，在拜登时期却算作成本分担。',
    '按文中自己的日期，韩国的新北方政策提出于2017年9月；文中关于韩国认知下降的有日期的事实，除2017年的贸易协定之争外，都在此之后。',
    '两届政府之间，从属国领导人也有更替（安倍到菅义伟、岸田，文在寅到尹锡悦），日本还以中国为扩充军备的理由；论文没有考虑这些因素。',
    '现有文本中没有图1的图形，只有标题：这里的机制依据第3.1至3.4节。',
    '论文没有说明自身的局限。',
  ].join(''),
);
