import {both} from './text.js';

export const title = both(
  'Autonomy and security: Japan and the United States bargain over Okinawa',
  '自主与安全：日美围绕冲绳的讨价还价',
);

export const summary = both(
  'Why does the stronger side of an unequal alliance sometimes give way when the weaker one wants autonomy back? Chen Zheng and Wang Chuan answer with two conditions: how much the United States depended on Japan’s strategic cooperation at the time, weighed against the cost of changing the base arrangements, and how reliable an ally Japan showed itself to be. They trace and compare five negotiations: three over the administration of Okinawa, two over the Futenma base.',
  '在不对称同盟中，弱国想收回自主权，强国为什么有时会让步？两位作者用两个条件来回答：一是当时美国有多依赖日本的战略配合，这要与改变基地安排的成本相权衡；二是日本表现得有多可靠。他们追踪并比较了五次交涉：三次围绕冲绳施政权，两次围绕普天间基地。',
);

export const scope = both(
  'Negotiations between the Japanese and American governments over the administration of Okinawa and over Futenma. Lawsuits and protests in Okinawa are left out: the United States avoids talking to Okinawa directly, and the authors hold that local action takes effect only through the two governments. Domestic factors count in so far as they work through the two conditions.',
  '日美两国政府之间围绕冲绳施政权和普天间基地的交涉。冲绳当地的诉讼和抗争不在考察之列：美国避免直接与冲绳对话，而作者认为地方行动最终要经由两国政府才能见效。国内因素只在通过两个条件起作用时才计入。',
);

export const limits = both(
  'In the conclusion the authors name these limits: they discuss only bargaining between the two governments over bases and their administration, with no other actors and no other issues, so the test is to some extent one-sided; more cases, later developments of the alliance among them, are needed to test and correct the framework.',
  '作者在结论中承认：只讨论两国政府围绕基地及其施政权的博弈，没有涉及其他行为体和其他议题，因此检验多少有些片面；还需要更多案例，包括同盟后来的发展，来检验和修正这一框架。',
);

/** What the five hits rest on, and where the paper does not agree with itself. */
export const note = both(
  [
    'All five cases come out as the rules say, and this is what that rests on.',
    'The rules that split the cell of low dependence and strong reliability by cost are read out of Kishi and Hashimoto, the only cases in it, so those two cannot test them.',
    'Three codings of cost are inferred (Hatoyama Ichirō, Kishi, Hatoyama Yukio); for Satō it is unknown, which does not matter in his cell.',
    'High dependence for Hatoyama Yukio is stated in Table 3 alone; and his cell permits two outcomes, refusal and delay, so it is easier to hit.',
    'The authors chose cases whose outcomes differ widely.',
    'Dependence is partly defined as need against cost, and compensation lowers the cost as well as showing reliability, so the conditions are not fully separate.',
    'The text ties appeasement to a strong demand in section 2.3, leaves it open in Table 1 and speaks of cost in the conclusion.',
    'An event belongs to a case where the paper tells it as part of that case; the lanes are this study’s own.',
  ].join(' '),
  [
    '五个案例的结果都与规则相符，其依据如下。',
    '依赖低而可靠性强的一格按代价一分为二，规则是从其中仅有的岸信介和桥本两案读出的，因此这两案不能再检验它。',
    '三个案例的代价是推断的（鸠山一郎、岸信介、鸠山由纪夫）；佐藤的代价未知，但在他那一格不影响结果。',
    '鸠山由纪夫时期依赖高，只有表3这样说；而且他那一格允许拒绝和拖延两种结果，较容易命中。',
    '作者选取的是结果差异较大的案例。',
    '依赖的定义部分地是需求与代价的权衡，补偿既表明可靠又降低代价，因此各条件并未完全分开。',
    '安抚在第2.3节与要求强烈相联系，在表1中未加说明，在结论中又与代价相联系。',
    '论文把某事件作为某案例的一部分来叙述时，事件才归入该案例；时间线的分栏是本研究数据自己的划分。',
  ].join(''),
);
