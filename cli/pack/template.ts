interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

const jsonLines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

const entities = [
  {
    id: 'example-town',
    type: 'place',
    labels: { en: 'Exampleton', ru: 'Образцовск', ar: 'مثالية' },
    aliases: { en: ['Exampleton-on-Sea'], ru: ['Образцовск-Приморский'] },
    demonyms: { en: ['Exampletonian'] },
    descriptions: { en: 'invented town, to be replaced', ru: 'вымышленный город для примера', ar: 'بلدة متخيلة للتمثيل' },
    weight: 0.8,
    related: ['example-council'],
  },
  {
    id: 'example-council',
    type: 'organisation',
    labels: { en: 'Exampleton Town Council', ru: 'городской совет Образцовска', ar: 'مجلس بلدة مثالية' },
    related: ['example-town'],
  },
];

const properties = [
  {
    id: 'P1082',
    labels: { en: 'population', ru: 'население', ar: 'عدد السكان' },
    aliases: { en: ['inhabitants', 'residents'], ru: ['жителей'], ar: ['نسمة'] },
    valueType: 'quantity',
    unit: '1',
    cadence: 'P1Y',
  },
  { id: 'P131', labels: { en: 'located in', ru: 'находится в', ar: 'تقع في' }, valueType: 'entity' },
];

const statements = [
  {
    id: 'council-place',
    subject: 'example-council',
    property: 'P131',
    value: { type: 'entity', id: 'example-town' },
    rank: 'normal',
    references: [{ source: 'yearbook', locator: 'p. 4' }],
  },
];

const series = [
  {
    id: 'town-population',
    subject: 'example-town',
    property: 'P1082',
    unit: '1',
    points: [
      ['2023', '20300'],
      ['2024', '20450'],
    ],
    references: [{ source: 'yearbook', locator: 'table 2' }],
  },
];

const sources = [
  {
    id: 'yearbook',
    type: 'report',
    title: 'Yearbook of Exampleton',
    publisher: 'Exampleton Town Council',
    URL: 'https://example.org/yearbook',
    issued: { 'date-parts': [[2025, 3, 1]] },
  },
];

const readme = (name: string): string => `# ${name}

A fact pack for Hashiya: names that it marks in news articles, and sourced values that its cards show.
Everything in it is invented; replace it line by line.

| file | one line is |
|---|---|
| \`datapackage.json\` | (the whole file) what the pack is: name, version, licence, languages |
| \`entities.jsonl\` | a person, place, organisation, event or work, with its names in each language |
| \`properties.jsonl\` | what can be said of an entity (population, capital), with its label |
| \`statements.jsonl\` | one value with its source |
| \`series.jsonl\` | one number over time with its source |
| \`sources.jsonl\` | a source: title, link or publisher, and date |

## Next steps
Run the commands in this folder. Where Hashiya is not installed, make the pack inside a checkout of it and write \`npx hashiya\`.

1. Put your own names into \`entities.jsonl\`. Write base forms (nominative singular, no article): inflected forms are found by themselves.
   Use the Wikidata id (\`Q…\`) where there is one, so that packs agree on what they speak of.
2. Give each value a source. A value without source and date is refused.
3. \`hashiya pack check .\` lists every fault with file, line and what to do.
4. \`echo "Exampleton has 20,450 inhabitants." | hashiya annotate --no-starter --pack .\` shows what would be marked.

To keep it for yourself, \`hashiya pack build . -o ../${name}.hashiya --single-file\` makes a file to import on Hashiya's settings page.

## Publish it
5. \`hashiya pack keygen -o ../${name}.key\`, once. Keep both files secret, and the recovery key off line. Write down the fingerprint, eight words:
   readers compare it.
6. \`hashiya pack build . -o ../${name}-site --key ../${name}.key\` makes and signs a folder for any web server, and prints the subscription link.
   \`hashiya pack verify ../${name}-site\` looks at it as a reader would.
7. Try it: \`python3 -m http.server 8000 --bind 127.0.0.1 --directory ../${name}-site\` serves the folder on your own machine. On Hashiya's settings
   page, under «Subscribe», give \`http://127.0.0.1:8000/pack.json\` with the \`#ed25519=…\` of your link.
8. Put the folder, with \`c\` and \`keys\`, on a static host with https, such as GitHub Pages. The printed link, with the folder's address in place of
   \`<your host>\`, is what readers subscribe to.

For each new version raise \`hashiya.sequence\` and \`version\` in \`datapackage.json\`, build into the same folder with the same key (never delete
\`keys\`), and upload it. \`hashiya pack diff OLD NEW\` says what readers will see change.
`;

/** The files of a small valid pack with the given name, created on the given ISO date. */
export function templateFiles(name: string, created: string): TemplateFile[] {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: 'Exampleton',
    version: '0.1.0',
    created,
    licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    contributors: [{ title: 'Your name', roles: ['author'] }],
    resources: ['entities', 'properties', 'statements', 'series', 'sources'].map((resource) => ({
      name: resource,
      path: `${resource}.jsonl`,
      format: 'jsonl',
    })),
    hashiya: { format: 1, sequence: 1, languages: ['en', 'ru', 'ar'], title: { en: 'Exampleton', ru: 'Образцовск', ar: 'مثالية' } },
  };
  return [
    { path: 'datapackage.json', text: `${JSON.stringify(descriptor, null, 2)}\n` },
    { path: 'entities.jsonl', text: jsonLines(entities) },
    { path: 'properties.jsonl', text: jsonLines(properties) },
    { path: 'statements.jsonl', text: jsonLines(statements) },
    { path: 'series.jsonl', text: jsonLines(series) },
    { path: 'sources.jsonl', text: jsonLines(sources) },
    { path: 'README.md', text: readme(name) },
  ];
}
