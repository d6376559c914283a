import type { LongerNames } from '../longer-names.ts';
import { wordSet } from '../word-set.ts';

/** English words that make a longer name of a place's or a person's. */
export const englishLongerNames: LongerNames = {
  behind: wordSet(`
    university college school institute academy seminary hospital clinic infirmary museum gallery library theatre theater opera cathedral church abbey
    castle palace tower towers bridge tunnel hotel inn street avenue road boulevard lane drive square park gardens station stadium arena speedway
    centre center foundation orchestra philharmonic symphony ballet festival prize award medal fellowship trophy open marathon derby grammar
    times post herald tribune gazette weekly daily journal review chronicle examiner mirror telegraph observer globe monitor courier magazine radio
    fc afc united rovers wanderers athletic airlines airways railway railways county township parish star sun paper press ledger inquirer argus advertiser standard exchange memorial monument
    doctrine plan accords protocol convention conventions syndrome effect`),
  before: wordSet(
    'hotel royal radio inter dynamo dinamo sporting lokomotiv torpedo partizan borussia atletico deportivo athletic villa fort hms uss ss university college',
  ),
  owning: wordSet(
    'university institute bank college academy museum battle siege treaty duke duchess earl countess marquess archbishop bishop diocese archdiocese',
  ),
  clubs: wordSet('club side'),
  beats: wordSet('beat beats beating defeated thrashed edged hammered stunned'),
  works: wordSet('film movie book novel song album play series painting musical opera'),
  towns: wordSet('city town capital'),
  past: wordSet('dynasty empire khanate caliphate shogunate'),
  kingdom: wordSet('kingdom'),
  kingdoms: wordSet(
    'bahrain belgium bhutan cambodia denmark eswatini jordan lesotho morocco netherlands norway spain sweden thailand tonga britain england scotland saudi',
  ),
  another: wordSet('new'),
  joining: wordSet('y e bin ibn abu de del della delle dei degli da do dos das di du des van von der den'),
  capitals: {
    join: true,
    apart: wordSet(`
      tuesday wednesday thursday foreign defence defense interior finance special acting interim deputy former attorney vice crown gov mp mps
      prime state supreme federal national central police fire department court courts council parliament
      government ministry assembly legislature metro authorities i mr mrs ms dr sir lord lady dame`),
  },
};
