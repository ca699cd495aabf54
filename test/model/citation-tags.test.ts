import {expect} from 'chai';
import {citationTags, linkedData} from '../../src/model/citation-tags.js';
import type {Study} from '../../src/model/schema.js';

const study: Study = {
  id: 'x',
  title: {en: 'Loaves', 'zh-Hans': '面包'},
  summary: 'Of bread.',
  sources: [
    {
      id: 'a',
      title: 'On; bread',
      author: [{family: 'Chen', given: 'Zheng'}, {literal: 'A bakery'}, 7],
      'container-title': 'Crumbs',
      issued: {'date-parts': [[2021, 5]]},
      volume: 3,
      issue: '2',
      language: 'zh',
      DOI: '10.1/x',
      URL: 'javascript:alert(1)',
    },
    {id: 'b', URL: 'https://e.org/b', DOI: 'https://doi.org/10.1/B'},
  ],
};

describe('citationTags', () => {
  it('say what the study says of itself and of the works that it cites, and nothing else', () => {
    expect(citationTags(study, 'zh-CN')).to.deep.equal([
      ['citation_title', '面包'],
      ['citation_language', 'zh-Hans'],
      ['description', 'Of bread.'],
      [
        'citation_reference',
        'citation_title=On, bread; citation_author=Chen, Zheng; citation_author=A bakery; citation_journal_title=Crumbs; citation_publication_date=2021/05; citation_volume=3; citation_issue=2; citation_doi=10.1/x',
      ],
      ['citation_reference', 'citation_doi=10.1/B'],
    ]);
    expect(citationTags({id: 'x', title: 'y'}, 'en')).to.deep.equal([['citation_title', 'y']]);
  });
});

describe('linkedData', () => {
  it('says the same to schema.org, with addresses that readers may follow', () => {
    expect(linkedData(study, 'en')).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      identifier: 'x',
      name: 'Loaves',
      inLanguage: 'en',
      description: 'Of bread.',
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'On; bread',
          author: [
            {'@type': 'Person', name: 'Chen, Zheng'},
            {'@type': 'Person', name: 'A bakery'},
          ],
          isPartOf: {'@type': 'CreativeWork', name: 'Crumbs'},
          inLanguage: 'zh',
          datePublished: '2021-05',
          sameAs: 'https://doi.org/10.1/x',
        },
        {
          '@type': 'CreativeWork',
          name: 'b',
          url: 'https://e.org/b',
          sameAs: 'https://doi.org/10.1/B',
        },
      ],
    });
  });

  const sourceIn = (source: object) =>
    linkedData({id: 'x', title: 'y', sources: [{id: 'a', ...source}]}, 'en')['citation'] as [
      Readonly<Record<string, unknown>>,
    ];

  for (const [dates, said] of [
    [[[2021, 5, 9]], '2021-05-09'],
    [[['2021', '5']], '2021-05'],
    [[[2021, null, 9]], '2021'],
    [[[2021, '', '']], '2021'],
    [[[44]], '0044'],
    [[[]], undefined],
    [[2021], undefined],
    [2021, undefined],
    [{}, undefined],
    [null, undefined],
  ] as const) {
    it(`dates a work of ${JSON.stringify(dates)} as far as that is a date`, () => {
      expect(sourceIn({issued: {'date-parts': dates}})[0]['datePublished']).to.equal(said);
    });
  }

  it('leads to the resolver by a DOI however it is given, and by nothing else', () => {
    for (const DOI of ['10.1/x', 'doi:10.1/x', ' https://doi.org/10.1/x ', 'http://dx.doi.org/10.1/x'])
      expect(sourceIn({DOI})[0]['sameAs'], DOI).to.equal('https://doi.org/10.1/x');
    expect(sourceIn({DOI: {}})[0]).to.not.have.property('sameAs');
  });

  it('leaves out what the study does not say', () => {
    expect(linkedData({id: 'x', title: 'y'}, 'en')).to.have.all.keys(
      '@context',
      '@type',
      'identifier',
      'name',
    );
  });
});
