/**
 * Words that make one longer name of themselves and of the place or person beside them: «Lenin Street», «улица Гагарина», «سلالة يوان».
 * Folded; those that stand before a name in the form that `cueStem` gives.
 */
export interface LongerNames {
  /** Behind the name, with a capital where the script has capitals: «Columbia University», "Clinton Foundation". */
  readonly behind: ReadonlySet<string>;
  /** Right before the name, with a capital where `capitals` says so: "Hotel Moscow", «شارع الملك فيصل». */
  readonly before: ReadonlySet<string>;
  /** Before a word of possession: "University of Warsaw", "Duke of York". */
  readonly owning?: ReadonlySet<string>;
  /** The same before a person's name only, which a place would merely own: «площадь Гагарина», but «площадь России». */
  readonly beforePerson?: ReadonlySet<string>;
  /** What is called after someone: «имени Кирова». */
  readonly namedAfter?: ReadonlySet<string>;
  /** Clubs and teams: a town's name beside one is the club's. */
  readonly clubs: ReadonlySet<string>;
  /** What packs call a town. */
  readonly towns: ReadonlySet<string>;
  /** Verbs behind which the other side of a match stands: "beat Valencia". */
  readonly beats: ReadonlySet<string>;
  /** Works: a name that opens the quotation behind one is part of its title. */
  readonly works: ReadonlySet<string>;
  /** Behind a place: «القاهرة الجديدة» is another town; of countries those that have another of their name elsewhere. */
  readonly anotherBehind?: ReadonlySet<string>;
  readonly renamed?: ReadonlySet<string>;
  /** States and houses of the past, on either side: "the Yuan dynasty", "Ghana Empire". */
  readonly past: ReadonlySet<string>;
  /** Kingdoms: of the past, but for those of {@link kingdoms}. */
  readonly kingdom: ReadonlySet<string>;
  /** Names of today's kingdoms, as the language writes them after the word. */
  readonly kingdoms: ReadonlySet<string>;
  /** What makes another place of a place: "New", «Новая». */
  readonly another: ReadonlySet<string>;
  /** Particles of foreign names, between a capital word and this one: "Monti della Meta", "Feijoo y Montenegro". */
  readonly joining: ReadonlySet<string>;
  /** The language writes names with capitals: a capital word right behind a place makes a longer name, unless it is one of these. */
  readonly capitals?: { readonly join: boolean; readonly apart: ReadonlySet<string> };
  /** A place in quotation marks is the name of something else: a hotel, a paper, a club. */
  readonly quotedIsOther?: boolean;
  /** A place behind a title with the article is a given name: «الممثلة باريس». */
  readonly titleHasArticle?: boolean;
  /** Family names of other languages, which tell a place before them for a given name, where no capitals do. */
  isForeignFamily?(word: string): boolean;
}
