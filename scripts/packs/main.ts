import { join } from 'node:path';
import { globalId } from '../../lib/facts/id.ts';
import { countryEntities, placeEntities } from './countries/entities.ts';
import { readCountries } from './countries/country.ts';
import { countriesPack, readCapitals } from './countries/pack.ts';
import { citiesPack } from './cities/pack.ts';
import { currenciesPack } from './currencies/pack.ts';
import { readFactbook } from './factbook.ts';
import { HomePack } from './home-pack.ts';
import { readHeads } from './leaders/heads.ts';
import { leadersPack } from './leaders/pack.ts';
import { readPersonIds } from './leaders/person-ids.ts';
import { leadersShareAlikePack } from './leaders/share-alike.ts';
import { readCheckedOrganisations } from './organisations/hand-checked.ts';
import { organisationsPack } from './organisations/pack.ts';
import { organisationsShareAlikePack } from './organisations/share-alike.ts';
import { writePackSource } from './pack-source.ts';

const data = process.argv[2];
if (data === undefined) {
  console.error('usage: npm run data:packs -- DATA-FOLDER');
  process.exit(2);
}
const packs = join(import.meta.dirname, '../../packs');
const home = new HomePack(packs, 'russia-central-asia');
const countries = readCountries(data);
const factbook = readFactbook(join(data, 'indicators/factbook'));
const items = readPersonIds(data);
const gecOf = new Map(countries.map((country) => [country.iso2, country.gec]));
const heads = readHeads(factbook, gecOf, items);
const checked = readCheckedOrganisations(home);
const personIds = new Map(
  heads.map((head) => {
    const labels = { en: head.names.en?.[0] ?? '', ru: head.names.ru?.[0] ?? '', ar: head.names.ar?.[0] ?? '' };
    return [head.id, home.find({ id: head.id, type: 'person', labels }) ?? globalId('leaders', head.id)];
  }),
);
const organisations = new Map(checked.filter((one) => one.factbook !== '').map((one) => [one.factbook, one.global]));

const places = [...countryEntities(countries), ...placeEntities()];
const citiesSource = citiesPack(data, countries, factbook, readCapitals(data), home, places);
const cities = new Set(citiesSource.entities.map((city) => city.id));
const countriesSource = countriesPack(data, countries, factbook, { home, cities, heads, personIds, organisations });
const organisationsSource = organisationsPack(data, checked, countries, home);
const leadersSource = leadersPack(data, countries, factbook, heads, items, personIds, home);
writePackSource(packs, countriesSource);
writePackSource(packs, organisationsSource);
writePackSource(packs, organisationsShareAlikePack(data, organisationsSource.entities, home));
writePackSource(packs, leadersSource);
writePackSource(packs, leadersShareAlikePack(data, countries, leadersSource.entities, items, home));
writePackSource(packs, citiesSource);
writePackSource(packs, currenciesPack(data, countries));
