import type { PhraseRow } from '../../figures/lexicon.ts';

/** Hedges, range words, and the words that decide whether a number is a figure at all, in English. */
export const words: readonly PhraseRow[] = [
  [
    'about|around|some|roughly|approximately|approx|circa|an estimated|estimated|estimated at|in the region of|in the order of|close to|nearly about|or so|up around',
    { role: 'hedge', hedge: 'about' },
  ],
  ['nearly|almost|just under|close on|just short of|just shy of|approaching|shy of', { role: 'hedge', hedge: 'nearly' }],
  [
    'more than|over|above|upwards of|in excess of|exceeding|exceeded|exceeds|exceed|beyond|well over|just over|greater than|surpassed|topped|topping|surpassing|higher than|larger than|bigger than|older than|longer than|north of|passed',
    { role: 'hedge', hedge: 'more-than' },
  ],
  ['less than|fewer than|under|below|lower than|smaller than|younger than|shorter than|within', { role: 'hedge', hedge: 'less-than' }],
  [
    'at least|no less than|no fewer than|not less than|a minimum of|minimum of|as few as|as little as',
    { role: 'hedge', hedge: 'at-least' },
  ],
  [
    'at most|up to|no more than|not more than|as much as|as many as|a maximum of|maximum of|at the most|as high as|not exceeding|not exceed|never more than|capped at',
    { role: 'hedge', hedge: 'at-most' },
  ],
  [
    '- plus|or more|and more|or higher|or above|and above|and over|or over|or older|and older|or greater',
    { role: 'hedge-after', hedge: 'at-least' },
  ],
  ['- odd|- something', { role: 'hedge-after', hedge: 'about' }],
  ['or less|or fewer|or lower|or under|and under|or below', { role: 'hedge-after', hedge: 'at-most' }],
  [
    'spread|spreads|spreading|stretch|stretches|stretched|stretching|extend|extends|extended|extending|scattered|strewn|sprawls|sprawled|sprawling|flew|flies|flying|paid|spread out|distributed|spanning|carried out|phased|turned|turning|turns|handed|handing|took|taking|takes',
    { role: 'cue', cue: 'extent' },
  ],
  ['to|until|till|through|thru|- to -', { role: 'range' }],
  ['between|between about|between around|between roughly', { role: 'cue', cue: 'between' }],
  ['from', { role: 'cue', cue: 'from' }],
  [
    'rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|grew|grow|grows|growing|grown|increase|increased|increases|increasing|decrease|decreased|drop|dropped|drops|dropping|cut|cuts|cutting|raise|raised|raising|raises|lower|lowered|lowering|reduce|reduced|reducing|up|down|climb|climbed|climbing|jump|jumped|slip|slipped|slid|edged|inched|ticked|crept|nudged|shot|leapt|rocketed|jumps|climbs|shrank|shrunk|declined|decline|narrowed|widened|slowed|accelerated|doubled|expand|expanded|boost|boosted|soared|surged|plunged|tumbled|eased|went|moved|changed|change|revised|upgraded|downgraded|trimmed|swung|switch|switched',
    { role: 'cue', cue: 'change' },
  ],
  [
    'people|persons|schoolchildren|grandchildren|policemen|servicewomen|firefighters|businessmen|fishermen|gunmen|police|person|residents|inhabitants|citizens|men|women|children|students|pupils|workers|employees|soldiers|troops|civilians|migrants|refugees|passengers|patients|voters|fans|visitors|tourists|players|doctors|teachers|journalists|protesters|officers|victims|others|families|dead|injured|killed|deaths|casualties|survivors|hostages|prisoners|delegates|lawmakers|members|man|woman|child|boys|girls|adults|jobs|staff|users|subscribers|customers|spectators|attendees|participants|asylum seekers|servicemen|fighters|militants|detainees|drivers|nurses|farmers|pensioners|teenagers|babies',
    { role: 'cue', cue: 'person' },
  ],
  [
    'article|articles|section|sections|resolution|resolutions|clause|paragraph|chapter|page|pages|line|channel|route|highway|flight|room|gate|platform|terminal|version|windows|group of|catch|psalm|verse|apollo|soyuz|boeing|airbus|iphone|ipad|galaxy|pixel|xbox|playstation|volume|vol|episode|season|chapter|building|suite|apt|apartment|flat|box|bus|tram|train|zone|area|district|sector|camp|pier|lot|exhibit|appendix|annex|protocol|directive|decree|order|bill|law|act|rule|regulation|amendment|proposition|question|grade|class|level|stage|step|tier|type|category|formula|division|top|opus|symphony|no|nos|number|numbers|model|mark|mk|size|step|serial|code|id|dial|call|tel|telephone|phone|fax|hotline|extension|ext|room|studio|radio|fm|am|figure|fig|table|item|point|units|unit|vision|agenda|expo|euro|cop|g|b|s & p|ftse|nikkei|dow|dax|cac|asx|ta|p5|euro stoxx|fortune|forbes|nasdaq|russell|hang seng|stoxx|generation|gen|season|round|game|matchday|week|day|lane|exit|junction|interstate|us|pm|lap|turn|track|interstate|wing|block|ward|precinct|regiment|brigade|battalion|corps|squadron|postcode|zip',
    { role: 'cue', cue: 'named' },
  ],
  ['not|never|no', { role: 'cue', cue: 'negation' }],
  [
    'the|of|in|on|at|by|for|with|from|to|as|and|or|but|than|that|which|who|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|said|says|after|before|during|since|until|while|when|if|so|it|he|she|they|we|i|you|this|these|those|its|their|his|her|our|my|your|per|over|under|into|out|up|down|off|about|against|between|through|because|due|not|also|only|just|each|every|more|less|ago|later|earlier|now|then|here|there|where|what|how|all|both|alone|apiece|respectively|overall|total|compared|versus|vs|according|including|within|across|amid|among|around|via|from|onwards|onward|away|yesterday|today|tomorrow|went|came|took|made|did|does|do',
    { role: 'cue', cue: 'stop' },
  ],
  [
    'lady|ladies|hand|party|class|person|degree|name|minister|of|time|ever|thing|place|glance|sight|aid|thought|thoughts|nature|line|gear|fiddle|rate|hand|hander|guessing|cousin|cousins|gentleman|world|floor|things|and foremost|world war|responder|responders|amendment|republic|reich|estate|come|up|that',
    { role: 'cue', cue: 'ordinal-stop' },
  ],
  [
    'tall|long|high|wide|deep|away|above|below|race|sprint|hurdles|freestyle|backstroke|butterfly|breaststroke|relay|final|dash|wall|tower|pool|yacht|ship|boat|mast|statue|fence|tunnel|bridge|waves|wave|from|tsunami|height|depth|length|width|distance|altitude|diameter|radius|elevation|thick|apart|level|runner',
    { role: 'cue', cue: 'dimension' },
  ],
  ['a|an|them|us|him|me|any|someone|anyone|everyone|nobody|another|itself|themselves', { role: 'cue', cue: 'pronoun' }],
  ['on the richter|on the moment', { role: 'cue', cue: 'on-scale' }],
  ['below zero|below freezing', { role: 'cue', cue: 'below-zero' }],
  ['in|out of|in every|of every', { role: 'cue', cue: 'in-ratio' }],
  [
    'several|few|many|a few|couple of|a couple of|some|hundreds of|tens of|dozens of|countless|numerous|multiple|various',
    { role: 'cue', cue: 'vague' },
  ],
  [
    'more|additional|extra|further|fewer|less|full|whole|consecutive|straight|calendar|business|working|long|short|solid|successive|entire|separate|intense|fiscal',
    { role: 'cue', cue: 'counted-adjective' },
  ],
  ['weigh|weighs|weighed|weighing|weight|heavy|heavier|lighter|baby|thrust|payload', { role: 'cue', cue: 'weight' }],
];
